import { describe, expect, it } from 'vitest'
import {
  type ClientColumn,
  clientColumns,
} from '../../../../../src/renderer/features/clients/columns'
import { t } from '../../../../../src/renderer/i18n'
import { useBrowserGlobals } from '../../support/browser'
import { daysAgo, NOW_MS, sampleClient } from '../../support/samples'

function column(id: string): ClientColumn {
  const found = clientColumns.find((column) => column.id === id)
  if (found === undefined) throw new Error(`no column ${id}`)
  return found
}

describe('client columns', () => {
  useBrowserGlobals()

  it('stand in the order and under the names people know', () => {
    expect(clientColumns.map((column) => t(column.label))).toEqual([
      'Name',
      'Client ID',
      'Tier',
      'Region',
      'Tenant',
      'Status',
      'Subscription ID',
      'Secrets',
      'Created',
      'Last updated',
      'Description',
      'App type',
      'Created by',
    ])
  })

  it('show where an organization-level client reaches', () => {
    const row = sampleClient('one')
    expect(column('tier').text(row, NOW_MS)).toBe('Organization')
    expect(column('region').text(row, NOW_MS)).toBe('All regions')
    expect(column('subscription').text(row, NOW_MS)).toBe('All')
    expect(column('region').muted?.(row)).toBe(true)
  })

  it('show the region and subscription of a client that has them', () => {
    const row = { ...sampleClient('one'), regionCode: 'eu-west-1', subscriptionId: '1000' }
    expect(column('region').text(row, NOW_MS)).toBe('eu-west-1')
    expect(column('subscription').text(row, NOW_MS)).toBe('1000')
    expect(column('subscription').muted?.(row)).toBe(false)
  })

  it('show times as distances, with the exact time on hover', () => {
    const row = sampleClient('one', { createdAt: daysAgo(3), updatedAt: undefined })
    expect(column('created').text(row, NOW_MS)).toBe('3 days ago')
    expect(column('created').title?.(row, NOW_MS)).toMatch(/12 June 2026/)
    expect(column('updated').text(row, NOW_MS)).toBe('–')
    expect(column('updated').title?.(row, NOW_MS)).toBe('')
  })

  it('never show the past as the future, though the clock ticks in steps', () => {
    const row = sampleClient('one', { createdAt: new Date(NOW_MS + 20_000).toISOString() })
    expect(column('created').text(row, NOW_MS)).toBe('now')
  })

  it('show a time that is none as given', () => {
    const row = sampleClient('one', { createdAt: 'long ago' })
    expect(column('created').text(row, NOW_MS)).toBe('long ago')
  })

  it('give the whole name and the description on hover', () => {
    const row = sampleClient('one', { description: 'Nightly job' })
    expect(column('name').title?.(row, NOW_MS)).toBe('one\nNightly job')
  })
})
