import { join, sep } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contentTypeOf, fileOf } from '../../../../src/main/platform/app-files'

const FOLDER = join(sep, 'opt', 'app', 'renderer')

describe('fileOf', () => {
  it.each([
    ['/', 'index.html'],
    ['/index.html', 'index.html'],
    ['/assets/main%20page.js', join('assets', 'main page.js')],
    ['/assets/../index.html', 'index.html'],
    ['/a/%2e%2e/index.html', 'index.html'],
  ])('finds %s in the folder', (path, file) => {
    expect(fileOf(FOLDER, path)).toBe(join(FOLDER, file))
  })

  it.each([
    '/../main.js',
    '/%2e%2e/main.js',
    '/%2e%2e%2fmain.js',
    '/..%2f..%2f..%2fetc%2fpasswd',
    '/a/../../main.js',
    '/../renderer-of-somebody-else/index.html',
    '/..',
    '/.',
    '',
    '/%',
    '/%ff',
  ])('finds nothing behind %j', (path) => {
    expect(fileOf(FOLDER, path)).toBeUndefined()
  })

  it('never leaves the folder, whatever the path', () => {
    const piece = fc.constantFrom('..', '.', '%2e', '%2f', '%5c', '\\', '/', 'a', '%00', '%25')
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const file = fileOf(FOLDER, `/${pieces.join('')}`)
        expect(file === undefined || file.startsWith(FOLDER + sep)).toBe(true)
      }),
    )
  })
})

describe('contentTypeOf', () => {
  it.each([
    ['index.html', 'text/html; charset=utf-8'],
    ['a.b.js', 'text/javascript; charset=utf-8'],
    ['style.css', 'text/css; charset=utf-8'],
    ['unknown.exe', 'application/octet-stream'],
    ['no-extension', 'application/octet-stream'],
  ])('of %s is %s', (file, type) => {
    expect(contentTypeOf(file)).toBe(type)
  })
})
