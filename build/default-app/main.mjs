/**
 * Loads the app folder named on the command line, as `electron <folder> [switches]` does. The
 * runtime from the package registry comes without an app of its own, so this stands in its place.
 *
 * It waits for the app's main module before it ends: Electron holds back its `ready` event until
 * then, and custom protocols can only be registered before that event.
 */
import { app } from 'electron'
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const [named] = process.argv.slice(1).filter((argument) => !argument.startsWith('-'))

if (named === undefined) {
  process.stderr.write(
    `Electron ${process.versions.electron}. Use: electron <app folder> [switches]\n`,
  )
  process.exit(process.argv.includes('--version') ? 0 : 2)
}

const folder = resolve(named)
const descriptionFile = join(folder, 'package.json')
if (!existsSync(descriptionFile)) {
  process.stderr.write(`There is no app in ${folder}: it has no package.json.\n`)
  process.exit(2)
}

const { name, productName, version, main } = JSON.parse(readFileSync(descriptionFile, 'utf8'))
// `process.defaultApp` is how Electron's documentation lets an app tell that it is not packaged.
Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true })
app.setName(productName ?? name)
if (version !== undefined) app.setVersion(version)
app.setAppPath(folder)
await import(pathToFileURL(join(folder, main ?? 'index.js')).href)
