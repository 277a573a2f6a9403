import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine'
import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import { onBeforeUnmount, onMounted, type Ref, shallowRef } from 'vue'

const KIND = 'column'

/**
 * Lets a header be dragged onto another one.
 * @param onDrop told where another column's header is dropped here
 */
export function useColumnDrag(options: {
  cell: Readonly<Ref<HTMLElement | null>>
  handle: Readonly<Ref<HTMLElement | null>>
  columnId: () => string
  onStart: () => void
  onDrop: (draggedId: string) => void
}): { isDragged: Readonly<Ref<boolean>>; isOver: Readonly<Ref<boolean>> } {
  const isDragged = shallowRef(false)
  const isOver = shallowRef(false)
  let stop: () => void = () => undefined

  onMounted(() => {
    const [element, dragHandle] = [options.cell.value, options.handle.value]
    if (element === null || dragHandle === null) return
    stop = combine(
      draggable({
        element,
        dragHandle,
        getInitialData: () => ({ kind: KIND, columnId: options.columnId() }),
        onDragStart: () => {
          isDragged.value = true
          options.onStart()
        },
        onDrop: () => (isDragged.value = false),
      }),
      dropTargetForElements({
        element,
        canDrop: ({ source }) =>
          source.data['kind'] === KIND && source.data['columnId'] !== options.columnId(),
        onDragEnter: () => (isOver.value = true),
        onDragLeave: () => (isOver.value = false),
        onDrop: ({ source }) => {
          isOver.value = false
          options.onDrop(String(source.data['columnId']))
        },
      }),
    )
  })
  onBeforeUnmount(() => stop())
  return { isDragged, isOver }
}
