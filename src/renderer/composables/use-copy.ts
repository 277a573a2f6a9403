import { onScopeDispose, readonly, type Ref, shallowRef } from 'vue'
import { useClipboardStore } from '../stores/clipboard'

/** How long "Copied" stays where the person clicked. */
const SHOWN_MS = 1500

export type CopyState = 'idle' | 'copied' | 'failed'

/** Copies plain text through the main process and says for a moment how it went. */
export function useCopy(): {
  state: Readonly<Ref<CopyState>>
  copy: (text: string) => Promise<void>
} {
  const clipboard = useClipboardStore()
  const state = shallowRef<CopyState>('idle')
  let timer: ReturnType<typeof setTimeout> | undefined

  async function copy(text: string): Promise<void> {
    state.value = (await clipboard.copyText(text)) ? 'copied' : 'failed'
    clearTimeout(timer)
    timer = setTimeout(() => (state.value = 'idle'), SHOWN_MS)
  }

  onScopeDispose(() => clearTimeout(timer))
  return { state: readonly(state), copy }
}
