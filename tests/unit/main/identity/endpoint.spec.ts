import { describe, expect, it } from 'vitest'
import { createEndpointResolver } from '../../../../src/main/identity/endpoint'
import { caught } from '../../../support/main/caught'
import { connectionWith } from '../../../support/main/connections'

const sampleAddress = { baseUrl: 'http://127.0.0.1:4400', issuer: 'http://127.0.0.1:4400' }
const sample = connectionWith({ kind: 'sample', baseUrl: '' })

describe('createEndpointResolver', () => {
  const broken = createEndpointResolver(() => Promise.reject(new Error('no port')))

  it('takes the addresses of a connection from itself, and starts nothing', async () => {
    expect(await broken(connectionWith())).toEqual({
      baseUrl: 'https://console.example',
      issuer: 'https://id.example',
    })
  })

  it('takes the base URL for the issuer where none is named', async () => {
    const connection = connectionWith()
    delete connection.issuer
    expect((await broken(connection)).issuer).toBe('https://console.example')
  })

  it('asks the sample organization where it is', async () => {
    const resolve = createEndpointResolver(() => Promise.resolve(sampleAddress))
    expect(await resolve(sample)).toEqual(sampleAddress)
  })

  it('says that the sample organization did not start', async () => {
    expect((await caught(broken(sample))).code).toBe('sample-not-started')
  })
})
