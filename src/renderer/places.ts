import { i18n, hasMessage, t } from './i18n'

/** Where a region is ("Ireland" for eu-west-1); a region nobody told us about, as given. */
export function regionPlace(regionCode: string): string {
  const key = `regions.${regionCode}`
  return hasMessage(key) ? t(key) : regionCode
}

/** The name of a country in the interface's language; a code that is none, as given. */
export function countryName(countryCode: string): string {
  try {
    const names = new Intl.DisplayNames(i18n.global.locale.value, { type: 'region' })
    return names.of(countryCode) ?? countryCode
  } catch {
    return countryCode
  }
}
