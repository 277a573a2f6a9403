import { afterEach, describe, expect, it } from 'vitest'
import ProblemBox from '../../../../src/renderer/components/ProblemBox.vue'
import { speak } from '../../../../src/renderer/i18n'
import { en } from '../../../../src/renderer/locales/en'
import { ja } from '../../../../src/renderer/locales/ja'
import { ERROR_CODES } from '../../../../src/shared/errors'
import type { Language } from '../../../../src/shared/languages'
import { useBrowserGlobals } from '../support/browser'
import { installFakeBridge } from '../support/fake-bridge'
import { rendered, renderedText } from './rendered'

describe('ProblemBox', () => {
  useBrowserGlobals()
  afterEach(() => speak('en'))

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

  it.each<[Language, string]>([
    ['en', `${en.errors.offline.data} ${en.errors.offline.next}`],
    ['ja', `${ja.errors.offline.data}${ja.errors.offline.next}`],
  ])('sets one sentence after the other as %s does', async (language, sentences) => {
    installFakeBridge()
    await speak(language)
    const problem = { code: 'offline', message: 'm' }
    expect(await renderedText(ProblemBox, { problem })).toContain(sentences)
  })

  it.each(ERROR_CODES)('shows no key instead of words for %s', async (code) => {
    installFakeBridge()
    const text = await renderedText(ProblemBox, { problem: { code, message: 'm' } })
    expect(text).not.toContain('errors.')
  })
})
