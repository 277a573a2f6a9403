import { createWriteStream, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'

/**
 * Unpacks a zip, keeping the permission bits that it holds. yauzl refuses entries that point
 * outside the folder.
 * @param {string} zipFile
 * @param {string} folder
 * @param {(entry: string) => string | null} place where an entry goes, relative to the folder;
 *   `null` leaves it out
 */
export async function unzip(zipFile, folder, place) {
  const { openPromise } = (await import('yauzl')).default
  const zip = await openPromise(zipFile)
  for await (const entry of zip.eachEntry()) {
    const target = entry.fileName.endsWith('/') ? null : place(entry.fileName)
    if (target === null) continue
    const path = join(folder, target)
    mkdirSync(dirname(path), { recursive: true })
    const isExecutable = ((entry.externalFileAttributes >>> 16) & 0o111) !== 0
    const content = await zip.openReadStreamPromise(entry)
    await pipeline(content, createWriteStream(path, { mode: isExecutable ? 0o755 : 0o644 }))
  }
}
