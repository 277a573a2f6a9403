import { readFileSync } from 'node:fs'
import { processTree } from '../../e2e/support/probes'

const KILOBYTES_PER_MEGABYTE = 1024

/**
 * The memory of a process and all below it in megabytes: the proportional set size, in which a page
 * that several processes share is divided among them.
 */
export function proportionalMegabytes(pid: number): number {
  const kilobytes = processTree(pid).map((one) => {
    const rollup = readFileSync(`/proc/${one}/smaps_rollup`, 'utf8')
    const [, value] = /^Pss:\s+(\d+) kB$/m.exec(rollup) ?? []
    if (value === undefined) throw new Error(`The kernel tells no size of process ${one}.`)
    return Number(value)
  })
  return kilobytes.reduce((sum, one) => sum + one, 0) / KILOBYTES_PER_MEGABYTE
}
