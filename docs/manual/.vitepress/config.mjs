/** How the manual is built. `npm run manual` explains itself in build/manual.mjs. */
import { join } from 'node:path'
import { defineConfig } from 'vitepress'
import { PROJECT_ROOT } from '../../../build/lib/paths.mjs'
import { onlyListedPackages } from '../../../build/lib/manual/bundled-packages.mjs'
import { plainPage } from '../../../build/lib/manual/plain-page.mjs'
import { SIDEBAR } from './sidebar.mjs'

export default defineConfig({
  lang: 'en',
  title: 'SAO Desk manual',
  description: 'How to install, connect and use SAO Desk, a desktop app for Qlik Cloud.',
  cacheDir: join(PROJECT_ROOT, '.cache/vitepress'),
  // As the app: light or dark by the system, or by the app's own setting.
  appearance: 'force-auto',
  // Otherwise the list of pages would be a script inside each page, which the app's policy refuses.
  metaChunk: true,
  markdown: {
    config: (md) => {
      // Without colors and without a button: the window has no access to the clipboard.
      md.renderer.rules.fence = (tokens, index) => {
        const code = md.utils.escapeHtml(tokens[index]?.content ?? '')
        return `<div class="language-text"><pre v-pre><code>${code}</code></pre></div>\n`
      }
      const { image } = md.renderer.rules
      if (image === undefined) throw new Error('VitePress draws no images.')
      // In the sources a picture has its place as GitHub finds it; VitePress serves `public/` as `/`.
      md.renderer.rules.image = (tokens, index, ...others) => {
        const source = tokens[index]?.attrGet('src')
        if (source?.startsWith('public/')) tokens[index]?.attrSet('src', source.slice(6))
        return image(tokens, index, ...others)
      }
    },
  },
  transformHtml: plainPage,
  vite: { plugins: [onlyListedPackages()] },
  themeConfig: {
    sidebar: SIDEBAR,
    outline: [2, 3],
    search: { provider: 'local' },
    docFooter: { prev: 'Previous', next: 'Next' },
  },
})
