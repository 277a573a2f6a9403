/**
 * Where the identity provider keeps its sessions, grants, codes and tokens.
 *
 * Guarantees: rows are found by the SHA-256 of their id, and the id (which is the token, the code
 * or the cookie's value) is taken out of the stored payload and put back when it is looked up.
 * Who reads the file cannot use what lies in it. Does not hide whose tokens these are.
 */
import type { Adapter, AdapterPayload } from 'oidc-provider'
import { textOf, type Database, type Row } from '../store/database'
import { hashOf } from '../store/hash'

/** Stands in the stored payload where the row's own id was. */
const ID_PLACEHOLDER = '{own-id}'

const MS_PER_SECOND = 1000

function nowInSeconds(): number {
  return Math.floor(Date.now() / MS_PER_SECOND)
}

class SignInRecords implements Adapter {
  readonly #database: Database
  readonly #model: string

  constructor(database: Database, model: string) {
    this.#database = database
    this.#model = model
  }

  upsert(id: string, payload: AdapterPayload, expiresIn?: number): Promise<void> {
    this.#database.run(
      'INSERT OR REPLACE INTO sign_in_records VALUES (?, ?, ?, ?, ?, ?)',
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
    const sql = 'SELECT payload FROM sign_in_records WHERE model = ? AND id_hash = ?'
    return Promise.resolve(readPayload(this.#database.get(sql, this.#model, hashOf(id)), id))
  }

  findByUid(uid: string): Promise<AdapterPayload | undefined> {
    const sql = 'SELECT payload FROM sign_in_records WHERE model = ? AND uid = ?'
    // The id stays unknown here: nobody asks for a session by its uid in order to change it.
    return Promise.resolve(readPayload(this.#database.get(sql, this.#model, uid), ''))
  }

  /** For device codes, which the sandbox does not offer. */
  findByUserCode(): Promise<undefined> {
    return Promise.resolve(undefined)
  }

  consume(id: string): Promise<void> {
    this.#database.run(
      `UPDATE sign_in_records SET payload = json_set(payload, '$.consumed', ?)
       WHERE model = ? AND id_hash = ?`,
      nowInSeconds(),
      this.#model,
      hashOf(id),
    )
    return Promise.resolve()
  }

  destroy(id: string): Promise<void> {
    const sql = 'DELETE FROM sign_in_records WHERE model = ? AND id_hash = ?'
    this.#database.run(sql, this.#model, hashOf(id))
    return Promise.resolve()
  }

  revokeByGrantId(grantId: string): Promise<void> {
    const sql = 'DELETE FROM sign_in_records WHERE model = ? AND grant_id = ?'
    this.#database.run(sql, this.#model, grantId)
    return Promise.resolve()
  }
}

function readPayload(row: Row | undefined, id: string): AdapterPayload | undefined {
  if (row === undefined) return undefined
  return JSON.parse(textOf(row, 'payload').replaceAll(ID_PLACEHOLDER, id)) as AdapterPayload
}

/** Gives the identity provider its storage, one adapter per kind of record. */
export function createAdapterFactory(database: Database): (model: string) => Adapter {
  return (model) => new SignInRecords(database, model)
}

/** Clears away what has expired. */
export function deleteExpiredRecords(database: Database): void {
  database.run('DELETE FROM sign_in_records WHERE expires_at_s <= ?', nowInSeconds())
}
