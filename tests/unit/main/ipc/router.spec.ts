import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { AppError, type ErrorCode } from '../../../../src/shared/errors'
import { commandNames, commands, type CommandName } from '../../../../src/shared/ipc-contract'
import { ALLOWED_WHILE_LOCKED } from '../../../../src/main/ipc/lock-handlers'
import { LockGate } from '../../../../src/main/lock/lock-gate'
import { Router, type RouterLock, type Sender } from '../../../../src/main/ipc/router'
import { anyInput } from '../../../support/ipc-input'
import { ORIGIN, OWN_WINDOW } from '../../../support/main/app'

const UUID = '11111111-1111-4111-8111-111111111111'

const OPEN: RouterLock = {
  isClosed: () => false,
  opened: () => Promise.resolve(),
  allowed: new Set(),
}

/** A router whose handlers all do the same. */
function routerWith(
  handler: (name: CommandName, input: unknown) => unknown,
  lock: RouterLock = OPEN,
) {
  const logged: AppError[] = []
  const router = new Router(ORIGIN, (_command, failure) => logged.push(failure), lock)
  for (const name of commandNames) router.handle(name, (input) => handler(name, input) as never)
  return { router, logged }
}

async function refusalOf(router: Router, sender: Sender, name: unknown, input?: unknown) {
  const result = await router.dispatch(sender, name, input)
  return result.ok ? undefined : result.error
}

describe('who may ask', () => {
  it.each<[string, Sender]>([
    ['a frame in our page', { isOwnMainFrame: false, origin: ORIGIN }],
    ['a frame that is gone', { isOwnMainFrame: false, origin: undefined }],
    ['our window at another origin', { isOwnMainFrame: true, origin: 'https://evil.example' }],
    [
      'our window at an origin that begins alike',
      { isOwnMainFrame: true, origin: `${ORIGIN}.evil` },
    ],
    ['our window with a path for an origin', { isOwnMainFrame: true, origin: `${ORIGIN}/` }],
    ['our window at an opaque origin', { isOwnMainFrame: true, origin: 'null' }],
    ['our window without an origin', { isOwnMainFrame: true, origin: undefined }],
  ])('is not %s', async (_who, sender) => {
    const reached: string[] = []
    const { router } = routerWith((name) => reached.push(name))
    const error = await refusalOf(router, sender, 'connections.list')
    expect(error).toEqual({ code: 'forbidden-sender', message: 'This page may not ask.' })
    expect(reached).toEqual([])
  })
})

describe('what may be asked', () => {
  it.each([
    'nothing.known',
    'connections.list ',
    '__proto__',
    'constructor',
    'toString',
    '',
    undefined,
    null,
    7,
    Symbol('name'),
    ['connections.list'],
    { toString: () => 'connections.list' },
    () => 'connections.list',
  ])('is not %o', async (name) => {
    const { router } = routerWith(() => [])
    expect((await refusalOf(router, OWN_WINDOW, name))?.code).toBe('unknown-command')
  })

  it('has one handler for each command', () => {
    const { router } = routerWith(() => undefined)
    expect(() => router.handle('app.info', () => ({ version: '', platform: '' }))).toThrow('two')
    expect(() => router.assertComplete()).not.toThrow()
    const empty = new Router(ORIGIN, () => undefined, OPEN)
    expect(() => empty.assertComplete()).toThrow('app.info')
  })
})

describe('input', () => {
  it.each([
    ['a number for a text', 'secrets.copy', { handle: 7 }],
    ['NaN', 'secrets.copy', { handle: Number.NaN }],
    ['an unknown field', 'secrets.copy', { handle: UUID, more: 1 }],
    ['__proto__ as a field', 'secrets.copy', JSON.parse(`{"handle":"${UUID}","__proto__":{}}`)],
    ['a function', 'clipboard.copyText', { text: () => 'text' }],
    ['ten megabytes of text', 'clipboard.copyText', { text: 'x'.repeat(10_000_000) }],
    ['ten megabytes of a name', 'clients.create', named('x'.repeat(10_000_000))],
    ['a blank name', 'clients.create', named(' ')],
    ['an array', 'secrets.copy', [UUID]],
    ['something where nothing is taken', 'connections.list', {}],
    ['null where nothing is taken', 'connections.list', null],
  ])('is refused that is %s', async (_what, name, input) => {
    const reached: unknown[] = []
    const { router } = routerWith((_name, parsed) => reached.push(parsed))
    const error = await refusalOf(router, OWN_WINDOW, name, input)
    expect(error?.code).toBe('bad-input')
    expect(error?.message).toBe('The input was refused.')
    expect(JSON.stringify(error).length).toBeLessThan(200)
    expect(reached).toEqual([])
  })

  function named(clientName: string) {
    return { connectionId: UUID, clientName, description: '' }
  }

  it('names the fields that were refused', async () => {
    const { router } = routerWith(() => undefined)
    const input = { connectionId: 'no', clientName: '', description: '' }
    const error = await refusalOf(router, OWN_WINDOW, 'clients.create', input)
    expect(error?.details?.fields).toEqual(['connectionId', 'clientName'])
  })

  it('reaches the handler as its schema gives it', async () => {
    const inputs: unknown[] = []
    const { router } = routerWith((_name, input) => void inputs.push(input))
    await router.dispatch(OWN_WINDOW, 'clients.create', named('  Nightly '))
    expect(inputs).toEqual([named('Nightly')])
  })
})

