import type { RunningApp } from './app'

/** What the main process keeps in its heap once what is not needed is gone, in bytes. */
export function mainHeapBytes({ electron }: RunningApp): Promise<number> {
  return electron.evaluate(() => {
    process.getBuiltinModule('node:v8').setFlagsFromString('--expose-gc')
    const collect = process.getBuiltinModule('node:vm').runInNewContext('gc') as () => void
    collect()
    return process.memoryUsage().heapUsed
  })
}
