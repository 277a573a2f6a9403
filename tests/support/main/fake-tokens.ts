import type { AppError } from '../../../src/shared/errors'
import type { TokenSource } from '../../../src/main/cloud/cloud-client'

/** A token source that hands out token-1, token-2, … and keeps what it was told. */
export class FakeTokens implements TokenSource {
  count = 1
  refused: string[] = []
  ended: AppError[] = []

  accessToken(): Promise<string> {
    return Promise.resolve(`token-${this.count}`)
  }

  renew(refused: string): Promise<string> {
    this.refused.push(refused)
    this.count += 1
    return this.accessToken()
  }

  end(reason: AppError): void {
    this.ended.push(reason)
  }
}
