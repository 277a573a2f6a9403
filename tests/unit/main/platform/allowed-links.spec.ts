import { describe, expect, it } from 'vitest'
import { isAllowedLink } from '../../../../src/main/platform/allowed-links'

describe('isAllowedLink', () => {
  it.each([
    'https://qlik.dev',
    'https://qlik.dev/apis/org-rest?x=1#part',
    'https://help.qlik.com/en-US/cloud-services/',
    'https://console.qlikcloud.com/',
    'https://acme.eu.qlikcloud.com/',
    'https://Acme-Test.US.qlikcloud.com/console',
    'https://account.myqlik.qlik.com/portal',
    'HTTPS://QLIK.DEV/',
    'https://qlik.dev:443/',
    // A path on qlik.dev, as URLs are read today.
    'https://qlik.dev\\@evil.example',
  ])('lets %s leave', (url) => {
    expect(isAllowedLink(url)).toBe(true)
  })

  it.each([
    '',
    'qlik.dev',
    'http://qlik.dev',
    'https://evil.example',
    'https://qlik.dev.evil.example',
    'https://evil.example/qlik.dev',
    'https://evil.example?https://qlik.dev',
    'https://evil.example#@qlik.dev',
    'https://notqlik.dev',
    'https://sub.qlik.dev',
    'https://qlik.dev.',
    'https://qlik.dev:8443',
    'https://user@qlik.dev',
    'https://:word@qlik.dev',
    'https://qlik.dev@evil.example',
    'https://qlіk.dev',
    'https://xn--qlk-n6a.dev',
    'javascript:alert(1)//qlik.dev',
    'file:///etc/passwd',
    'file://qlik.dev/share',
    'data:text/html,hello',
    'ms-msdt:/id PCWDiagnostic',
    'vbscript:x',
    'smb://qlik.dev/share',
    'mailto:somebody@qlik.dev',
    'app://sao-desk/',
    'blob:https://qlik.dev/1',
    'view-source:https://qlik.dev',
    'https://[::1]/',
    'https://localhost/',
    'https://127.0.0.1/',
    'https://qlikcloud.com/',
    'https://.qlikcloud.com/',
    'https://evilqlikcloud.com/',
    'https://acme.qlikcloud.com.evil.example/',
    'https://acme.qlikcloud.com./',
    'https://acme.qlikcloud.com:8443/',
    'https://acme.qlikcloud.com@evil.example/',
    'https://user@acme.qlikcloud.com/',
    'https://evil.example\\.qlikcloud.com/',
    'https://acme_1.qlikcloud.com/',
    'https://-.qlikcloud.com/',
    'http://acme.eu.qlikcloud.com/',
    'file://acme.eu.qlikcloud.com/share',
    'https://',
  ])('keeps %j here', (url) => {
    expect(isAllowedLink(url)).toBe(false)
  })
})
