/**
 * The bridge: one function for each command and event of the contract, by name, and nothing else.
 * It holds no validators; the router checks what arrives.
 */
import { contextBridge, ipcRenderer } from 'electron'
import { COMMAND_CHANNEL, EVENT_CHANNEL } from '../shared/ipc-channels'

/** Filled in from the contract when this file is built. */
declare const __COMMAND_NAMES__: readonly string[]
declare const __EVENT_NAMES__: readonly string[]

type Listener = (payload: unknown) => void

const listeners = new Map<string, Set<Listener>>(__EVENT_NAMES__.map((name) => [name, new Set()]))

ipcRenderer.on(EVENT_CHANNEL, (_event, name: string, payload: unknown) => {
  for (const listener of listeners.get(name) ?? []) listener(payload)
})

function ask(name: string): (input: unknown) => Promise<unknown> {
  return (input) => ipcRenderer.invoke(COMMAND_CHANNEL, name, input)
}

function hear(name: string): (listener: Listener) => () => void {
  return (listener) => {
    listeners.get(name)?.add(listener)
    return () => listeners.get(name)?.delete(listener)
  }
}

contextBridge.exposeInMainWorld('saoDesk', {
  commands: Object.fromEntries(__COMMAND_NAMES__.map((name) => [name, ask(name)])),
  events: Object.fromEntries(__EVENT_NAMES__.map((name) => [name, hear(name)])),
})
