import { readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** A package as it lies on the disk. */
export interface InstalledPackage {
  executable: string
  folder: string
  resources: string
  archive: string
}

/** The test build, unpacked from its archive. */
export function testBuild(): InstalledPackage {
  return packageOf('SAO_DESK_PACKAGED')
}

/** The release build. */
export function releaseBuild(): InstalledPackage {
  return packageOf('SAO_DESK_RELEASED')
}

/** Where the packages lie as they were made. */
export function packagesFolder(): string {
  return named('SAO_DESK_DIST')
}

function named(variable: string): string {
  const value = process.env[variable]
  if (value === undefined) throw new Error('Run this with npm run test:packaged.')
  return value
}

function packageOf(variable: string): InstalledPackage {
  const executable = named(variable)
  const folder = dirname(executable)
  const resources = join(folder, 'resources')
  return { executable, folder, resources, archive: join(resources, 'app.asar') }
}

/** The files below a folder, with `/` between the names, in order. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort()
}
