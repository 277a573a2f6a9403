import { onBeforeUnmount, onMounted } from 'vue'
import { useClientsStore } from '../../stores/clients'

/** The list is not read anew more often than this without being asked. */
export const REFRESH_AT_MOST_EVERY_MS = 30_000

/** What a live list needs of the window and of the list. */
export interface LiveList {
  /** Where `focus` and `online` are told. */
  window: EventTarget
  refresh: () => void
  isLoading: () => boolean
  isOffline: () => boolean
  /** When the last refresh began, in milliseconds since 1970. */
  refreshedAt: () => number
}

/**
 * Reads a list anew when the person comes back to the window, and when a service that was out of
 * reach may be there again.
 * @returns what ends it
 */
export function keepLive(list: LiveList): () => void {
  function refreshIfOld(): void {
    const age = Date.now() - list.refreshedAt()
    if (!list.isLoading() && age >= REFRESH_AT_MOST_EVERY_MS) list.refresh()
  }
  function refreshIfOffline(): void {
    if (!list.isLoading() && list.isOffline()) list.refresh()
  }
  list.window.addEventListener('focus', refreshIfOld)
  list.window.addEventListener('online', refreshIfOffline)
  const timer = setInterval(refreshIfOffline, REFRESH_AT_MOST_EVERY_MS)
  return () => {
    list.window.removeEventListener('focus', refreshIfOld)
    list.window.removeEventListener('online', refreshIfOffline)
    clearInterval(timer)
  }
}

/** Keeps the clients of a connection live while the component is shown. */
export function useLiveRefresh(connectionId: () => string, refresh: () => void): void {
  const clients = useClientsStore()
  let stop: (() => void) | undefined
  onMounted(() => {
    stop = keepLive({
      window,
      refresh,
      isLoading: () => clients.directoryOf(connectionId()).load !== undefined,
      isOffline: () => clients.isOffline(connectionId()),
      refreshedAt: () => clients.refreshedAt(connectionId()),
    })
  })
  onBeforeUnmount(() => stop?.())
}
