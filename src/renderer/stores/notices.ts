import { defineStore } from 'pinia'
import { shallowRef } from 'vue'
import { ask, listen } from '../bridge'
import type { Notice } from '../../shared/model/notice'

/** What is to be told of the app's own data on this computer. */
export const useNoticesStore = defineStore('notices', () => {
  const all = shallowRef<Notice[]>([])

  listen('notices.changed', (notices) => (all.value = notices))

  async function load(): Promise<void> {
    all.value = await ask('notices.list')
  }

  /** The person has read it. It leaves the window even where main cannot be told. */
  async function dismiss(kind: Notice['kind']): Promise<void> {
    all.value = all.value.filter((notice) => notice.kind !== kind)
    await ask('notices.dismiss', { kind }).catch(() => undefined)
  }

  return { all, load, dismiss }
})
