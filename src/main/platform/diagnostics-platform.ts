import { writeFile } from 'node:fs/promises'
import { arch, release } from 'node:os'
import { basename, join } from 'node:path'
import { dialog, type App } from 'electron'
import { runtimeFactsSchema, type RuntimeFacts } from '../diagnostics/diagnostics'
import { versionOf, type Version } from '../log/safe-values'

const BYTES_PER_MEGABYTE = 1024 * 1024
const fields = runtimeFactsSchema.shape

/** What the app runs on, as versions, closed words and numbers. */
export function readRuntime(app: App): RuntimeFacts {
  const { chrome, electron, node } = process.versions
  return {
    ...known('version', app.getVersion()),
    packaged: app.isPackaged,
    ...known('electron', electron),
    ...known('chromium', chrome),
    ...known('node', node),
    system: fields.system.safeParse(process.platform).data ?? 'other',
    // "6.8.0-45-generic": what comes after the digits is whatever somebody called it.
    ...known('systemVersion', /^\d+(?:\.\d+){1,2}/.exec(release())?.[0]),
    processor: fields.processor.safeParse(arch()).data ?? 'other',
    upSeconds: Math.round(process.uptime()),
    memoryMegabytes: Math.round(process.memoryUsage().rss / BYTES_PER_MEGABYTE),
  }
}

/** Asks where, and writes a text there. @returns the file's name; null when the person said no */
export async function saveText(app: App, text: string): Promise<string | null> {
  const name = `sao-desk-diagnostics-${new Date().toISOString().slice(0, 10)}.txt`
  const { canceled, filePath } = await dialog.showSaveDialog({
    defaultPath: join(app.getPath('documents'), name),
  })
  if (canceled || filePath === '') return null
  await writeFile(filePath, text, 'utf8')
  return basename(filePath)
}

function known<N extends string>(name: N, text: string | undefined): Partial<Record<N, Version>> {
  // Chromium numbers its versions in four parts, the last of them short.
  const version = versionOf(text)
  return version === undefined ? {} : ({ [name]: version } as Record<N, Version>)
}
