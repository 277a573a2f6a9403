import { describe, expect, it } from 'vitest'
import { Turns } from '../../../../src/main/vault/turns'

describe('Turns', () => {
  it('run in the order they were asked for, one at a time', async () => {
    const turns = new Turns()
    const steps: string[] = []
    const work = (name: string, ms: number) => async () => {
      steps.push(`${name} begins`)
      await new Promise((resolve) => setTimeout(resolve, ms))
      steps.push(`${name} ends`)
      return name
    }
    const both = [turns.take(work('slow', 20)), turns.take(work('quick', 0))]
    expect(await Promise.all(both)).toEqual(['slow', 'quick'])
    expect(steps).toEqual(['slow begins', 'slow ends', 'quick begins', 'quick ends'])
  })

  it('go on after one that failed, which alone is told', async () => {
    const turns = new Turns()
    const failing = turns.take(() => Promise.reject(new Error('no')))
    const next = turns.take(() => Promise.resolve('next'))
    await expect(failing).rejects.toThrow('no')
    expect(await next).toBe('next')
  })
})
