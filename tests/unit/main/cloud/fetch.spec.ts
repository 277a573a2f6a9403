import { describe, expect, it } from 'vitest'
import { classifyNetworkFailure } from '../../../../src/main/cloud/fetch'

/** A failure as Node words it: the reason hides in the cause. */
function fromNode(code: string): TypeError {
  return new TypeError('fetch failed', { cause: Object.assign(new Error('inner'), { code }) })
}

describe('classifyNetworkFailure', () => {
  it.each([
    new Error('net::ERR_CONNECTION_REFUSED'),
    new Error('net::ERR_NAME_NOT_RESOLVED'),
    new Error('net::ERR_INTERNET_DISCONNECTED'),
    new Error('net::ERR_PROXY_CONNECTION_FAILED'),
    fromNode('ECONNREFUSED'),
    fromNode('ENOTFOUND'),
    fromNode('EAI_AGAIN'),
    fromNode('UND_ERR_CONNECT_TIMEOUT'),
  ])('knows that %s was not sent', (thrown) => {
    expect(classifyNetworkFailure(thrown)).toBe('not-sent')
  })

  it.each([
    new Error('net::ERR_CERT_AUTHORITY_INVALID'),
    new Error('net::ERR_SSL_PROTOCOL_ERROR'),
    fromNode('CERT_HAS_EXPIRED'),
    fromNode('DEPTH_ZERO_SELF_SIGNED_CERT'),
    fromNode('UNABLE_TO_VERIFY_LEAF_SIGNATURE'),
    fromNode('ERR_TLS_CERT_ALTNAME_INVALID'),
  ])('knows that %s is about the certificate', (thrown) => {
    expect(classifyNetworkFailure(thrown)).toBe('untrusted-certificate')
  })

  it.each([
    new Error('net::ERR_CONNECTION_RESET'),
    new Error('net::ERR_EMPTY_RESPONSE'),
    new Error('net::ERR_NETWORK_CHANGED'),
    fromNode('ECONNRESET'),
    fromNode('UND_ERR_SOCKET'),
    new DOMException('aborted', 'AbortError'),
    'a string',
    undefined,
  ])('claims no more than it knows of %s', (thrown) => {
    expect(classifyNetworkFailure(thrown)).toBe('maybe-sent')
  })

  it('ends with a cause that goes in circles', () => {
    const error = new Error('outer')
    error.cause = error
    expect(classifyNetworkFailure(error)).toBe('maybe-sent')
  })
})
