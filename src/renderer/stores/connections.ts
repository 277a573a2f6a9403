import { defineStore } from 'pinia'
import { computed, shallowRef } from 'vue'
import type { Connection } from '../../shared/model/connection'
import { ask, type CommandInput, listen } from '../bridge'

/** The places to sign in to, and the one the window shows. */
export const useConnectionsStore = defineStore('connections', () => {
  const all = shallowRef<Connection[]>([])
  const activeId = shallowRef<string>()
  const active = computed(() => all.value.find(({ id }) => id === activeId.value) ?? all.value[0])

  listen('connections.changed', (connections) => (all.value = connections))

  async function load(): Promise<void> {
    all.value = await ask('connections.list')
    // The last used comes first; later orders must not change what is shown.
    activeId.value = all.value[0]?.id
  }

  function select(id: string): void {
    activeId.value = id
  }

  function keep(connection: Connection): Connection {
    const others = all.value.filter(({ id }) => id !== connection.id)
    all.value = [...others, connection]
    select(connection.id)
    return connection
  }

  /** Adds a connection and shows it. */
  async function add(input: CommandInput<'connections.add'>): Promise<Connection> {
    return keep(await ask('connections.add', input))
  }

  /** Starts the sample organization and shows it. */
  async function openSample(): Promise<Connection> {
    return keep(await ask('connections.openSample'))
  }

  async function remove(connectionId: string): Promise<void> {
    await ask('connections.remove', { connectionId })
    all.value = all.value.filter(({ id }) => id !== connectionId)
  }

  return { all, active, load, select, add, openSample, remove }
})
