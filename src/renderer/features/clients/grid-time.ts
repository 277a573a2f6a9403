import { inject, type InjectionKey, type Ref, shallowRef } from 'vue'

/** The present as the grid's ages use it, in milliseconds since 1970. One clock for all cells. */
export const gridTimeKey: InjectionKey<Readonly<Ref<number>>> = Symbol('grid time')

export function useGridTime(): Readonly<Ref<number>> {
  return inject(gridTimeKey, () => shallowRef(Date.now()), true)
}
