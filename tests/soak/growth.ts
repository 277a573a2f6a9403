import { readdirSync } from 'node:fs'
import type { Page } from '@playwright/test'
import type { RunningApp } from '../e2e/support/app'
import { mainHeapBytes } from '../e2e/support/memory'

/** What the app holds at one moment. */
export interface Held {
  /** How many refreshes there were before. */
  refreshes: number
  mainHeapBytes: number
  windowHeapBytes: number
  /** Open files, sockets and pipes of the main process. */
  handles: number
  /** Elements and texts of the page. */
  nodes: number
}

/** Looks at what is held once everything that is not needed is gone. */
export async function lookAt(app: RunningApp, refreshes: number): Promise<Held> {
  const { windowHeapBytes, nodes } = await lookAtPage(app.page)
  const handles = readdirSync(`/proc/${app.electron.process().pid}/fd`).length
  return { refreshes, mainHeapBytes: await mainHeapBytes(app), windowHeapBytes, handles, nodes }
}

async function lookAtPage(page: Page): Promise<{ windowHeapBytes: number; nodes: number }> {
  const session = await page.context().newCDPSession(page)
  await session.send('HeapProfiler.collectGarbage')
  await session.send('Performance.enable')
  const { metrics } = await session.send('Performance.getMetrics')
  await session.detach()
  const valueOf = (name: string): number =>
    metrics.find((metric) => metric.name === name)?.value ?? Number.NaN
  return { windowHeapBytes: valueOf('JSHeapUsedSize'), nodes: valueOf('Nodes') }
}

/** How much more is held at the end than in the middle, when everything had been used once. */
export function growth(middle: Held, end: Held): Record<keyof Omit<Held, 'refreshes'>, number> {
  return {
    mainHeapBytes: end.mainHeapBytes / middle.mainHeapBytes,
    windowHeapBytes: end.windowHeapBytes / middle.windowHeapBytes,
    handles: end.handles - middle.handles,
    nodes: end.nodes / middle.nodes,
  }
}

/** A line a person can read. */
export function inWords({
  refreshes,
  mainHeapBytes,
  windowHeapBytes,
  handles,
  nodes,
}: Held): string {
  const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`
  return [
    `after ${String(refreshes).padStart(3)} refreshes:`,
    `main process ${megabytes(mainHeapBytes)},`,
    `window ${megabytes(windowHeapBytes)},`,
    `${handles} handles, ${nodes} nodes`,
  ].join(' ')
}
