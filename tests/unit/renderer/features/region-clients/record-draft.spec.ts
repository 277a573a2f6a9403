import { randomBytes } from 'node:crypto'
import { expect, it } from 'vitest'
import { readRecord } from '../../../../../src/renderer/features/region-clients/record-draft'
import { useBrowserGlobals } from '../../support/browser'
import { NOW_MS } from '../../support/samples'

useBrowserGlobals()
const place = { tier: 'region', subscriptionId: '1000', regionCode: 'eu-west-1' } as const
const typed = { clientId: ' abc ', clientSecret: ` ${randomBytes(8).toString('hex')}\n`, day: '' }

it('takes ID and secret as pasted, with white space around them', () => {
  expect(readRecord(typed, place, NOW_MS)).toEqual({
    client: {
      subscriptionId: '1000',
      regionCode: 'eu-west-1',
      clientId: 'abc',
      clientSecret: typed.clientSecret.trim(),
    },
  })
})

it('takes a day up to today for the age of the secret', () => {
  const read = readRecord({ ...typed, day: '2026-06-15' }, place, NOW_MS)
  expect('client' in read && read.client.secretCreatedAt?.slice(0, 7)).toBe('2026-06')
  expect(readRecord({ ...typed, day: '2026-06-17' }, place, NOW_MS)).toEqual({
    errors: { day: 'This day is still to come.' },
  })
})

it('says what is missing', () => {
  expect(readRecord({ clientId: ' ', clientSecret: '', day: '' }, place, NOW_MS)).toEqual({
    errors: { clientId: 'Fill this in.', clientSecret: 'Fill this in.' },
  })
})
