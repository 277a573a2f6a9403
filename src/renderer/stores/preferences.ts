import { defineStore } from 'pinia'
import { shallowReactive } from 'vue'
import type { z } from 'zod'
import { ask, type CommandInput } from '../bridge'

type Json = CommandInput<'preferences.save'>['value']

/** How long changes are gathered before they are saved. */
const SAVE_DELAY_MS = 300

/** What the window remembers of its layout over restarts, by name. */
export const usePreferencesStore = defineStore('preferences', () => {
  const values = shallowReactive(new Map<string, Json>())
  const waiting = new Map<string, ReturnType<typeof setTimeout>>()

  /** Reads everything once; without it the window opens with its defaults. */
  async function load(): Promise<void> {
    for (const [name, value] of Object.entries(await ask('preferences.load'))) {
      values.set(name, value)
    }
  }

  /** What was remembered under a name, if it still fits; otherwise the default. */
  function read<T>(name: string, schema: z.ZodType<T>, fallback: T): T {
    const parsed = schema.safeParse(values.get(name))
    return parsed.success ? parsed.data : fallback
  }

  /** Remembers a value. Losing one is no more than a layout lost, so a failure is not told. */
  function save(name: string, value: Json): void {
    values.set(name, value)
    clearTimeout(waiting.get(name))
    waiting.set(
      name,
      setTimeout(() => send(name), SAVE_DELAY_MS),
    )
  }

  function send(name: string): void {
    clearTimeout(waiting.get(name))
    waiting.delete(name)
    const value = values.get(name)
    if (value !== undefined) ask('preferences.save', { name, value }).catch(() => undefined)
  }

  /** Saves at once what is still gathered: the window may be about to go. */
  function flush(): void {
    for (const name of waiting.keys()) send(name)
  }

  return { load, read, save, flush }
})
