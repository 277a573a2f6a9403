import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { manualProblems } from '../../../../build/lib/manual/links.mjs'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sao-desk-manual-'))
  put('other.html', '<h2 id="a-place">Other</h2>')
  put('screens/grid.png', '')
})
afterEach(() => rmSync(folder, { recursive: true }))

function put(file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true })
  writeFileSync(join(folder, file), text)
}

function problemsOf(html: string): string[] {
  put('index.html', html)
  return manualProblems(folder)
}

describe('manualProblems', () => {
  it('has none with links to pages, places, pictures, files and the web', () => {
    const html = [
      '<a href="/">Start</a><a href="/other.html#a-place">Other</a><a href="#here" id="here">Here</a>',
      '<a href="https://qlik.dev/">Qlik</a><img src="/screens/grid.png" alt="The grid">',
      '<script type="module" src="/other.html"></script><link rel="x" href="/other.html">',
    ]
    expect(problemsOf(html.join('\n'))).toEqual([])
  })

  it.each([
    ['a page', '<a href="/gone.html">x</a>', '/gone.html is not there'],
    ['a place', '<a href="/other.html#gone">x</a>', '/other.html#gone leads to no place'],
    ['a place of its own', '<a href="#gone">x</a>', '#gone leads to no place'],
    ['a picture', '<img src="/screens/gone.png" alt="x">', '/screens/gone.png is not there'],
    ['a script', '<script src="/gone.js"></script>', '/gone.js is not there'],
  ])('finds %s that is not there', (_what, html, words) => {
    expect(problemsOf(html)).toEqual([expect.stringContaining(words)])
  })

  it.each([
    ['a script', '<script src="https://cdn.example/x.js"></script>'],
    ['a style', '<link rel="stylesheet" href="https://cdn.example/x.css">'],
    ['a picture', '<img src="https://cdn.example/x.png" alt="x">'],
    ['a plain link', '<a href="http://qlik.dev/">x</a>'],
    ['a link that runs', '<a href="javascript:x()">x</a>'],
  ])('refuses %s from outside', (_what, html) => {
    expect(problemsOf(html)).toEqual([expect.stringContaining('is outside of the manual')])
  })

  it.each([
    ['a script', '<script>x()</script>', 'has a script inside it'],
    ['a style', '<style>p{}</style>', 'has a style inside it'],
    ['the style of an element', '<p class="a" style="color:red">', 'has a style inside it'],
    ['a picture without words', '<img src="/screens/grid.png" alt="">', 'has no words'],
  ])('refuses %s', (_what, html, words) => {
    expect(problemsOf(html)).toEqual([expect.stringContaining(words)])
  })
})
