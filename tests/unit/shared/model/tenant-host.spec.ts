import { describe, expect, it } from 'vitest'
import { isQlikCloudHost } from '../../../../src/shared/model/tenant-host'

describe('isQlikCloudHost', () => {
  it.each(['acme.eu.qlikcloud.com', 'a.qlikcloud.com', 'acme-1.us.qlikcloud.com'])(
    'knows %s',
    (host) => expect(isQlikCloudHost(host)).toBe(true),
  )

  it.each([
    '',
    'qlikcloud.com',
    '.qlikcloud.com',
    'evilqlikcloud.com',
    'acme.qlikcloud.com.evil.example',
    'acme.qlikcloud.com:8443',
    'acme.qlikcloud.com/',
    'acme..qlikcloud.com',
    '-acme.qlikcloud.com',
    'user@acme.qlikcloud.com',
    '127.0.0.1:4401',
    'localhost',
  ])('does not take %j for one', (host) => {
    expect(isQlikCloudHost(host)).toBe(false)
  })
})
