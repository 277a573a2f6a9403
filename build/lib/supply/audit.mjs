/**
 * Known weaknesses of the packages, and the registry's signatures of them. Both are asked of the
 * registry; one that cannot be asked is an answer of its own, never a success.
 */

/**
 * A weakness that is accepted for a while.
 * @typedef {{ advisory: string, package: string, reason: string, expires: string }} Exception
 */
/** @typedef {{ state: 'checked', problems: string[] } | { state: 'unchecked', why: string }} Outcome */

/**
 * Reads what `npm audit --json` printed.
 * @param {string} printed
 * @param {Exception[]} exceptions
 * @param {Date} now
 * @returns {Outcome}
 */
export function auditOutcome(printed, exceptions, now) {
  const report = parse(printed)
  if (report === undefined || typeof report.vulnerabilities !== 'object') {
    return { state: 'unchecked', why: whyOf(report) }
  }
  const found = advisoriesOf(report.vulnerabilities)
  const today = now.toISOString().slice(0, 10)
  const problems = [
    ...found
      .filter(({ id, name }) => !exceptions.some((one) => covers(one, id, name)))
      .map(({ id, name, severity }) => `${name}: ${id} (${severity}).`),
    ...exceptions.flatMap((exception) => {
      const { advisory, package: name, reason, expires } = exception
      const of = `The exception for ${advisory} of ${name}`
      if (!/^\d{4}-\d{2}-\d{2}$/.test(expires)) return [`${of} has no date at which it ends.`]
      if (reason.trim().length < 20) return [`${of} does not say why.`]
      if (expires < today) return [`${of} ended on ${expires}.`]
      const isNeeded = found.some(({ id, name: foundIn }) => covers(exception, id, foundIn))
      return isNeeded ? [] : [`${of} is needed no more: take it out.`]
    }),
  ]
  return { state: 'checked', problems }
}

/**
 * Reads what `npm audit signatures --json` printed.
 * @param {string} printed
 * @returns {Outcome}
 */
export function signaturesOutcome(printed) {
  const report = parse(printed)
  if (report === undefined || !Array.isArray(report.invalid) || !Array.isArray(report.missing)) {
    return { state: 'unchecked', why: whyOf(report) }
  }
  const say =
    (/** @type {string} */ what) => (/** @type {{ name: string, version: string }} */ one) =>
      `${one.name} ${one.version} has ${what}.`
  return {
    state: 'checked',
    problems: [
      ...report.invalid.map(say('a signature that does not fit')),
      ...report.missing.map(say('no signature')),
    ],
  }
}

/**
 * @param {Exception} exception
 * @param {string} id
 * @param {string} name
 */
function covers(exception, id, name) {
  return exception.advisory === id && exception.package === name
}

/**
 * The advisories themselves; packages that are only affected through others name no advisory.
 * @param {Record<string, { via: (string | { url: string, name: string, severity: string })[] }>} all
 */
function advisoriesOf(all) {
  const advisories = Object.values(all).flatMap(({ via }) =>
    via.flatMap((one) => {
      if (typeof one === 'string') return []
      return [{ id: one.url.split('/').at(-1) ?? one.url, name: one.name, severity: one.severity }]
    }),
  )
  return [...new Map(advisories.map((one) => [`${one.name} ${one.id}`, one])).values()]
}

/** @param {string} text @returns {any} */
function parse(text) {
  try {
    return JSON.parse(text.slice(text.indexOf('{')))
  } catch {
    return undefined
  }
}

/** @param {any} report */
function whyOf(report) {
  const said = report?.message ?? report?.error?.summary ?? report?.error?.code
  return typeof said === 'string' && said !== '' ? said : 'the registry gave no answer'
}