describe('any input to any command', () => {
  it.each(commandNames)(
    '%s: a handler sees only what the schema takes, and nothing throws',
    (name) =>
      fc.assert(
        fc.asyncProperty(anyInput, async (input) => {
          const seen: unknown[] = []
          const { router } = routerWith((_name, parsed) => void seen.push(parsed))
          const result = await router.dispatch(OWN_WINDOW, name, input)
          const parsed = commands[name].input.safeParse(input)
          expect(seen).toEqual(parsed.success ? [parsed.data] : [])
          if (parsed.success) return
          expect(result).toMatchObject({ ok: false, error: { code: 'bad-input' } })
        }),
        { numRuns: 60 },
      ),
  )

  it('any name at all is answered with a typed refusal', () =>
    fc.assert(
      fc.asyncProperty(fc.anything(), async (name) => {
        fc.pre(!commandNames.includes(name as CommandName))
        const { router } = routerWith(() => undefined)
        expect((await refusalOf(router, OWN_WINDOW, name))?.code).toBe('unknown-command')
      }),
    ))
})

describe('an outcome', () => {
  it('is an error with its code and details when a handler throws one', async () => {
    const code: ErrorCode = 'conflict'
    const { router } = routerWith(() => {
      throw new AppError(code, 'text', { status: 409 }, { cause: new Error('inner') })
    })
    expect(await refusalOf(router, OWN_WINDOW, 'app.info')).toEqual({
      code,
      message: 'text',
      details: { status: 409 },
    })
  })

  it('tells nothing from inside when anything else is thrown, but logs it', async () => {
    const { router, logged } = routerWith(() => {
      throw new Error('ENOENT /home/someone/.config')
    })
    const error = await refusalOf(router, OWN_WINDOW, 'app.info')
    expect(error).toEqual({ code: 'internal', message: 'Something failed inside the app.' })
    expect(String(logged[0]?.cause)).toContain('ENOENT')
  })

  it('keeps fields back that the contract does not name', async () => {
    const { router } = routerWith(() => ({ value: 'v', handle: 'h', token: 't' }))
    const result = await router.dispatch(OWN_WINDOW, 'secrets.reveal', { handle: UUID })
    expect(result).toEqual({ ok: true, value: { value: 'v' } })
  })

  it('is internal when a handler breaks the contract', async () => {
    const { router } = routerWith(() => ({ value: 7 }))
    const error = await refusalOf(router, OWN_WINDOW, 'secrets.reveal', { handle: UUID })
    expect(error?.code).toBe('internal')
  })
})

describe('a locked app', () => {
  const lockedRouter = (reached: string[]) => {
    const gate = new LockGate()
    const { router } = routerWith((name) => void reached.push(name), {
      isClosed: () => gate.isClosed,
      opened: () => gate.opened(),
      allowed: ALLOWED_WHILE_LOCKED,
    })
    return { gate, router }
  }

  it('lets no command but those that open it reach a handler', async () => {
    const reached: string[] = []
    const { gate, router } = lockedRouter(reached)
    gate.close()
    for (const name of commandNames) {
      const error = await refusalOf(router, OWN_WINDOW, name)
      if (ALLOWED_WHILE_LOCKED.has(name)) expect(error?.code).not.toBe('locked')
      else expect(error).toEqual({ code: 'locked', message: 'The app is locked.' })
    }
    expect(reached.every((name) => ALLOWED_WHILE_LOCKED.has(name as CommandName))).toBe(true)
    expect(ALLOWED_WHILE_LOCKED.size).toBeLessThan(commandNames.length / 3)
  })

  it('keeps an answer back that was asked for before, and gives it once it is open', async () => {
    const { gate, router } = lockedRouter([])
    let answered = false
    const asked = router.dispatch(OWN_WINDOW, 'clipboard.clearNow', undefined).then((result) => {
      answered = true
      return result
    })
    gate.close()
    await new Promise((resolve) => setImmediate(resolve))
    expect(answered).toBe(false)
    gate.open()
    expect(await asked).toEqual({ ok: true, value: undefined })
  })

  it('drops that answer when everybody was signed out meanwhile', async () => {
    const { gate, router } = lockedRouter([])
    const asked = refusalOf(router, OWN_WINDOW, 'clipboard.clearNow')
    gate.close()
    await new Promise((resolve) => setImmediate(resolve))
    gate.drop()
    expect((await asked)?.code).toBe('cancelled')
  })
})
