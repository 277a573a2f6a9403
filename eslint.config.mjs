import { globalIgnores } from 'eslint/config'
import pluginVue from 'eslint-plugin-vue'
import tseslint from 'typescript-eslint'
import vueParser from 'vue-eslint-parser'

const noDefaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'Use a named export: it keeps one name everywhere.',
}

/** A `no-restricted-imports` rule over path groups. */
function forbidImports(...patterns) {
  return { 'no-restricted-imports': ['error', { patterns }] }
}

const electronPattern = {
  group: ['electron', 'electron/*'],
  message:
    'Only platform/, preload/, main/index.ts and main/app.ts import electron: pass an adapter in.',
}
const upwards = (...rooms) => ({
  group: [...rooms.flatMap((room) => [`**/${room}`, `**/${room}/**`]), '!**/shared/**'],
  message: `Nothing here imports ${rooms.join(' or ')}: data flows one way.`,
})

export default tseslint.config(
  globalIgnores([
    'out/',
    'docs/manual/.vitepress/.temp/',
    'dist/',
    'node_modules/',
    'tour/',
    'test-results/',
  ]),
  {
    files: ['src/**/*.{ts,vue}', 'tests/**/*.ts', '*.config.ts'],
    extends: [tseslint.configs.strictTypeChecked, ...pluginVue.configs['flat/recommended']],
    languageOptions: {
      parser: vueParser,
      parserOptions: {
        parser: tseslint.parser,
        projectService: true,
        tsconfigRootDir: import.meta.dirname,
        extraFileExtensions: ['.vue'],
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      eqeqeq: 'error',
      'no-console': 'error',
      'no-restricted-syntax': ['error', noDefaultExport],
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      // The formatter owns the layout of templates.
      'vue/max-attributes-per-line': 'off',
      'vue/singleline-html-element-content-newline': 'off',
      'vue/html-self-closing': 'off',
      'vue/html-indent': 'off',
      'vue/html-closing-bracket-newline': 'off',
      'vue/multiline-html-element-content-newline': 'off',
      'vue/component-api-style': ['error', ['script-setup']],
      'vue/no-v-html': 'error',
    },
  },
  {
    files: ['src/shared/**/*.ts'],
    rules: forbidImports(electronPattern, upwards('main', 'renderer', 'preload', 'sandbox')),
  },
  {
    files: ['src/sandbox/**/*.ts'],
    rules: forbidImports(electronPattern, upwards('main', 'renderer', 'preload')),
  },
  {
    files: ['src/renderer/**/*.{ts,vue}'],
    rules: {
      ...forbidImports(electronPattern, upwards('main', 'preload', 'sandbox')),
      // Component emits and slots give no useful boundary types.
      '@typescript-eslint/explicit-module-boundary-types': 'off',
    },
  },
  {
    files: ['src/main/**/*.ts'],
    rules: forbidImports(electronPattern, upwards('renderer', 'preload', 'sandbox')),
  },
  {
    files: ['src/main/platform/**/*.ts', 'src/main/index.ts', 'src/main/app.ts'],
    rules: forbidImports(upwards('renderer', 'preload', 'sandbox')),
  },
  {
    files: ['src/preload/**/*.ts'],
    rules: forbidImports(upwards('renderer', 'main', 'sandbox')),
  },
  {
    files: ['tests/**/*.ts'],
    rules: { '@typescript-eslint/explicit-module-boundary-types': 'off' },
  },
  {
    // Tools that load their configuration by its default export.
    files: ['*.config.{ts,mjs}', 'src/renderer/env.d.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['build/**/*.mjs', 'docs/**/*.{mjs,js}', '*.config.mjs'],
    extends: [tseslint.configs.recommended],
    rules: { eqeqeq: 'error', 'max-lines': ['error', { max: 250 }] },
  },
)
