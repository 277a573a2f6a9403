import { describe, expect, it } from 'vitest'
import StepList from '../../../../src/renderer/components/StepList.vue'
import StepProgress from '../../../../src/renderer/components/StepProgress.vue'
import { useBrowserGlobals } from '../support/browser'
import { renderedText } from './rendered'

const steps = [
  { item: 'Dublin', state: 'failed', problem: { code: 'forbidden', message: '' } },
  { item: 'Cork', state: 'waiting' },
]
const nameOf = (item: string): string => item

describe('StepList', () => {
  useBrowserGlobals()

  it('gives each step its result, once there is one', async () => {
    const list = (begun: boolean, running: boolean): Promise<string> =>
      renderedText(StepList, { words: 'reachTenants', steps, nameOf, begun, running })
    expect(await list(false, false)).toBe('Dublin Cork')
    expect(await list(true, true)).toBe(
      'Dublin Not reached: Your sign-in does not have the right to do this. Cork Waiting',
    )
    expect(await list(true, false)).toContain('Cork Not reached')
  })

  it('speaks of what is done', async () => {
    const props = { words: 'deleteClients', steps, nameOf, begun: true, running: true }
    expect(await renderedText(StepList, props)).toContain('Dublin Not deleted: ')
    const progress = { words: 'deleteClients', done: 1, count: 3 }
    expect(await renderedText(StepProgress, { ...progress, running: true })).toContain(
      'Deleted 1 of 3',
    )
    expect(await renderedText(StepProgress, { ...progress, running: false })).toContain(
      '2 clients were not deleted.',
    )
  })
})
