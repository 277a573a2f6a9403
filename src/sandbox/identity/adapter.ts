/**
 * Where the identity provider keeps its sessions, grants, codes and tokens.
 *
 * Guarantees: rows are found by the SHA-256 of their id, and the id (which is the token, the code
 * or the cookie's value) is taken out of the stored payload and put back when it is looked up.
 * Who reads the file cannot use what lies in it. Does not hide whose tokens these are.
 */
import type { Adapter, AdapterPayload, ClientMetadata } from 'oidc-provider'
import type { Audience } from '../store/client-tokens'
import { textOf, type Database, type Row } from '../store/database'
import { hashOf } from '../store/hash'

/** Finds a client that people may sign in to, by its ID. */
export type FindSignInClient = (clientId: string) => ClientMetadata | undefined

/** Stands in the stored payload where the row's own id was. */
const ID_PLACEHOLDER = '{own-id}'

const THIS_RECORD = 'WHERE audience = ? AND model = ? AND id_hash = ?'

const MS_PER_SECOND = 1000

function nowInSeconds(): number {
  return Math.floor(Date.now() / MS_PER_SECOND)
}

class SignInRecords implements Adapter {
  readonly #database: Database
  readonly #audience: Audience
  readonly #model: string

  constructor(database: Database, audience: Audience, model: string) {
    this.#database = database
    this.#audience = audience
    this.#model = model
  }

  upsert(id: string, payload: AdapterPayload, expiresIn?: number): Promise<void> {
    this.#database.run(
      'INSERT OR REPLACE INTO sign_in_records VALUES (?, ?, ?, ?, ?, ?, ?)',
      this.#audience,
      this.#model,
      hashOf(id),
      JSON.stringify(payload).replaceAll(id, ID_PLACEHOLDER),
      payload.grantId ?? null,
      payload.uid ?? null,
      expiresIn === undefined ? null : nowInSeconds() + expiresIn,
    )
    return Promise.resolve()
  }

  find(id: string): Promise<AdapterPayload | undefined> {
    const row = this.#database.get(
      `SELECT payload FROM sign_in_records ${THIS_RECORD}`,
      this.#audience,
      this.#model,
      hashOf(id),
    )
    return Promise.resolve(readPayload(row, id))
  }

  findByUid(uid: string): Promise<AdapterPayload | undefined> {
    const row = this.#database.get(
      'SELECT payload FROM sign_in_records WHERE audience = ? AND model = ? AND uid = ?',
      this.#audience,
      this.#model,
      uid,
    )
    // The id stays unknown here: nobody asks for a session by its uid in order to change it.
    return Promise.resolve(readPayload(row, ''))
  }

  /** For device codes, which the sandbox does not offer. */
  findByUserCode(): Promise<undefined> {
    return Promise.resolve(undefined)
  }

  consume(id: string): Promise<void> {
    this.#database.run(
      `UPDATE sign_in_records SET payload = json_set(payload, '$.consumed', ?) ${THIS_RECORD}`,
      nowInSeconds(),
      this.#audience,
      this.#model,
      hashOf(id),
    )
    return Promise.resolve()
  }

  destroy(id: string): Promise<void> {
    this.#database.run(
      `DELETE FROM sign_in_records ${THIS_RECORD}`,
      this.#audience,
      this.#model,
      hashOf(id),
    )
    return Promise.resolve()
  }

  revokeByGrantId(grantId: string): Promise<void> {
    this.#database.run(
      'DELETE FROM sign_in_records WHERE audience = ? AND model = ? AND grant_id = ?',
      this.#audience,
      this.#model,
      grantId,
    )
    return Promise.resolve()
  }
}

/** Clients are not kept by the identity provider, but looked up where they are managed. */
class SignInClients extends SignInRecords {
  readonly #findClient: FindSignInClient

  constructor(database: Database, audience: Audience, model: string, findClient: FindSignInClient) {
    super(database, audience, model)
    this.#findClient = findClient
  }

  override find(id: string): Promise<AdapterPayload | undefined> {
    return Promise.resolve(this.#findClient(id))
  }
}

function readPayload(row: Row | undefined, id: string): AdapterPayload | undefined {
  if (row === undefined) return undefined
  return JSON.parse(textOf(row, 'payload').replaceAll(ID_PLACEHOLDER, id)) as AdapterPayload
}

/**
 * Gives an identity provider its storage, one adapter per kind of record.
 * @param audience where the provider's tokens count: what one keeps, another does not find
 * @param findClient finds clients that are not part of the provider's own configuration
 */
export function createAdapterFactory(
  database: Database,
  audience: Audience,
  findClient: FindSignInClient = () => undefined,
): (model: string) => Adapter {
  return (model) =>
    model === 'Client'
      ? new SignInClients(database, audience, model, findClient)
      : new SignInRecords(database, audience, model)
}

/** Clears away what has expired. */
export function deleteExpiredRecords(database: Database): void {
  database.run('DELETE FROM sign_in_records WHERE expires_at_s <= ?', nowInSeconds())
}
