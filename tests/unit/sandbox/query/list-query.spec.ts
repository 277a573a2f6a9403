import { describe, expect, it } from 'vitest'
import { encodeCursor } from '../../../../src/sandbox/query/cursor'
import { parseListQuery } from '../../../../src/sandbox/query/list-query'
import { CLIENT_LIST } from '../../../../src/sandbox/clients/client-list'
import { TENANT_LIST } from '../../../../src/sandbox/organization/tenant-list'

const values = ['a name', 'an id']
const next = encodeCursor({ sort: '+clientName', filter: '', limit: 7, values })

describe('a list request', () => {
  it('has 20 rows a page, oldest first, without a count', () => {
    expect(parseListQuery({}, CLIENT_LIST)).toEqual({
      limit: 20,
      filterText: '',
      filter: undefined,
      sortText: '+createdAt',
      sort: [{ attribute: 'createdAt', descending: false }],
      wantsTotal: false,
      from: undefined,
    })
  })

  it('takes the rest from a cursor', () => {
    expect(parseListQuery({ next }, CLIENT_LIST)).toMatchObject({
      limit: 7,
      sort: [{ attribute: 'clientName', descending: false }],
      from: { values, direction: 'next' },
    })
    expect(parseListQuery({ prev: next, limit: '3' }, CLIENT_LIST)).toMatchObject({
      limit: 3,
      from: { values, direction: 'prev' },
    })
  })

  it('may repeat what the cursor was made for, however the URL wrote it', () => {
    for (const sort of ['+clientName', ' clientName']) {
      expect(parseListQuery({ next, sort }, CLIENT_LIST).from?.values).toEqual(values)
    }
  })

  it.each([
    ['another sort', { next, sort: '-clientName' }],
    ['another filter', { next, filter: 'appType eq "web"' }],
    ['two cursors', { next, prev: next }],
    ['two limits', { limit: ['1', '2'] }],
    ['a limit of 0', { limit: '0' }],
    ['a limit above 100', { limit: '101' }],
    ['a limit that is no number', { limit: '1e1' }],
    ['a count that is neither true nor false', { totalResults: '1' }],
  ])('is refused with %s', (_case, query) => {
    expect(() => parseListQuery(query, CLIENT_LIST)).toThrow(
      expect.objectContaining({ status: 400 }) as Error,
    )
  })

  it('is refused with a cursor that fits the sort but not its number of keys', () => {
    const odd = encodeCursor({ sort: '+clientName', filter: '', limit: 7, values: ['only one'] })
    expect(() => parseListQuery({ next: odd }, CLIENT_LIST)).toThrow('another filter or sort')
  })

  it('is cut short where tests ask for it', () => {
    expect(parseListQuery({ limit: '50' }, CLIENT_LIST, 5).limit).toBe(5)
    expect(parseListQuery({ limit: '3' }, CLIENT_LIST, 5).limit).toBe(3)
  })

  it('of tenants may have a limit of 0 and a filter from elsewhere', () => {
    const query = parseListQuery({ limit: '0' }, TENANT_LIST, undefined, 'status eq "active"')
    expect(query.limit).toBe(0)
    expect(query.filter?.condition).toEqual({ sql: 'status = ?', values: ['active'] })
  })
})
