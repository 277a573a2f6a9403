import { describe, expect, it } from 'vitest'
import { characterCount, CLIENT_NAME_MAX_LENGTH } from '../../../../src/shared/model/client'
import {
  REGION_COUNTRIES,
  SAMPLE_CLIENTS,
  SAMPLE_TENANTS,
  sampleId,
} from '../../../../src/sandbox/sample/organization'

const YEAR_DAYS = 365

describe('the sample organization', () => {
  it('has six clients, among them every special case', () => {
    expect(SAMPLE_CLIENTS).toHaveLength(6)
    const counts = SAMPLE_CLIENTS.map((client) => client.secretDaysAgo.length)
    expect(Math.min(...counts)).toBe(0)
    expect(Math.max(...counts)).toBe(5)
    expect(SAMPLE_CLIENTS.filter((client) => client.disableTag !== undefined)).toHaveLength(1)
    const names = SAMPLE_CLIENTS.map((client) => client.clientName)
    expect(names.some((name) => /[äöüß]/.test(name))).toBe(true)
    expect(names.some((name) => /\p{Script=Han}/u.test(name))).toBe(true)
    expect(names.some((name) => /\p{Extended_Pictographic}/u.test(name))).toBe(true)
    const longest = Math.max(...names.map(characterCount))
    expect(longest).toBeGreaterThan(200)
    expect(longest).toBeLessThanOrEqual(CLIENT_NAME_MAX_LENGTH)
  })

  it('has secrets from days to four years old, none older than its client', () => {
    const ages = SAMPLE_CLIENTS.flatMap((client) => client.secretDaysAgo)
    expect(Math.min(...ages)).toBeLessThan(7)
    expect(Math.max(...ages)).toBeGreaterThan(4 * YEAR_DAYS)
    for (const { secretDaysAgo, createdDaysAgo } of SAMPLE_CLIENTS) {
      expect(Math.max(0, ...secretDaysAgo)).toBeLessThanOrEqual(createdDaysAgo)
    }
  })

  it('has a country for each region, and a license that ends soon', () => {
    for (const { regionCode } of SAMPLE_TENANTS) {
      expect(REGION_COUNTRIES[regionCode]).toMatch(/^[A-Z]{2}$/)
    }
    expect(Math.min(...SAMPLE_TENANTS.map((tenant) => tenant.licenseEndsInDays))).toBeLessThan(30)
  })

  it('names its things the same at every seeding', () => {
    expect(sampleId('client', 'a')).toBe(sampleId('client', 'a'))
    expect(sampleId('client', 'a')).not.toBe(sampleId('tenant', 'a'))
    expect(sampleId('client', 'a')).toMatch(/^[0-9a-f]{32}$/)
  })
})
