import { readFile } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'

const CONTENT_TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

/**
 * The file behind a path of the app's origin.
 * @returns undefined when the path leaves the folder or cannot be decoded
 */
export function fileOf(folder: string, pathname: string): string | undefined {
  let decoded: string
  try {
    decoded = decodeURIComponent(pathname)
  } catch {
    return undefined
  }
  const file = normalize(join(folder, decoded === '/' ? 'index.html' : decoded))
  return file.startsWith(normalize(folder) + sep) ? file : undefined
}

/** What a path of an origin is answered with. */
export interface Served {
  body: ArrayBuffer | Uint8Array<ArrayBuffer>
  type: string
}

/**
 * Reads what is served for a path.
 * @returns undefined when there is no such file in the folder
 */
export async function readServed(folder: string, pathname: string): Promise<Served | undefined> {
  const file = fileOf(folder, pathname)
  if (file === undefined) return undefined
  try {
    return { body: new Uint8Array(await readFile(file)), type: contentTypeOf(file) }
  } catch {
    return undefined
  }
}

/**
 * Reads a file of the manual.
 * @param missingPage its first page where it was not built
 */
export async function readManual(
  folder: string,
  pathname: string,
  missingPage: () => string,
): Promise<Served | undefined> {
  const served = await readServed(folder, pathname)
  if (served !== undefined || pathname !== '/') return served
  return { body: new TextEncoder().encode(missingPage()), type: contentTypeOf('index.html') }
}

/** The content type of a file of the page, by its name. */
export function contentTypeOf(file: string): string {
  return CONTENT_TYPES[extname(file)] ?? 'application/octet-stream'
}
