/** Makes a page of the manual one that the app's content security policy takes as it is. */

const INLINE_SCRIPT = /<script id="check-[\w-]+">.*?<\/script>/gs
const INLINE_STYLE = /(<[a-z][^>]*?) style="[^"]*"/g
/** From docs/manual/public/: does what the inline scripts do. */
const START = '<script src="/page-start.js"></script>'

/**
 * Takes the scripts and styles inside a page out of it. The styles are ones that the theme sets again
 * when the page comes to life, or that manual.css has.
 * @param {string} html a page as VitePress wrote it
 * @returns {string}
 */
export function plainPage(html) {
  return html
    .replaceAll(INLINE_SCRIPT, '')
    .replaceAll(INLINE_STYLE, '$1')
    .replace('<head>', `<head>\n    ${START}`)
}
