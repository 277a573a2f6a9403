/**
 * `npm run icons`: draws every icon file anew from build/resources/icon.svg. What it writes is
 * committed, so that packaging needs no drawing.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ensureDependencies } from './lib/dependencies.mjs'
import { ICNS_TYPES, icnsFile, icoFile } from './lib/icon-files.mjs'
import { PROJECT_ROOT } from './lib/paths.mjs'
import { runScript } from './lib/run.mjs'

const FOLDER = join(PROJECT_ROOT, 'build', 'resources')
const LINUX_SIZES = [16, 24, 32, 48, 64, 128, 256, 512]
const WINDOWS_SIZES = [16, 24, 32, 48, 64, 128, 256]
/** Apple's icons leave a margin: the square is 824 of 1024 pixels wide. */
const MAC_FILL = 824 / 1024
/** The drawing's own width, at the 72 dots per inch that SVG is drawn with. */
const DRAWING_WIDTH = 16
const DRAWING_DENSITY = 72

await runScript(async () => {
  await ensureDependencies()
  const { default: sharp } = await import('sharp')
  const svg = readFileSync(join(FOLDER, 'icon.svg'))

  /**
   * @param {number} size
   * @param {number} [fill] how much of the width the drawing takes
   */
  const draw = async (size, fill = 1) => {
    const width = Math.round(size * fill)
    const margin = (size - width) / 2
    const png = await sharp(svg, { density: (DRAWING_DENSITY * width) / DRAWING_WIDTH })
      .resize(width, width)
      .extend({
        top: Math.floor(margin),
        left: Math.floor(margin),
        bottom: Math.ceil(margin),
        right: Math.ceil(margin),
        background: { r: 0, g: 0, b: 0, alpha: 0 },
      })
      .png({ compressionLevel: 9, adaptiveFiltering: true })
      .toBuffer()
    return { size, png }
  }

  mkdirSync(join(FOLDER, 'icons'), { recursive: true })
  for (const size of LINUX_SIZES) {
    const { png } = await draw(size)
    writeFileSync(join(FOLDER, 'icons', `${size}x${size}.png`), png)
  }
  const forWindows = await Promise.all(WINDOWS_SIZES.map((size) => draw(size)))
  writeFileSync(join(FOLDER, 'icon.ico'), icoFile(forWindows))
  const forMac = Object.keys(ICNS_TYPES).map((size) => draw(Number(size), MAC_FILL))
  writeFileSync(join(FOLDER, 'icon.icns'), icnsFile(await Promise.all(forMac)))
})
