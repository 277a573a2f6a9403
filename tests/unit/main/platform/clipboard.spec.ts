import { describe, expect, it } from 'vitest'
import {
  createSystemClipboard,
  type ItemClipboard,
  type TextClipboard,
} from '../../../../src/main/platform/clipboard'

type Items = Record<string, string | Blob>

/** The clipboard of newer Electrons: keeps what each write put there together. */
function itemClipboard() {
  const writes: Items[] = []
  class FakeItem {
    constructor(readonly items: Items) {}
  }
  const electron = {
    ClipboardItem: FakeItem,
    clipboard: {
      write: ([item]: FakeItem[]) => {
        if (item !== undefined) writes.push(item.items)
        return Promise.resolve()
      },
      readText: () => Promise.resolve(writes.at(-1)?.['text/plain'] ?? ''),
      clear: () => {
        writes.push({})
        return Promise.resolve()
      },
    },
  }
  return { electron: electron as unknown as ItemClipboard, writes }
}

const nativeKey = (format: string): string => `electron application/osclipboard;format="${format}"`

describe('on an Electron with clipboard items', () => {
  it.each([
    [
      'win32',
      [
        'ExcludeClipboardContentFromMonitorProcessing',
        'CanIncludeInClipboardHistory',
        'CanUploadToCloudClipboard',
      ],
    ],
    ['darwin', ['org.nspasteboard.ConcealedType']],
    ['linux', ['x-kde-passwordManagerHint']],
    ['freebsd', []],
  ] as const)('a secret on %s and its markers go in one write', async (platform, formats) => {
    const { electron, writes } = itemClipboard()
    await createSystemClipboard(electron, platform).writeText('made-up', 'secret')
    expect(writes).toHaveLength(1)
    expect(Object.keys(writes[0] ?? {})).toEqual(['text/plain', ...formats.map(nativeKey)])
    expect(writes[0]?.['text/plain']).toBe('made-up')
  })

  it('Windows is told no by a DWORD of 0', async () => {
    const { electron, writes } = itemClipboard()
    await createSystemClipboard(electron, 'win32').writeText('made-up', 'secret')
    const marker = writes[0]?.[nativeKey('CanUploadToCloudClipboard')]
    if (!(marker instanceof Blob)) throw new Error('the marker is no blob')
    expect(new Uint8Array(await marker.arrayBuffer())).toEqual(new Uint8Array(4))
  })

  it('Klipper is told that it is a secret', async () => {
    const { electron, writes } = itemClipboard()
    await createSystemClipboard(electron, 'linux').writeText('made-up', 'secret')
    expect(writes[0]?.[nativeKey('x-kde-passwordManagerHint')]).toBe('secret')
  })

  it('plain text carries no markers, is read again and cleared', async () => {
    const { electron, writes } = itemClipboard()
    const clipboard = createSystemClipboard(electron, 'win32')
    await clipboard.writeText('a client ID', 'plain')
    expect(writes).toEqual([{ 'text/plain': 'a client ID' }])
    expect(await clipboard.readText()).toBe('a client ID')
    await clipboard.clear()
    expect(await clipboard.readText()).toBe('')
  })
})

describe('on an older Electron', () => {
  function textClipboard() {
    const state = { text: '' }
    const electron: TextClipboard = {
      clipboard: {
        writeText: (text) => (state.text = text),
        readText: () => state.text,
        clear: () => (state.text = ''),
      },
    }
    return { clipboard: createSystemClipboard(electron, 'linux'), state }
  }

  it.each(['plain', 'secret'] as const)('writes, reads and clears %s text', async (kind) => {
    const { clipboard, state } = textClipboard()
    await clipboard.writeText('text', kind)
    expect(state.text).toBe('text')
    expect(await clipboard.readText()).toBe('text')
    await clipboard.clear()
    expect(state.text).toBe('')
  })

  it('rejects instead of throwing when the system refuses', async () => {
    const refuse = (): never => {
      throw new Error('refused')
    }
    const electron = { clipboard: { writeText: refuse, readText: refuse, clear: refuse } }
    const clipboard = createSystemClipboard(electron, 'linux')
    await expect(clipboard.writeText('text', 'plain')).rejects.toThrow('refused')
    await expect(clipboard.readText()).rejects.toThrow('refused')
    await expect(clipboard.clear()).rejects.toThrow('refused')
  })
})
