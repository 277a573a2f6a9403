import { onBeforeUnmount } from 'vue'
import type { MenuEntry } from '../../shared/ipc-contract'
import { ask, listen } from '../bridge'
import { useDiagnosticsStore } from '../stores/diagnostics'
import { useLockStore } from '../stores/lock'
import { useSettingsStore } from '../stores/settings'
import { isCovered, useShortcuts } from './use-shortcuts'

/** What the window does on every page. */
export function windowCommands(): Record<MenuEntry | 'manual', () => void> {
  const settings = useSettingsStore()
  const diagnostics = useDiagnosticsStore()
  const lock = useLockStore()
  return {
    settings: () => settings.open(),
    diagnostics: () => diagnostics.open(),
    // In a window of its own, which says for itself what it cannot show.
    manual: () => void ask('manual.open').catch(() => undefined),
    // Without an answer it is not locked, and the window shows that.
    lock: () => void lock.lockNow().catch(() => undefined),
  }
}

/** Hears the keys of these commands, and the application menu, while the component is shown. */
export function useWindowCommands(): void {
  const lock = useLockStore()
  const commands = windowCommands()
  useShortcuts(commands)
  const stop = listen('menu.chosen', ({ entry }) => {
    if (entry === 'lock' || (!lock.locked && !isCovered())) commands[entry]()
  })
  onBeforeUnmount(stop)
}
