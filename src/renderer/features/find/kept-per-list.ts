/** Values made once for each list and name. A list never changes in place, and they go with it. */
export class KeptPerList<Value> {
  private readonly lists = new WeakMap<readonly object[], Map<string, Value>>()

  /** The value of that name, made when it is first asked for. */
  get(list: readonly object[], name: string, make: () => Value): Value {
    const known = this.lists.get(list) ?? new Map<string, Value>()
    this.lists.set(list, known)
    const value = known.get(name) ?? make()
    known.set(name, value)
    return value
  }
}
