import { describe, expect, it } from 'vitest'
import { isDownloadLikely } from '../../../build/lib/runtime/electron-package.mjs'
import { readRuntimeChoice, resolveRuntime } from '../../../build/lib/runtime/resolve.mjs'

type Step = 'installed' | 'cached' | 'download' | 'registry'

/** Sources of which only the named have a runtime; notes who was asked. */
function fakeSources(having: Step[], isRegistrySupported = true) {
  const asked: Step[] = []
  const answer = (step: Step, source: 'electron' | 'registry') => {
    asked.push(step)
    const runtime = {
      executable: `/${step}/electron`,
      version: '1.2.3',
      source,
      folder: `/${step}`,
    }
    return having.includes(step) ? runtime : null
  }
  return {
    asked,
    sources: {
      installed: () => answer('installed', 'electron'),
      cached: () => answer('cached', 'registry'),
      download: () => Promise.resolve(answer('download', 'electron')),
      isRegistrySupported: () => isRegistrySupported,
      registry: () => {
        const runtime = answer('registry', 'registry')
        return runtime ? Promise.resolve(runtime) : Promise.reject(new Error('no registry'))
      },
    },
  }
}

describe('resolveRuntime', () => {
  it.each<[Step, Step[]]>([
    ['installed', ['installed']],
    ['cached', ['installed', 'cached']],
    ['download', ['installed', 'cached', 'download']],
    ['registry', ['installed', 'cached', 'download', 'registry']],
  ])('takes %s when nothing before it has one', async (step, expectedAsked) => {
    const { asked, sources } = fakeSources([step])
    const runtime = await resolveRuntime('auto', sources)
    expect(runtime.folder).toBe(`/${step}`)
    expect(asked).toEqual(expectedAsked)
  })

  it('asks only for the Electron package when that is chosen', async () => {
    const { asked, sources } = fakeSources(['cached', 'download', 'registry'])
    expect((await resolveRuntime('electron', sources)).folder).toBe('/download')
    expect(asked).toEqual(['installed', 'download'])
  })

  it('asks only for the registry package when that is chosen', async () => {
    const { asked, sources } = fakeSources(['installed', 'registry'])
    expect((await resolveRuntime('registry', sources)).folder).toBe('/registry')
    expect(asked).toEqual(['cached', 'registry'])
  })

  it('does not ask the registry where its package does not run, and says how to download', async () => {
    const { asked, sources } = fakeSources([], false)
    await expect(resolveRuntime('auto', sources)).rejects.toThrow('ELECTRON_MIRROR')
    expect(asked).toEqual(['installed', 'download'])
  })

  it('says where the registry package runs when it is chosen elsewhere', async () => {
    const { asked, sources } = fakeSources(['installed'], false)
    await expect(resolveRuntime('registry', sources)).rejects.toThrow('Linux on x64 only')
    expect(asked).toEqual([])
  })
})

describe('readRuntimeChoice', () => {
  it('puts what was typed before the environment, and auto last', () => {
    expect(readRuntimeChoice('electron', { SAO_DESK_RUNTIME: 'registry' })).toBe('electron')
    expect(readRuntimeChoice(undefined, { SAO_DESK_RUNTIME: 'registry' })).toBe('registry')
    expect(readRuntimeChoice(undefined, {})).toBe('auto')
  })

  it('refuses a name it does not know', () => {
    expect(() => readRuntimeChoice('nightly', {})).toThrow('auto, electron, registry')
  })
})

describe('isDownloadLikely', () => {
  const unreachable = () => Promise.reject(new TypeError('fetch failed'))

  it('holds when the releases answer', async () => {
    const fetch = () => Promise.resolve(new Response())
    expect(await isDownloadLikely({ env: {}, fetch })).toBe(true)
  })

  it('does not hold when nothing answers', async () => {
    expect(await isDownloadLikely({ env: {}, fetch: unreachable })).toBe(false)
  })

  it.each(['ELECTRON_MIRROR', 'npm_config_electron_mirror', 'ELECTRON_GET_USE_PROXY'])(
    'holds when %s is set, whatever answers',
    async (name) => {
      expect(await isDownloadLikely({ env: { [name]: '1' }, fetch: unreachable })).toBe(true)
    },
  )
})
