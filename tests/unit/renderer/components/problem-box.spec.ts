import { describe, expect, it } from 'vitest'
import ProblemBox from '../../../../src/renderer/components/ProblemBox.vue'
import { ERROR_CODES } from '../../../../src/shared/errors'
import { useBrowserGlobals } from '../support/browser'
import { installFakeBridge } from '../support/fake-bridge'
import { rendered, renderedText } from './rendered'

describe('ProblemBox', () => {
  useBrowserGlobals()

  it('is an alert that says all three things and has the details at hand', async () => {
    installFakeBridge()
    const problem = {
      code: 'forbidden',
      message: 'refused',
      details: { qlikCode: 'X-403', traceId: '0af7' },
    }
    expect(await rendered(ProblemBox, { problem })).toContain('role="alert"')
    const text = await renderedText(ProblemBox, { problem })
    expect(text).toContain('Your sign-in does not have the right to do this.')
    expect(text).toContain('Nothing was changed.')
    expect(text).toContain('Trace ID 0af7')
    expect(text).toContain('X-403')
  })

  it.each(ERROR_CODES)('shows no key instead of words for %s', async (code) => {
    installFakeBridge()
    const text = await renderedText(ProblemBox, { problem: { code, message: 'm' } })
    expect(text).not.toContain('errors.')
  })
})
