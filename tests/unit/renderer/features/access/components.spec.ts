import { describe, expect, it } from 'vitest'
import { accessDraft } from '../../../../../src/renderer/features/access/access-draft'
import ReachFields from '../../../../../src/renderer/features/access/ReachFields.vue'
import UnreachedTenant from '../../../../../src/renderer/features/access/UnreachedTenant.vue'
import { waysToReach } from '../../../../../src/renderer/features/access/ways'
import { rendered, renderedText } from '../../components/rendered'
import { useBrowserGlobals } from '../../support/browser'
import { installFakeBridge } from '../../support/fake-bridge'
import { sampleConnection, sampleTenant } from '../../support/samples'
import { sampleReach } from './sample-reach'

const connection = sampleConnection({ method: 'client-credentials' })
const dublin = sampleTenant({ name: 'Dublin' })
const cork = sampleTenant({ name: 'Cork' })

describe('ReachFields', () => {
  useBrowserGlobals()

  function fields(tenants: (typeof dublin)[], chosen: string, disabled = false): object {
    const ways = waysToReach(connection, tenants, [], [])
    return { ways, tenants, chosen, draft: accessDraft(undefined), errors: {}, disabled }
  }

  it('warns of the bot user wherever a client asks, and only there', async () => {
    const warning = 'a bot user with administrator rights on Dublin.'
    for (const [chosen, isWarned] of [
      ['connection', true],
      ['client-secret', true],
      ['api-key', false],
      ['browser', false],
    ] as const) {
      const text = await renderedText(ReachFields, fields([dublin], chosen))
      expect(text.includes(warning), chosen).toBe(isWarned)
    }
  })

  it('masks what is secret', async () => {
    for (const chosen of ['client-secret', 'api-key']) {
      const markup = await rendered(ReachFields, fields([dublin], chosen))
      expect(markup.match(/type="password"/g), chosen).toHaveLength(1)
    }
  })

  it('says for several tenants what goes one by one only', async () => {
    const text = await renderedText(ReachFields, fields([dublin, cork], 'connection'))
    expect(text).toContain('reach the tenants one by one.')
    expect(text).toContain('on each of these tenants.')
    expect(text).not.toContain('An API key')
  })

  it('can be changed only while nothing is on its way', async () => {
    expect(await rendered(ReachFields, fields([dublin], 'browser', true))).toMatch(
      /<fieldset[^>]* disabled/,
    )
    expect(await rendered(ReachFields, fields([dublin], 'browser'))).not.toContain(' disabled')
  })
})

describe('UnreachedTenant', () => {
  useBrowserGlobals()

  async function shown(more: object): Promise<string> {
    installFakeBridge()
    return renderedText(UnreachedTenant, { connection, tenant: dublin, ...more })
  }

  it('asks for a way where nobody chose one', async () => {
    const text = await shown({ reach: undefined })
    expect(text).toContain('Nobody chose how to reach Dublin')
    expect(text).toContain('Reach this tenant…')
  })

  it('says why a tenant does not answer any more, and offers to sign in again', async () => {
    const reason = { code: 'session-expired', message: '' } as const
    const text = await shown({ reach: sampleReach(dublin.id, {}, { state: 'expired', reason }) })
    expect(text).toContain('Dublin is out of reach')
    expect(text).toContain('Your session has expired.')
    expect(text).toContain('Sign in again')
  })

  it('says who asks while the browser is open', async () => {
    const session = { state: 'signing-in', deadlineAt: Date.now() + 60_000 } as const
    const text = await shown({ reach: sampleReach(dublin.id, { method: 'browser' }, session) })
    expect(text).toContain('Dublin asks you to sign in')
    expect(text).toContain('Open the browser again')
  })

  it('says why nothing can be asked right now', async () => {
    const blocked = 'made-up reason'
    expect(await shown({ reach: undefined, blocked })).toContain(blocked)
  })
})
