import { expect, it } from 'vitest'
import { plainPage } from '../../../../build/lib/manual/plain-page.mjs'

it('takes scripts and styles out of a page, and nothing else', () => {
  const page = [
    '<html><head>',
    '<script id="check-dark-mode">(()=>{\nx()})();</script>',
    '<script id="check-mac-os">y()</script>',
    '<script type="module" src="/assets/app.js"></script></head>',
    '<body><div style="position:relative;" class="a">style="kept"</div></body></html>',
  ]
  const plain = plainPage(page.join('\n'))
    .split('\n')
    .map((line) => line.trim())
  expect(plain).toEqual([
    '<html><head>',
    '<script src="/page-start.js"></script>',
    '',
    '',
    '<script type="module" src="/assets/app.js"></script></head>',
    '<body><div class="a">style="kept"</div></body></html>',
  ])
})
