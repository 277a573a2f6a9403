/**
 * The app's main process without its window, at work until it is killed: it creates, rotates and
 * removes clients and secrets as a person might, and leaves some new secrets in nobody's hand.
 */
import { randomUUID } from 'node:crypto'
import type { OAuthClient } from '../../../../src/shared/model/client'
import { startApp, type TestApp } from '../../../support/main/app'
import { Seeded } from './seeded'
import { worldOn } from './world'

export interface VictimOrders {
  profile: string
  connectionId: string
  seed: number
}

process.once('message', (orders) => void work(orders as VictimOrders))

async function work({ profile, connectionId, seed }: VictimOrders): Promise<void> {
  const app = startApp(worldOn(profile))
  const random = new Seeded(seed)
  await app.services.sessions.restore(app.services.connection(connectionId))
  const person = new Person(app, connectionId, random)
  await person.look()
  for (;;) {
    process.send?.('step')
    await person.doSomething()
  }
}

class Person {
  #clients: OAuthClient[] = []

  constructor(
    private readonly app: TestApp,
    private readonly connectionId: string,
    private readonly random: Seeded,
  ) {}

  async doSomething(): Promise<void> {
    const { connectionId, random } = this
    await this.look()
    const client = random.pick(this.#clients)
    const { clientId } = client ?? { clientId: '' }
    const hint = random.pick(client?.clientSecrets ?? [])?.hint
    const dice = random.below(10)
    if (client === undefined || (dice < 3 && this.#clients.length < 12)) return this.#create()
    if (dice < 6)
      return this.#takeSecret(await this.app.ask('secrets.create', { connectionId, clientId }))
    if (dice < 8 && hint !== undefined) {
      await this.app.ask('secrets.remove', { connectionId, clientId, hint })
    } else if (dice < 9) {
      await this.app.ask('clients.delete', { connectionId, clientId })
    } else await this.#cleanUp()
  }

  /** Reads which clients there are. */
  async look(): Promise<void> {
    const { app, connectionId } = this
    app.events.length = 0
    await app.get('clients.list', { connectionId, loadId: randomUUID() })
    this.#clients = app.events
      .filter(({ name }) => name === 'clients.page')
      .flatMap(({ payload }) => (payload as { clients: { client: OAuthClient }[] }).clients)
      .map(({ client }) => client)
      .filter(({ clientName }) => clientName.startsWith('Loop '))
  }

  async #create(): Promise<void> {
    const { connectionId, random } = this
    // Few names: several clients of one name are the harder case.
    const clientName = `Loop ${random.below(6)}`
    await this.#takeSecret(
      await this.app.ask('clients.create', { connectionId, clientName, description: '' }),
    )
  }

  /** Some secrets are kept, some are copied elsewhere; some the person never gets to. */
  async #takeSecret(answer: {
    ok: boolean
    value?: { secret: { handle: string } }
  }): Promise<void> {
    const handle = answer.value?.secret.handle
    if (handle === undefined || this.random.chance(0.2)) return
    if (this.random.chance(0.4)) await this.app.ask('secrets.keep', { handle })
    if (this.random.chance(0.9)) await this.app.ask('secrets.acknowledge', { handle })
  }

  /** Looks up what is open and removes the first find, as the notice at the start offers. */
  async #cleanUp(): Promise<void> {
    const { app, connectionId } = this
    const verdicts = await app.get('activity.check', {})
    const found = verdicts.find(({ entry }) => entry.found !== undefined)?.entry.found?.[0]
    if (found === undefined) return
    const { clientId, hint } = found
    if (hint === undefined) await app.ask('clients.delete', { connectionId, clientId })
    else await app.ask('secrets.remove', { connectionId, clientId, hint })
  }
}
