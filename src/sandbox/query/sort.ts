import { ApiError } from '../http/api-error'

/** One key to sort by: a documented attribute name, and its direction. */
export interface SortKey {
  attribute: string
  descending: boolean
}

function refuse(text: string): ApiError {
  return new ApiError(400, `The sort "${text}" is not supported.`, { parameter: 'sort' })
}

/**
 * The clients API's sort: one attribute, always with its sign. A plus sign that a URL turned into
 * a space counts as the plus sign it was.
 * @throws ApiError 400 for anything else
 */
export function parseSignedSort(text: string, attributes: readonly string[]): SortKey[] {
  const sign = text.charAt(0)
  const attribute = text.slice(1)
  if (!['+', '-', ' '].includes(sign) || !attributes.includes(attribute)) throw refuse(text)
  return [{ attribute, descending: sign === '-' }]
}

/**
 * The tenants API's sort: attributes parted by commas, a minus before those that descend.
 * @throws ApiError 400 for anything else
 */
export function parseListSort(text: string, attributes: readonly string[]): SortKey[] {
  const keys = text.split(',').map((part) => {
    const descending = part.startsWith('-')
    return { attribute: part.replace(/^[-+ ]/, ''), descending }
  })
  const names = keys.map((key) => key.attribute)
  const isKnown = names.every((name) => attributes.includes(name))
  if (!isKnown || new Set(names).size !== names.length) throw refuse(text)
  return keys
}
