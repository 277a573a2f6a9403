import { describe, expect, it } from 'vitest'
import { auditOutcome, signaturesOutcome } from '../../../../build/lib/supply/audit.mjs'
import { checkDependencies } from '../../../../build/lib/supply/dependency-checks.mjs'
import { hearSetUp } from '../quiet'

const said = hearSetUp()
const now = new Date('2026-05-04T03:02:01Z')
const clean = JSON.stringify({ auditReportVersion: 2, vulnerabilities: {} })
const weak = JSON.stringify({
  vulnerabilities: {
    thing: {
      via: [
        {
          url: 'https://github.com/advisories/GHSA-aaaa-bbbb-cccc',
          name: 'thing',
          severity: 'high',
        },
      ],
    },
    // Affected through the other one only.
    user: { via: ['thing'] },
  },
})
const refused = JSON.stringify({ message: '405 Method Not Allowed', statusCode: 405 })
const exception = {
  advisory: 'GHSA-aaaa-bbbb-cccc',
  package: 'thing',
  reason: 'Only its command line is affected, which is not called.',
  expires: '2026-06-30',
}

describe('auditOutcome', () => {
  it('finds nothing in a clean report', () => {
    expect(auditOutcome(clean, [], now)).toEqual({ state: 'checked', problems: [] })
  })

  it('names each weakness once, by its advisory', () => {
    expect(auditOutcome(weak, [], now)).toEqual({
      state: 'checked',
      problems: ['thing: GHSA-aaaa-bbbb-cccc (high).'],
    })
  })

  it('takes an exception with a reason until its day', () => {
    expect(auditOutcome(weak, [exception], now)).toEqual({ state: 'checked', problems: [] })
    const last = new Date('2026-06-30T23:59:59Z')
    expect(auditOutcome(weak, [exception], last)).toEqual({ state: 'checked', problems: [] })
  })

  it.each([
    [weak, { expires: '2026-05-03' }, 'ended on 2026-05-03'],
    [weak, { expires: 'later' }, 'has no date'],
    [weak, { reason: 'because' }, 'does not say why'],
    [clean, {}, 'is needed no more'],
  ])('refuses an exception that ended, has no reason or is needless', (report, change, words) => {
    const outcome = auditOutcome(report, [{ ...exception, ...change }], now)
    expect(JSON.stringify(outcome)).toContain(words)
  })

  it('does not take an exception of one package for another', () => {
    const other = { ...exception, package: 'user' }
    const outcome = auditOutcome(weak, [other], now)
    expect(outcome).toMatchObject({
      problems: [expect.stringContaining('thing: GHSA'), expect.any(String)],
    })
  })

  it.each([
    [refused, '405 Method Not Allowed'],
    ['', 'the registry gave no answer'],
    ['npm error\n{ broken', 'the registry gave no answer'],
    [JSON.stringify({ error: { code: 'ENOTFOUND', summary: '' } }), 'the registry gave no answer'],
  ])('never takes no answer for a clean one: %j', (printed, why) => {
    expect(auditOutcome(printed, [], now)).toEqual({ state: 'unchecked', why })
    expect(signaturesOutcome(printed)).toEqual({ state: 'unchecked', why })
  })
})

describe('signaturesOutcome', () => {
  it('names packages with a wrong signature and with none', () => {
    expect(signaturesOutcome(JSON.stringify({ invalid: [], missing: [] }))).toEqual({
      state: 'checked',
      problems: [],
    })
    const report = {
      invalid: [{ name: 'forged', version: '1.0.0' }],
      missing: [{ name: 'bare', version: '2.0.0' }],
    }
    expect(signaturesOutcome(JSON.stringify(report))).toEqual({
      state: 'checked',
      problems: ['forged 1.0.0 has a signature that does not fit.', 'bare 2.0.0 has no signature.'],
    })
  })
})

describe('checkDependencies', () => {
  const signed = JSON.stringify({ invalid: [], missing: [] })
  const npmWith = (audit: string) => (args: string[]) =>
    args.includes('signatures') ? signed : audit

  it('asks nobody unless told to', () => {
    const npm = () => {
      throw new Error('asked')
    }
    expect(checkDependencies('no', npm)).toEqual({ passed: 2, failed: 0, skipped: 0 })
  })

  it('counts what the registry says', () => {
    expect(checkDependencies('required', npmWith(clean))).toEqual({
      passed: 4,
      failed: 0,
      skipped: 0,
    })
    expect(checkDependencies('required', npmWith(weak))).toEqual({
      passed: 3,
      failed: 1,
      skipped: 0,
    })
    expect(said.join()).toContain('thing: GHSA-aaaa-bbbb-cccc (high).')
  })

  it('says what could not be checked, which fails only where it is required', () => {
    expect(checkDependencies('if-it-answers', npmWith(refused))).toEqual({
      passed: 2,
      failed: 0,
      skipped: 2,
    })
    expect(said.join()).toContain('could not be checked (405 Method Not Allowed)')
    expect(checkDependencies('required', npmWith(refused))).toMatchObject({ failed: 2 })
  })
})
