import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { parse } from 'vue/compiler-sfc'

const RENDERER = join(import.meta.dirname, '../../../src/renderer')
const files = readdirSync(RENDERER, { recursive: true, encoding: 'utf8' }).sort()
const components = files.filter((file) => file.endsWith('.vue'))
const scripts = files.filter((file) => /\.(vue|ts)$/.test(file) && !file.startsWith('locales'))

/** Attributes and properties whose value a person sees or hears. */
const SPOKEN =
  /^(aria-(label|description|placeholder|roledescription)|title|placeholder|alt|label|text|description|help|optional|name)$/
const LETTERS = /\p{Letter}{2}/u
/** In an attribute of any name: what begins like a sentence. */
const SENTENCE = /^\p{Lu}\p{Ll}+ /u
/** In a script: several words, or one that ends like a sentence or a menu entry. */
const WORDING = /\p{Letter}{2,}[,;:]? \p{Letter}|^\p{Lu}\p{Ll}+[.…]$/u

interface TemplateNode {
  type: number
  tag?: string
  content?: string | { content?: string }
  props?: TemplateProp[]
  children?: TemplateNode[]
}
interface TemplateProp {
  type: number
  name: string
  value?: { content: string }
  arg?: { content?: string }
  exp?: { content?: string }
}
const [ELEMENT_TEXT, INTERPOLATION, ATTRIBUTE] = [2, 5, 6]

/** Words in an expression that are neither keys of the catalogue nor compared with. */
function literalWords(expression: string): string[] {
  const rest = expression
    .replace(/\b(tn?|fieldLabel)\([^)'`]*['`][^'`]*['`]/g, '')
    .replace(/[=!]==? '[^']*'/g, '')
  return [...rest.matchAll(/'([^']*)'|`([^`]*)`/g)]
    .map(([, quoted, template]) => quoted ?? String(template).replace(/\$\{[^}]*\}/g, ''))
    .filter((text) => LETTERS.test(text))
}

/** Directives that put their value on the page. */
const SHOWING = ['text', 'html']

function spokenWords({ type, name, value, arg, exp }: TemplateProp): string[] {
  if (type === ATTRIBUTE) {
    const text = value?.content ?? ''
    return (SPOKEN.test(name) && LETTERS.test(text)) || SENTENCE.test(text) ? [text] : []
  }
  const words = literalWords(exp?.content ?? '')
  const isShown = SPOKEN.test(arg?.content ?? '') || SHOWING.includes(name)
  return isShown ? words : words.filter((text) => SENTENCE.test(text))
}

/** Everything a template says without asking the catalogue. */
function hardCodedText(node: TemplateNode): string[] {
  const content = typeof node.content === 'string' ? node.content : (node.content?.content ?? '')
  const own = [
    ...(node.type === ELEMENT_TEXT && LETTERS.test(content) ? [content.trim()] : []),
    ...(node.type === INTERPOLATION ? literalWords(content) : []),
    // The name of a slot is for the parent, not for the person.
    ...(node.tag === 'slot' ? [] : (node.props ?? []).flatMap(spokenWords)),
  ]
  return [...own, ...(node.children ?? []).flatMap(hardCodedText)]
}

function hardCodedIn(source: string): string[] {
  const { template } = parse(source).descriptor
  if (template?.ast === undefined) throw new Error('a component without a template')
  return hardCodedText(template.ast as unknown as TemplateNode)
}

function scriptOf(file: string, source: string): string {
  const { scriptSetup, script } = parse(source).descriptor
  return file.endsWith('.vue') ? ((scriptSetup ?? script)?.content ?? '') : source
}

/** What is called with words that nobody reads: errors and symbols are for the developer. */
const UNREAD = /Error$|^Symbol$|\.includes$/

/** The wording in a script. */
function wordingIn(script: string): string[] {
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    const isCall = ts.isNewExpression(node) || ts.isCallExpression(node)
    if (isCall && UNREAD.test(node.expression.getText())) return
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return
    if ((ts.isStringLiteralLike(node) || isTemplatePart(node)) && WORDING.test(node.text)) {
      found.push(node.text)
    }
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile('script.ts', script, ts.ScriptTarget.Latest, true))
  return found
}

function isTemplatePart(
  node: ts.Node,
): node is ts.TemplateHead | ts.TemplateMiddle | ts.TemplateTail {
  return ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)
}

describe('templates', () => {
  it('are all looked at', () => {
    expect(components).toContain('App.vue')
    expect(components.length).toBeGreaterThan(30)
  })

  it.each(components)('%s takes every word from the catalogue', (file) => {
    expect(hardCodedIn(readFileSync(join(RENDERER, file), 'utf8'))).toEqual([])
  })

  it.each([
    ['<p>Hello there</p>', 'Hello there'],
    ['<button aria-label="Close it" />', 'Close it'],
    ["<button :title=\"open ? 'Close it' : t('app.copy')\" />", 'Close it'],
    ["<p>{{ count > 1 ? `${count} clients` : t('app.copy') }}</p>", ' clients'],
    ['<AppDialog heading="Close it now" />', 'Close it now'],
    ["<AppDialog :heading=\"open ? 'Close it now' : ''\" />", 'Close it now'],
    ["<p v-text=\"open ? 'Close' : ''\" />", 'Close'],
    ['<div><ul><li v-for="x in y"><b>Deep</b></li></ul></div>', 'Deep'],
  ])('would be caught: %s', (template, words) => {
    expect(hardCodedIn(`<template>${template}</template>`)).toEqual([words])
  })
})

describe('scripts', () => {
  it.each(scripts)('%s takes every word from the catalogue', (file) => {
    const source = readFileSync(join(RENDERER, file), 'utf8')
    expect(wordingIn(scriptOf(file, source))).toEqual([])
  })

  it.each([
    ["announce('Client ID copied')", 'Client ID copied'],
    ["const words = failed ? 'Failed.' : t('app.copied')", 'Failed.'],
    ['announce(`${count} clients were deleted`)', ' clients were deleted'],
    ["const entries = [{ label: 'Rename…' }]", 'Rename…'],
  ])('would be caught: %s', (script, words) => {
    expect(wordingIn(script)).toEqual([words])
  })

  it.each([
    "throw new RangeError('no such row')",
    "type Kind = 'two words'",
    "const isMac = agent.includes('Mac OS')",
  ])('are free to say: %s', (script) => {
    expect(wordingIn(script)).toEqual([])
  })
})
