import { describe, expect, it } from 'vitest'
import type { ApiError } from '../../../../src/sandbox/http/api-error'
import {
  filterToSql,
  parseFilter,
  valuesNamed,
  type FilterAttributes,
  type FilterOperator,
} from '../../../../src/sandbox/query/filter'

const every = new Set<FilterOperator>(['eq', 'ne', 'co', 'sw', 'ew', 'gt', 'ge', 'lt', 'le', 'pr'])
const attributes: FilterAttributes = {
  name: { sql: 'name', kind: 'text', operators: every },
  region: { sql: 'region_code', kind: 'text', operators: new Set(['eq']) },
  createdAt: { sql: 'created_at', kind: 'timestamp', operators: every },
  hosts: { sql: 'hosts', kind: 'list', operators: new Set(['eq']) },
}

const toSql = (text: string) => filterToSql(parseFilter(text), attributes)

describe('a SCIM filter in SQL', () => {
  it.each([
    ['name eq "a"', 'name = ?', ['a']],
    ['name ne "a"', 'name <> ?', ['a']],
    ['name ge "a"', 'name >= ?', ['a']],
    ['name pr', 'name IS NOT NULL', []],
    ['NAME EQ "a"', 'name = ?', ['a']],
    ['name co "a"', "name LIKE ? ESCAPE '\\'", ['%a%']],
    ['name sw "a"', "name LIKE ? ESCAPE '\\'", ['a%']],
    ['name ew "50%_"', "name LIKE ? ESCAPE '\\'", ['%50\\%\\_']],
    ['name eq "a" and region eq "b"', '(name = ? AND region_code = ?)', ['a', 'b']],
    [
      'name eq "a" or name eq "b" and not (region eq "c")',
      '(name = ? OR (name = ? AND NOT COALESCE(region_code = ?, 0)))',
      ['a', 'b', 'c'],
    ],
    [
      '(name eq "a" or name eq "b") and region eq "c"',
      '((name = ? OR name = ?) AND region_code = ?)',
      ['a', 'b', 'c'],
    ],
    ['hosts eq "h"', 'EXISTS (SELECT 1 FROM json_each(hosts) WHERE value = ?)', ['h']],
    ['createdAt gt "2026-01-02T03:04:05Z"', 'created_at > ?', ['2026-01-02T03:04:05.000000Z']],
  ])('of %s', (text, sql, values) => {
    expect(toSql(text)).toEqual({ sql, values })
  })

  it('binds every value and never writes one into the SQL', () => {
    const { sql, values } = toSql(`name eq "x'; DROP TABLE clients; --"`)
    expect(sql).toBe('name = ?')
    expect(values).toEqual(["x'; DROP TABLE clients; --"])
  })

  it.each([
    ['', 'The filter is not a valid SCIM filter.'],
    ['name eq', 'The filter is not a valid SCIM filter.'],
    ['name eq "a" name', 'The filter is not a valid SCIM filter.'],
    ['(name eq "a"', 'The filter is not a valid SCIM filter.'],
    ['"a" eq name', 'The filter is not a valid SCIM filter.'],
    ['x'.repeat(4001), 'The filter is too long.'],
    ['other eq "a"', 'The filter names an unknown attribute "other".'],
    ['region co "a"', 'The filter may not use "co" with "region".'],
    ['name eq true', 'The filter must compare "name" with a string.'],
    ['createdAt gt "today"', 'The filter must compare "createdAt" with a timestamp.'],
    ['hosts[value eq "a"]', 'The filter may not look inside "hosts".'],
  ])('refuses "%s"', (text, detail) => {
    expect(() => toSql(text)).toThrow(
      expect.objectContaining({ status: 400, detail, source: { parameter: 'filter' } }) as ApiError,
    )
  })

  it('tells which values an attribute is compared with, wherever', () => {
    const filter = parseFilter(
      'Region eq "a" and (name eq "x" or not (region eq "b")) and hosts[region eq "c"] and name pr',
    )
    expect(valuesNamed(filter, 'region')).toEqual(['a', 'b'])
    expect(valuesNamed(filter, 'createdAt')).toEqual([])
  })
})
