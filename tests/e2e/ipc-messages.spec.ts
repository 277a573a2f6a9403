import { expect, type Page } from '@playwright/test'
import fc from 'fast-check'
import { commandNames, commands, type CommandName } from '../../src/shared/ipc-contract'
import { plainInput } from '../support/ipc-input'
import { test } from './support/fixtures'
import { mainHeapBytes } from './support/memory'

const MESSAGES = 20_000
const SEED = 20_26_11
/** What the heap may have grown by afterwards: less than a kilobyte for each message. */
const GROWTH_MAX_BYTES = 5_000_000

/** Inputs that a command's schema refuses, as JSON. */
function refusedInputs(name: CommandName, count: number): string[] {
  const refused = plainInput.filter((input) => !commands[name].input.safeParse(input).success)
  return fc.sample(refused, { numRuns: count, seed: SEED }).map((input) => JSON.stringify(input))
}

/** Sends inputs to a command, as a page that was taken over would, and counts what came back. */
function send(page: Page, name: CommandName, inputs: string[]): Promise<Record<string, number>> {
  return page.evaluate(
    async ({ command, texts }) => {
      const asks = window.saoDesk.commands as Record<string, (input: unknown) => Promise<unknown>>
      const answers = await Promise.all(
        texts.map(
          async (text) =>
            (await asks[command]?.(JSON.parse(text))) as { ok: boolean; error?: { code: string } },
        ),
      )
      const counts: Record<string, number> = {}
      for (const { ok, error } of answers) {
        const kind = ok ? 'done' : (error?.code ?? 'nothing')
        counts[kind] = (counts[kind] ?? 0) + 1
      }
      return counts
    },
    { command: name, texts: inputs },
  )
}

test('20,000 generated messages over all commands are refused; the main process lives and does not grow', async ({
  launch,
}) => {
  test.setTimeout(180_000)
  const app = await launch()
  const each = Math.ceil(MESSAGES / commandNames.length)
  const inputs = commandNames.map((name) => ({ name, texts: refusedInputs(name, each) }))

  for (const { name, texts } of inputs) await send(app.page, name, texts.slice(0, 50))
  const before = await mainHeapBytes(app)
  let sent = 0
  for (const { name, texts } of inputs) {
    expect(await send(app.page, name, texts), name).toEqual({ 'bad-input': texts.length })
    sent += texts.length
  }
  expect(sent).toBeGreaterThanOrEqual(MESSAGES)
  expect((await mainHeapBytes(app)) - before).toBeLessThan(GROWTH_MAX_BYTES)
  const info = await app.page.evaluate(() => window.saoDesk.commands['app.info']())
  expect(info).toMatchObject({ ok: true })
})

test('ten megabytes, __proto__, NaN and an unknown command are refused, and the main process lives', async ({
  launch,
}) => {
  const { page } = await launch()
  const answers = await page.evaluate(async () => {
    const { commands } = window.saoDesk
    const handle = '11111111-1111-4111-8111-111111111111'
    const copy = commands['secrets.copy'] as (input: unknown) => Promise<unknown>
    const copyText = commands['clipboard.copyText'] as (input: unknown) => Promise<unknown>
    return [
      await copyText({ text: 'x'.repeat(10_000_000) }),
      await copy(JSON.parse(`{"handle":"${handle}","__proto__":{"handle":"${handle}"}}`)),
      await copy({ handle: Number.NaN }),
      await copy({ handle, more: 1 }),
    ]
  })
  // The bridge leaves `__proto__` behind, so what is left is a handle that nobody has.
  const codes = ['bad-input', 'secret-gone', 'bad-input', 'bad-input']
  expect(answers).toMatchObject(codes.map((code) => ({ ok: false, error: { code } })))
  // The bridge has no function for it, and the router would not know it either.
  expect(await page.evaluate(() => 'nothing.known' in window.saoDesk.commands)).toBe(false)
  const info = await page.evaluate(() => window.saoDesk.commands['app.info']())
  expect(info).toMatchObject({ ok: true })
})
