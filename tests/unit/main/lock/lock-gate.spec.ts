import { describe, expect, it } from 'vitest'
import { LockGate } from '../../../../src/main/lock/lock-gate'
import type { Emit } from '../../../../src/main/services'

function guarded(): { gate: LockGate; told: string[]; emit: Emit } {
  const gate = new LockGate()
  const told: string[] = []
  return { gate, told, emit: gate.guard((name) => void told.push(name)) }
}

describe('LockGate', () => {
  it('keeps events with data back while it is closed, and tells them in their order', () => {
    const { gate, told, emit } = guarded()
    gate.close()
    emit('connections.changed', [])
    emit('clipboard.changed', { clearsAt: null })
    emit('clients.page', { loadId: '', clients: [] })
    expect(told).toEqual(['clipboard.changed'])
    gate.open()
    expect(told).toEqual(['clipboard.changed', 'connections.changed', 'clients.page'])
  })

  it('forgets them when nobody is left to hear', () => {
    const { gate, told, emit } = guarded()
    gate.close()
    emit('connections.changed', [])
    gate.drop()
    gate.open()
    expect(told).toEqual([])
  })
})
