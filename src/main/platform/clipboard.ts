import type * as Electron from 'electron'
import type { SystemClipboard } from '../vault/protected-clipboard'

/** The clipboard of Electron 44 and later: asynchronous, several formats in one write. */
export interface ItemClipboard {
  clipboard: Pick<Electron.Clipboard, 'write' | 'writeText' | 'readText' | 'clear'> & {
    /** Only where the system has one. */
    selection?: Pick<Electron.Clipboard, 'readText' | 'clear'> | undefined
  }
  ClipboardItem: new (items: Record<string, string | Blob>) => Electron.ClipboardItem
}

/** The clipboard before Electron 44: synchronous, and markers cannot join the text. */
export interface TextClipboard {
  clipboard: {
    writeText: (text: string) => void
    readText: (type?: 'selection') => string
    clear: (type?: 'selection') => void
  }
}

const NO = (): Blob => new Blob([new Uint8Array(4)])

/**
 * Formats that ask clipboard histories and cloud clipboards to leave a secret out.
 * Sources: Microsoft, "Clipboard formats"; nspasteboard.org; KDE's Klipper.
 */
const SECRET_MARKERS: Partial<Record<NodeJS.Platform, Record<string, () => string | Blob>>> = {
  win32: {
    ExcludeClipboardContentFromMonitorProcessing: NO,
    CanIncludeInClipboardHistory: NO,
    CanUploadToCloudClipboard: NO,
  },
  darwin: { 'org.nspasteboard.ConcealedType': () => 'secret' },
  linux: { 'x-kde-passwordManagerHint': () => 'secret' },
}

/**
 * The system's clipboard on whichever Electron runs, told apart by its having `ClipboardItem`.
 * Older ones cannot set the markers together with the text, so there secrets go without them.
 */
export function createSystemClipboard(
  electron: ItemClipboard | TextClipboard,
  platform: NodeJS.Platform,
): SystemClipboard {
  if (!('ClipboardItem' in electron)) return textClipboard(electron, platform === 'linux')
  const { clipboard, ClipboardItem } = electron
  const { selection } = clipboard
  return {
    writeText: async (text, kind) => {
      const items: Record<string, string | Blob> = { 'text/plain': text }
      const markers = kind === 'secret' ? (SECRET_MARKERS[platform] ?? {}) : {}
      for (const [format, value] of Object.entries(markers)) {
        items[`electron application/osclipboard;format="${format}"`] = value()
      }
      await clipboard.write([new ClipboardItem(items)])
    },
    readText: () => clipboard.readText(),
    clear: () => Promise.resolve().then(() => clipboard.clear()),
    selection: selection && {
      readText: () => selection.readText(),
      clear: () => Promise.resolve().then(() => selection.clear()),
    },
  }
}

function textClipboard({ clipboard }: TextClipboard, hasSelection: boolean): SystemClipboard {
  // Promises, so that a failure rejects on this Electron as it does on newer ones.
  return {
    writeText: (text) => Promise.resolve().then(() => clipboard.writeText(text)),
    readText: () => Promise.resolve().then(() => clipboard.readText()),
    clear: () => Promise.resolve().then(() => clipboard.clear()),
    selection: hasSelection
      ? {
          readText: () => Promise.resolve().then(() => clipboard.readText('selection')),
          clear: () => Promise.resolve().then(() => clipboard.clear('selection')),
        }
      : undefined,
  }
}
