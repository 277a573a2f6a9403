import { execFile, spawn } from 'node:child_process'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** What another program finds on the clipboard; empty when there is nothing. */
export async function readClipboard(): Promise<string> {
  try {
    const { stdout } = await run('xclip', ['-selection', 'clipboard', '-out'], { timeout: 5_000 })
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
