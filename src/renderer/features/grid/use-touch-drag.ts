import { onBeforeUnmount, onMounted, type Ref, shallowRef } from 'vue'

/** How long a finger rests on a header until it holds it, in milliseconds. */
const HOLD_MS = 400
/** How far it may slip meanwhile, in pixels; farther means that the person scrolls. */
const SLIP_PX = 10
const OVER = 'data-finger-over'

/**
 * Lets a finger hold a header and carry it to another one: the platform's own drag and drop begins
 * with a finger on some systems only.
 * @param onDrop told the column whose header the finger ended on
 */
export function useTouchDrag(options: {
  handle: Readonly<Ref<HTMLElement | null>>
  onDrop: (columnId: string) => void
}): { isHeld: Readonly<Ref<boolean>> } {
  const isHeld = shallowRef(false)
  let holding: ReturnType<typeof setTimeout> | undefined
  let from = { x: 0, y: 0 }
  let over: HTMLElement | null = null

  function mark(target: HTMLElement | null): void {
    over?.removeAttribute(OVER)
    target?.setAttribute(OVER, '')
    over = target
  }

  function end(): void {
    clearTimeout(holding)
    isHeld.value = false
    mark(null)
  }

  function onStart(event: TouchEvent): void {
    const [finger, another] = event.touches
    end()
    if (finger === undefined || another !== undefined) return
    from = { x: finger.clientX, y: finger.clientY }
    holding = setTimeout(() => (isHeld.value = true), HOLD_MS)
  }

  function onMove(event: TouchEvent): void {
    const finger = event.touches[0]
    if (finger === undefined) return
    const { clientX: x, clientY: y } = finger
    if (!isHeld.value) {
      if (Math.hypot(x - from.x, y - from.y) > SLIP_PX) clearTimeout(holding)
      return
    }
    // Otherwise the list would scroll under the finger.
    event.preventDefault()
    const under = document.elementFromPoint(x, y)?.closest('[role="columnheader"]')
    const header = under?.querySelector<HTMLElement>('[data-column]') ?? null
    mark(header === options.handle.value ? null : header)
  }

  function onEnd(event: TouchEvent): void {
    const columnId = over?.dataset['column']
    // A header that was held is not pressed as well.
    if (isHeld.value) event.preventDefault()
    end()
    if (columnId !== undefined) options.onDrop(columnId)
  }

  onMounted(() => {
    const handle = options.handle.value
    handle?.addEventListener('touchstart', onStart, { passive: true })
    handle?.addEventListener('touchmove', onMove, { passive: false })
    handle?.addEventListener('touchend', onEnd)
    handle?.addEventListener('touchcancel', end)
  })
  // The listeners go with the element.
  onBeforeUnmount(end)
  return { isHeld }
}
