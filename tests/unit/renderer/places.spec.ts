import { describe, expect, it } from 'vitest'
import { countryName, regionPlace } from '../../../src/renderer/places'

describe('places', () => {
  it.each([
    ['eu-west-1', 'Ireland'],
    ['us-east-1', 'Virginia'],
    ['xx-mars-1', 'xx-mars-1'],
    ['', ''],
    ['a.b[c', 'a.b[c'],
  ])('region %j', (code, place) => {
    expect(regionPlace(code)).toBe(place)
  })

  it.each([
    ['IE', 'Ireland'],
    ['ZZZZ!', 'ZZZZ!'],
    ['', ''],
  ])('country %j', (code, name) => {
    expect(countryName(code)).toBe(name)
  })
})
