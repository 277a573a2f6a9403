import { describe, expect, it } from 'vitest'
import { readSubscriptionIds } from '../../../../../src/renderer/features/tenants/subscription-ids'

describe('readSubscriptionIds', () => {
  it('takes several, however they are separated, once each', () => {
    expect(readSubscriptionIds(' 1000, 1001;1002\n1003\t1000 ')).toEqual({
      ids: ['1000', '1001', '1002', '1003'],
    })
  })

  it('says what is wrong', () => {
    expect(readSubscriptionIds(' ,\n').error).toBe('tenantsView.subscriptions.missing')
    const many = Array.from({ length: 101 }, (_, index) => `id${index}`)
    expect(readSubscriptionIds(many.join(' ')).error).toBe('tenantsView.subscriptions.tooMany')
    expect(readSubscriptionIds(many.slice(1).join(' ')).error).toBeUndefined()
    expect(readSubscriptionIds('1'.repeat(256)).error).toBe('tenantsView.subscriptions.tooLong')
    expect(readSubscriptionIds('1'.repeat(255)).error).toBeUndefined()
  })
})
