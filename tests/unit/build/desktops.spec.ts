import { describe, expect, it } from 'vitest'
import {
  countWorkers,
  DESKTOPS_VARIABLE,
  envChanges,
  takeDesktop,
} from '../../../build/lib/desktops.mjs'

describe('countWorkers', () => {
  it.each([
    [1, 1],
    [2, 2],
    [16, 2],
  ])('on %i processors takes %i for the whole run', (processors, workers) => {
    expect(countWorkers([], processors)).toBe(workers)
  })

  it('takes one for a few tests', () => {
    expect(countWorkers(['zoom.spec'], 8)).toBe(1)
    expect(countWorkers(['--grep', 'keychain'], 8)).toBe(1)
  })

  it('takes as many as are asked for, the last word first', () => {
    expect(countWorkers(['--workers=3', 'zoom.spec'], 2)).toBe(3)
    expect(countWorkers(['--workers=3', '--workers=1'], 2)).toBe(1)
  })
})

describe('takeDesktop', () => {
  const person = { HOME: '/home/me', DISPLAY: ':0', WAYLAND_DISPLAY: 'wayland-0' }
  const second = { HOME: '/home/me', DISPLAY: ':7', DBUS_SESSION_BUS_ADDRESS: 'unix:path=/b' }
  const listed = (...desktops: NodeJS.ProcessEnv[]): string =>
    JSON.stringify(desktops.map((desktop) => envChanges(person, desktop)))

  it('moves a worker to its own desktop, and takes away what that has not', () => {
    const variable = listed({ ...person, DISPLAY: ':6' }, second)
    const env: NodeJS.ProcessEnv = { ...person, [DESKTOPS_VARIABLE]: variable }
    takeDesktop(1, env)
    expect(env).toEqual({ ...second, [DESKTOPS_VARIABLE]: variable })
  })

  it('refuses a worker for whom there is none: it would share a keychain', () => {
    const env: NodeJS.ProcessEnv = { ...person, [DESKTOPS_VARIABLE]: listed(second) }
    expect(() => takeDesktop(1, env)).toThrow('There are 1 desktops and none for worker 2.')
  })

  it('stays where it is when no desktops are listed', () => {
    const env: NodeJS.ProcessEnv = { ...person }
    takeDesktop(3, env)
    expect(env).toEqual(person)
  })
})
