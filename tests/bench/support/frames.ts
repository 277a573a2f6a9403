/**
 * What happens between an input and the picture, seen from inside the page. See
 * docs/performance.md for what this does not see.
 */
import type { Page } from '@playwright/test'

/** No change for so long means that the answer to an input is whole. */
const QUIET_MS = 100
/** An input that has changed nothing by then is not answered at all. */
const NO_ANSWER_MS = 2000

declare global {
  interface Window {
    benchFrame?: Promise<number>
    benchIntervals?: number[]
  }
}

/**
 * The time from an input to the end of the frame in which the page's main part, or what is marked in
 * it, last changed because of it, in milliseconds. Nothing else asks for frames meanwhile: they would
 * set the pace.
 * @param act sends one real input: a key, or a press and release of the mouse
 * @throws Error when nothing changes
 */
export async function inputToFrame(page: Page, act: () => Promise<void>): Promise<number> {
  await page.evaluate(
    ({ quietMs, noAnswerMs }) => {
      window.benchFrame = new Promise((resolve, reject) => {
        let inputAt: number | undefined
        let paintedAt: number | undefined
        let timer: ReturnType<typeof setTimeout> | undefined
        const endAfter = (ms: number): void => {
          clearTimeout(timer)
          timer = setTimeout(end, ms)
        }
        const onInput = ({ timeStamp }: Event): void => {
          inputAt = timeStamp
          paintedAt = undefined
          endAfter(noAnswerMs)
        }
        const inputs = ['keydown', 'pointerup']
        for (const name of inputs) window.addEventListener(name, onInput, true)
        const main = document.querySelector('main')
        if (main === null) throw new Error('There is no main part.')
        const onPainted = (): void => {
          paintedAt = performance.now()
          endAfter(quietMs)
        }
        const onChange = (): void => {
          if (inputAt === undefined) return
          clearTimeout(timer)
          // A task posted before a frame is drawn comes after it, and this one before all that waits:
          // the key that is let go, or the engine's tidying up.
          requestAnimationFrame(() => {
            void scheduler.postTask(onPainted, { priority: 'user-blocking' })
          })
        }
        const observer = new MutationObserver(onChange)
        // Marks change no element. One call for all of an input's, as the observer has it.
        const marks = Object.getOwnPropertyDescriptors(Highlight.prototype)
        let isTold = false
        const onMark = (): void => {
          if (isTold) return
          isTold = true
          queueMicrotask(() => {
            isTold = false
            onChange()
          })
        }
        for (const name of ['add', 'delete'] as const) {
          const change = marks[name].value
          if (change === undefined) throw new Error('Highlights cannot be heard.')
          Object.defineProperty(Highlight.prototype, name, {
            ...marks[name],
            value(this: Highlight, range: AbstractRange) {
              onMark()
              return Reflect.apply<Highlight, [AbstractRange], unknown>(change, this, [range])
            },
          })
        }
        observer.observe(main, {
          subtree: true,
          childList: true,
          characterData: true,
          attributes: true,
        })
        const end = (): void => {
          for (const name of inputs) window.removeEventListener(name, onInput, true)
          observer.disconnect()
          Object.defineProperties(Highlight.prototype, marks)
          if (paintedAt === undefined || inputAt === undefined) reject(new Error('No answer.'))
          else resolve(paintedAt - inputAt)
        }
      })
    },
    { quietMs: QUIET_MS, noAnswerMs: NO_ANSWER_MS },
  )
  // Asked for before the input: asking is work for the page, which would fall into the frame.
  const answer = page.evaluate(() => window.benchFrame ?? Promise.reject(new Error('Not armed.')))
  answer.catch(() => undefined)
  await page.evaluate(() => undefined)
  await act()
  return answer
}

/** How far and how fast the wheel goes, in pixels and pixels a second. */
const SCROLL_DISTANCE_PX = 36_000
const SCROLL_SPEED_PX_S = 12_000

/**
 * The times between frames while the mouse wheel scrolls a thousand rows, in milliseconds.
 * @param selector what is scrolled
 */
export async function scrollIntervals(page: Page, selector: string): Promise<number[]> {
  const box = await page.locator(selector).boundingBox()
  if (box === null) throw new Error('There is nothing to scroll.')
  const session = await page.context().newCDPSession(page)
  await page.evaluate(() => {
    const intervals: number[] = []
    window.benchIntervals = intervals
    let before: number | undefined
    const onFrame = (time: number): void => {
      if (window.benchIntervals !== intervals) return
      if (before !== undefined) intervals.push(time - before)
      before = time
      requestAnimationFrame(onFrame)
    }
    requestAnimationFrame(onFrame)
  })
  await session.send('Input.synthesizeScrollGesture', {
    x: box.x + box.width / 2,
    y: box.y + box.height / 2,
    yDistance: -SCROLL_DISTANCE_PX,
    speed: SCROLL_SPEED_PX_S,
    preventFling: true,
    gestureSourceType: 'mouse',
  })
  const intervals = await page.evaluate(() => {
    const recorded = window.benchIntervals ?? []
    delete window.benchIntervals
    return recorded
  })
  await session.detach()
  return intervals
}
