/** The two icon formats that hold several pictures. Both are a table in front of PNG files. */

const ICO_HEADER_BYTES = 6
const ICO_ENTRY_BYTES = 16
const ICO_TYPE_ICON = 1
const ICO_BITS_PER_PIXEL = 32
const ICNS_HEADER_BYTES = 8

/**
 * What Apple's `iconutil` names the pictures, by their width in pixels. A width that stands for two
 * (256 as such, and 128 on a dense screen) is in the file under both names.
 * @type {Readonly<Record<number, readonly string[]>>}
 */
export const ICNS_TYPES = Object.freeze({
  32: ['ic11'],
  64: ['ic12'],
  128: ['ic07'],
  256: ['ic13', 'ic08'],
  512: ['ic14', 'ic09'],
  1024: ['ic10'],
})

/** @typedef {{ size: number, png: Buffer }} Picture `size` is the width in pixels */

/**
 * A Windows icon file. Source: Microsoft's "Icons" (ICONDIR, ICONDIRENTRY).
 * @param {readonly Picture[]} pictures up to 256 pixels wide
 * @returns {Buffer}
 */
export function icoFile(pictures) {
  const table = Buffer.alloc(ICO_HEADER_BYTES + ICO_ENTRY_BYTES * pictures.length)
  table.writeUInt16LE(ICO_TYPE_ICON, 2)
  table.writeUInt16LE(pictures.length, 4)
  let offset = table.length
  for (const [index, { size, png }] of pictures.entries()) {
    const entry = ICO_HEADER_BYTES + ICO_ENTRY_BYTES * index
    // One byte each: 256 is written as 0.
    table.writeUInt8(size % 256, entry)
    table.writeUInt8(size % 256, entry + 1)
    table.writeUInt16LE(1, entry + 4)
    table.writeUInt16LE(ICO_BITS_PER_PIXEL, entry + 6)
    table.writeUInt32LE(png.length, entry + 8)
    table.writeUInt32LE(offset, entry + 12)
    offset += png.length
  }
  return Buffer.concat([table, ...pictures.map(({ png }) => png)])
}

/**
 * A macOS icon file.
 * @param {readonly Picture[]} pictures of the widths in `ICNS_TYPES`
 * @returns {Buffer}
 */
export function icnsFile(pictures) {
  const chunks = pictures.flatMap(({ size, png }) =>
    (ICNS_TYPES[size] ?? []).map((type) => Buffer.concat([icnsHeader(type, png.length), png])),
  )
  const body = Buffer.concat(chunks)
  return Buffer.concat([icnsHeader('icns', body.length), body])
}

/**
 * @param {string} type four letters
 * @param {number} length of what follows
 */
function icnsHeader(type, length) {
  const header = Buffer.alloc(ICNS_HEADER_BYTES)
  header.write(type, 0, 'latin1')
  header.writeUInt32BE(ICNS_HEADER_BYTES + length, 4)
  return header
}
