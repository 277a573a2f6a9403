// @vitest-environment happy-dom
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import ClientRows from '../../../../../src/renderer/features/clients/ClientRows.vue'
import type { OAuthClient } from '../../../../../src/shared/model/client'
import { SECRETS_PER_CLIENT } from '../../../../../src/shared/model/secret'
import { mounted } from '../../components/mounted'
import { useBrowserGlobals } from '../../support/browser'
import { columns, rowOf } from '../../support/client-rows'
import { foundIn, useHighlights } from '../../support/highlights'
import { daysAgo } from '../../support/samples'

const CLIENTS = join(import.meta.dirname, '../../../../../src/renderer/features/clients')

/** The image that the page's style sheets have for a part of it. */
function iconOf(part: Element | null): string | undefined {
  const rules = document.adoptedStyleSheets.flatMap(({ cssRules }) => Array.from(cssRules))
  return rules
    .filter((rule): rule is CSSStyleRule => 'selectorText' in rule)
    .find(({ selectorText }) => part?.matches(selectorText))?.style.backgroundImage
}

describe('ClientRows', () => {
  useBrowserGlobals()
  useHighlights()

  it('says how many secrets there are and how old the oldest is', () => {
    const clientSecrets = [400, 3].map((days) => ({ hint: `h${days}`, createdAt: daysAgo(days) }))
    const { element, update } = mounted(ClientRows, rowOf({ clientSecrets }))
    const secrets = element.querySelector<HTMLElement>('.secrets')
    expect(secrets?.getAttribute('aria-label')).toBe('2 of 5 secrets, the oldest is 1 year old')
    expect([...(secrets?.classList ?? [])]).toEqual(
      expect.arrayContaining(['gauge', 'filled-2', 'late']),
    )
    update(rowOf({ clientSecrets: clientSecrets.slice(1) }))
    expect(secrets?.classList).toContain('filled-1')
    expect(secrets?.classList).not.toContain('filled-2')
    expect(secrets?.classList).not.toContain('late')
  })

  it('says today for a new secret, and nothing of age without any', () => {
    const clientSecrets = [{ hint: 'a', createdAt: daysAgo(0) }]
    const { element, update } = mounted(ClientRows, rowOf({ clientSecrets }))
    expect(element.querySelector('.gauge')?.textContent).toBe('Today')
    update(rowOf({ clientSecrets: [] }))
    expect(element.querySelector('.secrets')?.getAttribute('aria-label')).toBe('no secrets')
    expect(element.querySelector('.gauge')?.textContent).toBe('')
  })

  it('claims nothing where the service says nothing of secrets', () => {
    const { element, update } = mounted(ClientRows, rowOf({ clientSecrets: undefined }))
    const cell = element.querySelector('.secrets')
    expect(cell?.textContent).toBe('–')
    expect(cell?.classList).toContain('muted')
    expect(cell?.classList).not.toContain('gauge')
    expect(cell?.hasAttribute('aria-label')).toBe(false)
    update(rowOf({ clientSecrets: [] }))
    expect(cell?.classList).toContain('gauge')
  })

  it('gives the reason of a disabled client as Qlik words it', () => {
    const { element, update } = mounted(ClientRows, rowOf({ disableTag: 'abuse' }))
    const status = element.querySelector('.status')
    expect(status?.textContent).toBe('Disabled: abuse')
    const disabled = iconOf(status)
    expect(disabled).toContain('svg')
    update(rowOf({ disableTag: '' }))
    expect(status?.textContent).toBe('Disabled')
    expect(iconOf(status)).toBe(disabled)
    update(rowOf({}))
    expect(iconOf(status)).not.toBe(disabled)
  })

  it('draws every status with an icon of its own', () => {
    const statuses: Partial<OAuthClient>[] = [
      { clientSecrets: [{ hint: 'a', createdAt: daysAgo(1) }] },
      { disableTag: 'abuse' },
      { publishedAt: daysAgo(1) },
      { clientSecrets: [] },
      { clientSecrets: [{ hint: 'a', createdAt: daysAgo(400) }] },
    ]
    const { element, update } = mounted(ClientRows, rowOf({}))
    const icons = statuses.map((part) => {
      update(rowOf(part))
      return iconOf(element.querySelector('.status'))
    })
    expect(icons).not.toContain(undefined)
    expect(new Set(icons).size).toBe(statuses.length)
  })

  it('draws a gauge of one for a client that has one secret, and of five again in its place', () => {
    const one = rowOf({ clientSecrets: [{ hint: 'a', createdAt: daysAgo(3) }] }, { tier: 'region' })
    const { element, update } = mounted(ClientRows, one)
    const cell = element.querySelector('.secrets')
    expect(cell?.getAttribute('aria-label')).toContain('1 of 1 secrets')
    expect(cell?.classList).toContain('of-one')
    update(rowOf({ clientSecrets: [] }))
    expect(cell?.classList).not.toContain('of-one')
    expect(cell?.classList).toContain('filled-0')
  })

  it('has a style for each number of secrets there may be', () => {
    const css = readFileSync(join(CLIENTS, 'client-row.css'), 'utf8')
    for (let count = 0; count <= SECRETS_PER_CLIENT; count += 1) {
      expect(css).toContain(`:deep(.filled-${count}) {`)
    }
  })

  it('explains itself while the pointer or the keyboard is in it, and only then', () => {
    const clientSecrets = [{ hint: 'a', createdAt: daysAgo(400) }]
    const { element, update } = mounted(ClientRows, rowOf({ clientSecrets }))
    const title = (column: string): string | null | undefined =>
      element.querySelector(`.${column}`)?.getAttribute('title')
    expect([title('status'), title('secrets')]).toEqual([null, null])
    element.dispatchEvent(new MouseEvent('mouseenter'))
    expect(title('status')).toContain('more than 365 days old')
    expect(title('secrets')).toBe('1 of 5 secrets, the oldest is 1 year old')
    update(rowOf({ clientSecrets: [] }))
    expect(title('status')).toContain('No secrets')
    element.dispatchEvent(new MouseEvent('mouseleave'))
    expect([title('status'), title('secrets')]).toEqual([null, null])
    update(rowOf({ clientSecrets }, { active: 0 }))
    expect(title('status')).toContain('more than 365 days old')
  })

  it('marks what is looked for, and shows the description where it is found there alone', () => {
    const part = { description: 'Loads the nightly numbers' }
    const { element, update } = mounted(ClientRows, rowOf(part, { terms: ['nightly', 'one'] }))
    const name = element.querySelector('.cell.name') ?? element
    expect(foundIn(name)).toEqual(['one', 'nightly'])
    expect(element.querySelector('.description')?.textContent).toBe('…s the nightly numbers')
    update(rowOf(part))
    expect(foundIn(element)).toEqual([])
    expect(element.textContent).not.toContain('numbers')
  })

  it('forgets its marks when it goes, and when its cells are made anew', () => {
    const { update, remove } = mounted(ClientRows, rowOf({}, { terms: ['one'] }))
    const marks = foundIn().length
    expect(marks).toBeGreaterThan(0)
    update(rowOf({}, { terms: ['one'], columns: columns.toReversed() }))
    expect(foundIn()).toHaveLength(marks)
    update({ ...rowOf({}, { terms: ['one'] }), drawn: [] })
    expect(foundIn()).toEqual([])
    update(rowOf({}, { terms: ['one'] }))
    expect(foundIn()).toHaveLength(marks)
    remove()
    expect(foundIn()).toEqual([])
  })

  it('draws another row into the same cells, and new cells for other columns', () => {
    const { element, update } = mounted(ClientRows, rowOf({ clientName: 'Before' }))
    const name = element.querySelector('.cell.name')
    update(rowOf({ clientName: 'After' }))
    expect(element.querySelector('.cell.name')).toBe(name)
    expect(name?.textContent).toBe('After')
    update(rowOf({ clientName: 'After' }, { columns: columns.toReversed() }))
    const cells = Array.from(element.children)
    expect(cells.map((cell) => cell.getAttribute('aria-colindex'))).toEqual(
      Array.from({ length: columns.length + 1 }, (_none, place) => String(place + 1)),
    )
    expect(cells.at(-2)?.textContent).toBe('After')
    expect(cells.at(-1)?.querySelector('[data-row-menu]')).not.toBeNull()
  })

  it('is busy while a change of it waits for the answer, and only then', () => {
    const { element, update } = mounted(ClientRows, rowOf({}, { pending: true }))
    expect(element.getAttribute('aria-busy')).toBe('true')
    expect(element.dataset).toHaveProperty('pending')
    update(rowOf({}))
    expect(element.hasAttribute('aria-busy')).toBe(false)
    expect(element.dataset).not.toHaveProperty('pending')
  })

  it('names the one cell the keyboard is on', () => {
    const { element, update } = mounted(ClientRows, rowOf({}, { active: 2 }))
    const named = (): Element[] => Array.from(element.querySelectorAll('[id]'))
    expect(named().map((cell) => [cell.id, cell.getAttribute('aria-colindex')])).toEqual([
      ['grid-3-2', '3'],
    ])
    expect(named()[0]?.classList).toContain('active')
    update(rowOf({}))
    expect(named()).toEqual([])
    expect(element.querySelector('.active')).toBeNull()
  })
})
