import { describe, expect, it, vi } from 'vitest'
import SecretsCell from '../../../../../src/renderer/features/clients/SecretsCell.vue'
import StatusCell from '../../../../../src/renderer/features/clients/StatusCell.vue'
import type { OAuthClient } from '../../../../../src/shared/model/client'
import { rendered, renderedText } from '../../components/rendered'
import { useBrowserGlobals } from '../../support/browser'
import { daysAgo, NOW_MS, sampleClient } from '../../support/samples'

function atNow(part: Partial<OAuthClient>): { row: ReturnType<typeof sampleClient> } {
  vi.useFakeTimers({ now: NOW_MS, toFake: ['Date'] })
  return { row: sampleClient('one', part) }
}

describe('SecretsCell', () => {
  useBrowserGlobals()

  it('says how many there are and how old the oldest is', async () => {
    const clientSecrets = [400, 3].map((days) => ({ hint: `h${days}`, createdAt: daysAgo(days) }))
    const markup = await rendered(SecretsCell, atNow({ clientSecrets }))
    expect(markup).toContain('aria-label="2 of 5 secrets, the oldest is 1 year old"')
    expect(markup.match(/class="filled overdue slot"/g)).toHaveLength(2)
  })

  it('says today for a new one, and nothing of age without any', async () => {
    const fresh = atNow({ clientSecrets: [{ hint: 'a', createdAt: daysAgo(0) }] })
    expect(await renderedText(SecretsCell, fresh)).toBe('Today')
    const none = await rendered(SecretsCell, atNow({ clientSecrets: [] }))
    expect(none).toContain('aria-label="no secrets"')
  })

  it('claims nothing where the service says nothing', async () => {
    expect(await renderedText(SecretsCell, atNow({ clientSecrets: undefined }))).toBe('–')
  })
})

describe('StatusCell', () => {
  useBrowserGlobals()

  it('gives the reason of a disabled client as Qlik words it', async () => {
    expect(await renderedText(StatusCell, atNow({ disableTag: 'abuse' }))).toBe('Disabled: abuse')
    expect(await renderedText(StatusCell, atNow({ disableTag: '' }))).toBe('Disabled')
  })

  it('explains itself on hover', async () => {
    const clientSecrets = [{ hint: 'a', createdAt: daysAgo(400) }]
    expect(await rendered(StatusCell, atNow({ clientSecrets }))).toContain('more than 365 days old')
  })
})
