import { describe, expect, it, vi } from 'vitest'
import { KnownPages } from '../../../../src/main/clients/known-pages'
import type { OAuthClient } from '../../../../src/shared/model/client'

const CLIENT: OAuthClient = {
  clientId: 'a1',
  clientName: 'Nightly',
  appType: 'web',
  createdAt: '2026-01-01T00:00:00Z',
}
const TEXT = 'the page, word for word'
const links = { next: { href: '?next=more' } }
const reader = () => vi.fn(() => ({ data: [CLIENT], links, totalResults: 1 }))

/** A first reading of the page, and its ID. */
function firstReading(place = 'here') {
  const reading = new KnownPages(place, [])
  const { id } = reading.of(reading.take(TEXT, reader()))
  return { reading, id }
}

describe('KnownPages', () => {
  it('reads a page that was never there', () => {
    const reading = new KnownPages('here', [])
    const page = reading.take(TEXT, reader())
    expect(page).toMatchObject({ data: [CLIENT], links, totalResults: 1 })
    expect(reading.of(page)).toMatchObject({ isKnown: false, count: 1 })
    expect(reading.of(page).clients()).toEqual([CLIENT])
  })

  it('does not read one that is held and comes again, and knows how the list goes on', () => {
    const { reading: before, id } = firstReading()
    const reading = new KnownPages('here', [id], before)
    const read = reader()
    const page = reading.take(TEXT, read)
    expect(read).not.toHaveBeenCalled()
    expect(page).toMatchObject({ data: [], links, totalResults: 1 })
    expect(reading.of(page)).toMatchObject({ id, isKnown: true, count: 1 })
    expect(reading.of(page).clients(), 'read when it is asked for').toEqual([CLIENT])
  })

  it('knows it a third time', () => {
    const { reading: first, id } = firstReading()
    const second = new KnownPages('here', [id], first)
    second.take(TEXT, reader())
    const third = new KnownPages('here', [id], second)
    expect(third.of(third.take(TEXT, reader())).isKnown).toBe(true)
  })

  it.each([
    ['another text', 'here', `${TEXT}!`, true],
    ['rows that say another place', 'there', TEXT, true],
    ['a window that does not hold it', 'here', TEXT, false],
  ])('reads it anew for %s', (_what, place, text, isHeld) => {
    const { reading: before, id } = firstReading()
    const reading = new KnownPages(place, isHeld ? [id] : [], before)
    expect(reading.of(reading.take(text, reader())).isKnown).toBe(false)
  })

  it('reads what the window claims to hold, but was not read here before', () => {
    const { id } = firstReading()
    const reading = new KnownPages('here', [id])
    expect(reading.of(reading.take(TEXT, reader())).isKnown).toBe(false)
  })
})
