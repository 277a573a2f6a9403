import { describe, expect, it } from 'vitest'
import { COMMAND_CHANNEL, EVENT_CHANNEL } from '../../../src/shared/ipc-channels'
import { commandNames, commands, eventNames } from '../../../src/shared/ipc-contract'

describe('the contract', () => {
  it('names commands and events as <feature>.<what>', () => {
    for (const name of [...commandNames, ...eventNames]) {
      expect(name).toMatch(/^[a-z][A-Za-z]*\.[a-z][A-Za-z]+$/)
    }
  })

  it('has a channel for asking and another for telling', () => {
    expect(COMMAND_CHANNEL).not.toBe(EVENT_CHANNEL)
  })

  it('gives a secret value in one answer only: Reveal', () => {
    const withValue = commandNames.filter((name) => {
      const { output } = commands[name]
      return 'shape' in output && Object.keys(output.shape).some((key) => /value|Secret$/.test(key))
    })
    expect(withValue).toEqual(['secrets.reveal'])
  })
})
