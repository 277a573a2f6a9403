import { onBeforeUnmount } from 'vue'
import { listen } from '../bridge'
import { useDiagnosticsStore } from '../stores/diagnostics'
import { useLockStore } from '../stores/lock'
import { useSettingsStore } from '../stores/settings'
import { isCovered, useShortcuts } from './use-shortcuts'

/** What the window does on every page, by its keys and by the application menu. */
export function useWindowCommands(): void {
  const settings = useSettingsStore()
  const diagnostics = useDiagnosticsStore()
  const lock = useLockStore()
  const commands = {
    settings: () => settings.open(),
    diagnostics: () => diagnostics.open(),
    // Without an answer it is not locked, and the window shows that.
    lock: () => void lock.lockNow().catch(() => undefined),
  }
  useShortcuts(commands)
  const stop = listen('menu.chosen', ({ entry }) => {
    if (entry === 'lock' || (!lock.locked && !isCovered())) commands[entry]()
  })
  onBeforeUnmount(stop)
}
