import { Session, type Runtime } from 'node:inspector'

const PROBE = '__probe__'
const MAX_DEPTH = 4

/**
 * Every text that an object holds, in its private fields too, which only the debugger can walk.
 * @param skipped names of fields that are not the object's own business
 */
export function heldTexts(subject: object, skipped: readonly string[]): string[] {
  const session = new Session()
  session.connect()
  const texts: string[] = []

  const walk = (objectId: string, depth: number): void => {
    session.post('Runtime.getProperties', { objectId, ownProperties: true }, (error, answer) => {
      if (error !== null) throw error
      // The type definitions do not know private properties yet.
      const { result, privateProperties = [] } = answer as typeof answer & {
        privateProperties?: { name: string; value?: Runtime.RemoteObject }[]
      }
      for (const { name, value } of [...result, ...privateProperties]) {
        if (skipped.includes(name) || value === undefined) continue
        if (value.type === 'string') texts.push(String(value.value))
        if (value.objectId !== undefined && depth < MAX_DEPTH) walk(value.objectId, depth + 1)
      }
    })
  }

  try {
    Reflect.set(globalThis, PROBE, subject)
    session.post('Runtime.evaluate', { expression: PROBE }, (error, answer) => {
      if (error !== null) throw error
      if (answer.result.objectId !== undefined) walk(answer.result.objectId, 0)
    })
  } finally {
    Reflect.deleteProperty(globalThis, PROBE)
    session.disconnect()
  }
  return texts
}
