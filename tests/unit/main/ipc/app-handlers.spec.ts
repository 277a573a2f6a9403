import { describe, expect, it, vi } from 'vitest'
import { AppError } from '../../../../src/shared/errors'
import { startApp } from '../../../support/main/app'

describe('app.info', () => {
  it('says what runs', async () => {
    expect(await startApp().get('app.info', undefined)).toEqual({
      version: '0.0.0',
      platform: 'test',
    })
  })
})

describe('manual.open', () => {
  it('shows the manual', async () => {
    const openManual = vi.fn()
    await startApp({ openManual }).get('manual.open', undefined)
    expect(openManual).toHaveBeenCalledOnce()
  })
})

describe('links.open', () => {
  it('asks the platform, which knows what may be opened', async () => {
    const openLink = vi.fn(() => Promise.resolve())
    await startApp({ openLink }).get('links.open', { url: 'https://qlik.dev' })
    expect(openLink).toHaveBeenCalledExactlyOnceWith('https://qlik.dev')
  })

  it('passes a refusal on', async () => {
    const openLink = () => Promise.reject(new AppError('link-not-allowed', 'no'))
    const result = await startApp({ openLink }).ask('links.open', { url: 'https://evil.example' })
    expect(result).toMatchObject({ ok: false, error: { code: 'link-not-allowed' } })
  })
})
