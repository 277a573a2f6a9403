import { execFile, spawn } from 'node:child_process'
import { promisify } from 'node:util'

const run = promisify(execFile)

/**
 * What another program finds on the clipboard; empty when there is nothing.
 * @param selection `primary` for what is selected anywhere
 */
export async function readClipboard(
  selection: 'clipboard' | 'primary' = 'clipboard',
): Promise<string> {
  try {
    const { stdout } = await run('xclip', ['-selection', selection, '-out'], { timeout: 5_000 })
    return stdout
  } catch {
    // xclip fails when nobody owns the selection.
    return ''
  }
}

/** Puts text on the clipboard as another program does. */
export async function writeClipboard(text: string): Promise<void> {
  // xclip stays behind to serve the selection, so only its input is waited for.
  const child = spawn('xclip', ['-selection', 'clipboard', '-in'], {
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  await new Promise<void>((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', () => resolve())
    child.stdin.end(text)
  })
}
