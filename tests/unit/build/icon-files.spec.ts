import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ICNS_TYPES, icnsFile, icoFile } from '../../../build/lib/icon-files.mjs'
import { PROJECT_ROOT } from '../../../build/lib/paths.mjs'

const RESOURCES = join(PROJECT_ROOT, 'build/resources')
const picture = (size: number) => ({ size, png: Buffer.from(`png of ${size}`) })

/** The width and height in a PNG's header. */
function sizeOf(png: Buffer): [number, number] {
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG')
  return [png.readUInt32BE(16), png.readUInt32BE(20)]
}

function picturesOfIco(file: Buffer): { width: number; png: Buffer }[] {
  expect([file.readUInt16LE(0), file.readUInt16LE(2)]).toEqual([0, 1])
  return Array.from({ length: file.readUInt16LE(4) }, (_, index) => {
    const entry = 6 + 16 * index
    const offset = file.readUInt32LE(entry + 12)
    const length = file.readUInt32LE(entry + 8)
    return { width: file.readUInt8(entry) || 256, png: file.subarray(offset, offset + length) }
  })
}

function chunksOfIcns(file: Buffer): { type: string; png: Buffer }[] {
  expect(file.subarray(0, 4).toString('latin1')).toBe('icns')
  expect(file.readUInt32BE(4)).toBe(file.length)
  const chunks = []
  for (let offset = 8; offset < file.length; offset += file.readUInt32BE(offset + 4)) {
    const end = offset + file.readUInt32BE(offset + 4)
    const type = file.subarray(offset, offset + 4).toString('latin1')
    chunks.push({ type, png: file.subarray(offset + 8, end) })
  }
  return chunks
}

describe('the formats', () => {
  it('keep each picture whole', () => {
    const pictures = [picture(16), picture(256)]
    expect(picturesOfIco(icoFile(pictures))).toEqual([
      { width: 16, png: pictures[0]?.png },
      { width: 256, png: pictures[1]?.png },
    ])
  })

  it('name a picture twice where macOS uses it for two sizes', () => {
    const chunks = chunksOfIcns(icnsFile([picture(32), picture(256)]))
    expect(chunks.map(({ type }) => type)).toEqual(['ic11', 'ic13', 'ic08'])
    expect(chunks[2]?.png).toEqual(picture(256).png)
  })
})

describe('the committed icons', () => {
  it('have the size that each says', () => {
    for (const { width, png } of picturesOfIco(readFileSync(join(RESOURCES, 'icon.ico')))) {
      expect(sizeOf(png)).toEqual([width, width])
    }
    const chunks = chunksOfIcns(readFileSync(join(RESOURCES, 'icon.icns')))
    expect(chunks.map(({ type }) => type)).toEqual(Object.values(ICNS_TYPES).flat())
    for (const { type, png } of chunks) {
      const [size] = Object.entries(ICNS_TYPES).find(([, types]) => types.includes(type)) ?? []
      expect(sizeOf(png)).toEqual([Number(size), Number(size)])
    }
    const names = readdirSync(join(RESOURCES, 'icons'))
    expect(names).toContain('512x512.png')
    for (const name of names) {
      const size = Number.parseInt(name, 10)
      expect(sizeOf(readFileSync(join(RESOURCES, 'icons', name)))).toEqual([size, size])
    }
  })
})
