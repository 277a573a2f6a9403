import { onBeforeUnmount } from 'vue'
import { listen } from '../bridge'
import { useSettingsStore } from '../stores/settings'
import { isCovered, useShortcuts } from './use-shortcuts'

/** What the window does on every page, by its keys and by the application menu. */
export function useWindowCommands(): void {
  const settings = useSettingsStore()
  const commands = { settings: () => settings.open() }
  useShortcuts(commands)
  const stop = listen('menu.chosen', ({ entry }) => {
    if (!isCovered()) commands[entry]()
  })
  onBeforeUnmount(stop)
}
