import { inject, type InjectionKey, type Ref, shallowRef } from 'vue'

/** The folded words that are looked for, to be marked in the cells. */
export const gridTermsKey: InjectionKey<Readonly<Ref<readonly string[]>>> = Symbol('grid terms')

export function useGridTerms(): Readonly<Ref<readonly string[]>> {
  return inject(gridTermsKey, () => shallowRef([]), true)
}
