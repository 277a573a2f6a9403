import type { DirectoryClient } from '../../shared/model/client'

/** What the clients are called that lists showed in this run: a deletion knows an ID alone. */
export class ClientNames {
  readonly #names = new Map<string, string>()

  learn(connectionId: string, clients: readonly DirectoryClient[]): void {
    for (const { client } of clients) {
      this.#names.set(keyOf(connectionId, client.clientId), client.clientName)
    }
  }

  find(connectionId: string, clientId: string): string | undefined {
    return this.#names.get(keyOf(connectionId, clientId))
  }
}

function keyOf(connectionId: string, clientId: string): string {
  return `${connectionId}/${clientId}`
}
