import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'vue/compiler-sfc'

const RENDERER = join(import.meta.dirname, '../../../src/renderer')
const components = readdirSync(RENDERER, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.vue'))
  .sort()

/** Attributes and properties whose value a person sees or hears. */
const SPOKEN =
  /^(aria-(label|description|placeholder|roledescription)|title|placeholder|alt|label|text|description|help|optional|name)$/
const LETTERS = /\p{Letter}{2}/u

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

function spokenWords({ type, name, value, arg, exp }: TemplateProp): string[] {
  if (type === ATTRIBUTE) {
    return SPOKEN.test(name) && LETTERS.test(value?.content ?? '') ? [value?.content ?? ''] : []
  }
  return SPOKEN.test(arg?.content ?? '') ? literalWords(exp?.content ?? '') : []
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
    ['<div><ul><li v-for="x in y"><b>Deep</b></li></ul></div>', 'Deep'],
  ])('would be caught: %s', (template, words) => {
    expect(hardCodedIn(`<template>${template}</template>`)).toEqual([words])
  })
})
