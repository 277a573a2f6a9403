import { EventEmitter } from 'node:events'
import type { App } from 'electron'
import { expect, it, vi } from 'vitest'
import { cleanUpBeforeQuit, quitDespite } from '../../../../src/main/platform/lifecycle'
import { deferred } from '../../renderer/support/fake-bridge'

/** An app that quits unless a listener holds it back, and says how often it was held. */
function fakeApp() {
  const events = new EventEmitter()
  const state = { quit: 0, held: 0 }
  const app = Object.assign(events, {
    quit: () => {
      const event = { preventDefault: vi.fn() }
      events.emit('before-quit', event)
      if (event.preventDefault.mock.calls.length === 0) state.quit += 1
      else state.held += 1
    },
  })
  return { app: app as unknown as App, state }
}

it('cleans up once, whoever asks to quit meanwhile, and then quits', async () => {
  const { app, state } = fakeApp()
  const cleaned = deferred<undefined>()
  const cleanUp = vi.fn(() => {
    app.quit()
    return cleaned.promise
  })
  cleanUpBeforeQuit(app, cleanUp)
  app.quit()
  app.quit()
  expect(state).toEqual({ quit: 0, held: 3 })
  cleaned.resolve(undefined)
  await vi.waitFor(() => expect(state.quit).toBe(1))
  expect(cleanUp).toHaveBeenCalledOnce()
})

it('quits all the same when cleaning up fails or never ends', async () => {
  const failing = fakeApp()
  cleanUpBeforeQuit(failing.app, () => Promise.reject(new Error('no keychain')))
  failing.app.quit()
  await vi.waitFor(() => expect(failing.state.quit).toBe(1))

  vi.useFakeTimers()
  const stuck = fakeApp()
  cleanUpBeforeQuit(stuck.app, () => new Promise(() => undefined))
  stuck.app.quit()
  await vi.advanceTimersByTimeAsync(10_000)
  vi.useRealTimers()
  expect(stuck.state.quit).toBe(1)
})

it('ends the process at the end only while something holds it up', () => {
  const kill = vi.spyOn(process, 'kill').mockReturnValue(true)
  const { app } = fakeApp()
  let isHeldUp = false
  quitDespite(app, () => isHeldUp)
  app.emit('quit')
  expect(kill).not.toHaveBeenCalled()
  isHeldUp = true
  app.emit('quit')
  expect(kill).toHaveBeenCalledWith(process.pid, 'SIGKILL')
  kill.mockRestore()
})
