/** The real electron-updater against a feed on loopback, as a deb would ask it. */
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type * as BuilderUtil from 'builder-util'
import type * as BuilderUtilRuntime from 'builder-util-runtime'
import type { DownloadOptions } from 'builder-util-runtime'
import type * as ElectronUpdater from 'electron-updater'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { updateSource } from '../../../../src/main/updates/electron-updater-source'
import type { UpdateSource } from '../../../../src/main/updates/updates'

const require = createRequire(import.meta.url)
const { DebUpdater } = require('electron-updater') as typeof ElectronUpdater
const { NodeHttpExecutor } = require('builder-util') as typeof BuilderUtil
const { configureRequestUrl } = require('builder-util-runtime') as typeof BuilderUtilRuntime

/** Loads through Node, where the app loads through Electron. */
class Executor extends NodeHttpExecutor {
  download(url: URL, destination: string, options: DownloadOptions): Promise<string> {
    return options.cancellationToken.createPromise((resolve, reject, onCancel) => {
      const request = {}
      configureRequestUrl(url, request)
      const callback = (error: unknown): void =>
        error instanceof Error ? reject(error) : resolve(destination)
      this.doDownload(
        request,
        { destination, options, onCancel, callback, responseHandler: null },
        0,
      )
    })
  }
}

const INSTALLED = '1.2.0'
const PACKAGE = Buffer.from('the package as it was published')

let folder: string
let server: Server
/** What the feed serves, by path. */
let files: Map<string, Buffer>
let asked: string[]

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sao-desk-feed-'))
  files = new Map()
  asked = []
  server = createServer((request, response) => {
    const path = new URL(request.url ?? '', 'http://feed').pathname
    asked.push(path)
    const file = files.get(path)
    response.writeHead(file === undefined ? 404 : 200).end(file)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  writeFileSync(
    join(folder, 'app-update.yml'),
    `provider: generic\nurl: http://127.0.0.1:${(server.address() as AddressInfo).port}\nupdaterCacheDirName: updates\n`,
  )
})
afterEach(() => {
  server.close()
  rmSync(folder, { recursive: true })
})

/** Publishes a version. @param content what is served; not what was published, when it was tampered with */
function publish(version: string, content = PACKAGE, more = ''): void {
  const name = `sao-desk_${version}_amd64.deb`
  const sha512 = createHash('sha512').update(PACKAGE).digest('base64')
  const feed = `version: ${version}
files:
  - url: ${name}
    sha512: ${sha512}
    size: ${PACKAGE.length}
path: ${name}
sha512: ${sha512}
releaseDate: '2026-01-01T00:00:00.000Z'
releaseNotes: '<ul><li>Faster &amp; calmer</li></ul>'
${more}`
  files.set('/latest-linux.yml', Buffer.from(feed))
  files.set(`/${name}`, content)
}

/** The app's updater as an installed deb has it, on this computer's network. */
function installedApp(): UpdateSource {
  const updater = new DebUpdater(undefined, {
    version: INSTALLED,
    name: 'sao-desk',
    isPackaged: true,
    appUpdateConfigPath: join(folder, 'app-update.yml'),
    userDataPath: join(folder, 'data'),
    baseCachePath: join(folder, 'cache'),
    whenReady: () => Promise.resolve(),
    relaunch: () => undefined,
    quit: () => undefined,
    onQuit: () => undefined,
  })
  updater.logger = null
  Reflect.set(updater, 'httpExecutor', new Executor())
  return updateSource(updater)
}

/** The packages that were loaded and count as verified. */
function loadedPackages(): string[] {
  const pending = join(folder, 'cache', 'updates', 'pending')
  return existsSync(pending) ? readdirSync(pending).filter((name) => name.endsWith('.deb')) : []
}

it('loads a newer version and tells what is new', async () => {
  publish('1.3.0')
  expect(await installedApp().load()).toEqual({ version: '1.3.0', notes: '• Faster & calmer' })
  expect(loadedPackages()).toEqual(['sao-desk_1.3.0_amd64.deb'])
})

it.each(['1.1.9', '0.9.0', INSTALLED])('refuses %s: it is no newer one', async (version) => {
  publish(version)
  expect(await installedApp().load()).toBeUndefined()
  expect(asked).toEqual(['/latest-linux.yml'])
})

it('refuses a package that is not what was published', async () => {
  publish('1.3.0', Buffer.from(PACKAGE.toString().replace('published', 'tamperedw')))
  await expect(installedApp().load()).rejects.toThrow(/sha512 checksum mismatch/)
  expect(loadedPackages()).toEqual([])
})

it('refuses a feed without a checksum', async () => {
  publish('1.3.0')
  const feed = files.get('/latest-linux.yml')?.toString() ?? ''
  files.set('/latest-linux.yml', Buffer.from(feed.replace(/^ *sha512:.*$/gm, '')))
  await expect(installedApp().load()).rejects.toThrow(/checksum|sha512/i)
  expect(loadedPackages()).toEqual([])
})

it('waits for its turn in a staged release', async () => {
  publish('1.3.0', PACKAGE, 'stagingPercentage: 0\n')
  expect(await installedApp().load()).toBeUndefined()
})

it('fails where the feed does not answer', async () => {
  await expect(installedApp().load()).rejects.toThrow()
})
