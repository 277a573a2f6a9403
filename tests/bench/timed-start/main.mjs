/**
 * Runs another app's main module and prints when its window first showed what `TIMED_SELECTOR` names,
 * in milliseconds since 1970. It looks from the page's beginning, without a debugger: that would hold
 * the start up.
 */
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import { app } from 'electron'

const { TIMED_MAIN = '', TIMED_SELECTOR = '' } = process.env

/** Runs in the page. What is posted before a frame is drawn, and before all else, runs after it. */
const firstFrame = `new Promise((resolve) => {
  const isThere = () => document.querySelector(${JSON.stringify(TIMED_SELECTOR)}) !== null
  const tell = () => resolve(performance.timeOrigin + performance.now())
  const end = () => requestAnimationFrame(() => {
    void scheduler.postTask(tell, { priority: 'user-blocking' })
  })
  if (isThere()) return end()
  const observer = new MutationObserver(() => {
    if (!isThere()) return
    observer.disconnect()
    end()
  })
  observer.observe(document, { subtree: true, childList: true, attributes: true })
})`

app.on('web-contents-created', (_event, contents) => {
  contents.once('did-navigate', () => {
    void contents.mainFrame.executeJavaScript(firstFrame).then((at) => {
      process.stdout.write(`shown at ${String(at)}\n`)
    })
  })
})
await import(pathToFileURL(TIMED_MAIN).href)
