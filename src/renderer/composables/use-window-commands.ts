import { onBeforeUnmount } from 'vue'
import { listen } from '../bridge'
import { useDiagnosticsStore } from '../stores/diagnostics'
import { useSettingsStore } from '../stores/settings'
import { isCovered, useShortcuts } from './use-shortcuts'

/** What the window does on every page, by its keys and by the application menu. */
export function useWindowCommands(): void {
  const settings = useSettingsStore()
  const diagnostics = useDiagnosticsStore()
  const commands = { settings: () => settings.open(), diagnostics: () => diagnostics.open() }
  useShortcuts(commands)
  const stop = listen('menu.chosen', ({ entry }) => {
    if (!isCovered()) commands[entry]()
  })
  onBeforeUnmount(stop)
}
