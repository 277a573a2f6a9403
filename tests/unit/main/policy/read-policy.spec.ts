import { describe, expect, it } from 'vitest'
import { policyState } from '../../../../src/main/policy/read-policy'

const stateOf = (content: unknown) =>
  policyState({ found: 'content', place: '/etc/sao-desk/policy.json', content })

describe('policyState', () => {
  it('forbids nothing where there is no policy', () => {
    expect(policyState({ found: 'nothing' })).toEqual({
      source: 'none',
      policy: {
        allowUpdates: true,
        allowSampleOrganization: true,
        allowKeychain: true,
        allowTelemetry: true,
        connections: [],
      },
    })
  })

  it('allows what a policy does not speak of', () => {
    const { source, policy } = stateOf({ allowKeychain: false })
    expect(source).toBe('valid')
    expect(policy).toMatchObject({ allowKeychain: false, allowUpdates: true })
  })

  it('takes connections, their URLs as those that a person types', () => {
    const preset = {
      name: 'Console',
      method: 'client-credentials',
      baseUrl: 'https://console.qlikcloud.com/some/page',
      oauthClientId: 'abc',
    }
    expect(stateOf({ connections: [preset] }).policy.connections).toEqual([
      { ...preset, baseUrl: 'https://console.qlikcloud.com' },
    ])
  })

  it.each([
    ['an unknown field', { allowKeychian: false }, 'allowKeychian'],
    ['a wrong type', { allowUpdates: 'no' }, 'allowUpdates'],
    ['no object', [1], '(all of it)'],
    ['a secret in it', { connections: [{ clientSecret: 'x' }] }, 'connections.0.method'],
    [
      'a foreign address without encryption',
      {
        connections: [
          { name: 'a', method: 'client-credentials', baseUrl: 'http://x.com', oauthClientId: 'a' },
        ],
      },
      'connections.0.baseUrl',
    ],
  ])('forbids everything after %s, and names it', (_what, content, problem) => {
    expect(stateOf(content)).toEqual({
      source: 'invalid',
      place: '/etc/sao-desk/policy.json',
      problem,
      policy: {
        allowUpdates: false,
        allowSampleOrganization: false,
        allowKeychain: false,
        allowTelemetry: false,
        connections: [],
      },
    })
  })

  it('forbids everything when the policy cannot be read', () => {
    const state = policyState({ found: 'unreadable', place: '/etc/x', reason: 'EACCES' })
    expect(state).toMatchObject({ source: 'invalid', problem: 'EACCES' })
    expect(state.policy.allowKeychain).toBe(false)
  })
})
