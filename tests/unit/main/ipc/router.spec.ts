import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { AppError, type ErrorCode } from '../../../../src/shared/errors'
import { commandNames, commands, type CommandName } from '../../../../src/shared/ipc-contract'
import { Router, type Sender } from '../../../../src/main/ipc/router'
import { anyInput } from '../../../support/ipc-input'
import { ORIGIN, OWN_WINDOW } from '../../../support/main/app'

const UUID = '11111111-1111-4111-8111-111111111111'

/** A router whose handlers all do the same. */
function routerWith(handler: (name: CommandName, input: unknown) => unknown) {
  const logged: AppError[] = []
  const router = new Router(ORIGIN, (_command, failure) => logged.push(failure))
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
    const empty = new Router(ORIGIN, () => undefined)
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
