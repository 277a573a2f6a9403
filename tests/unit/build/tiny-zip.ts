import { crc32 } from 'node:zlib'

interface ZipFile {
  name: string
  content: string
  /** Permission bits. */
  mode: number
}

const UNIX_MADE = 0x031e
const REGULAR_FILE = 0o100000

/**
 * A zip archive of uncompressed files.
 * Source: PKWARE APPNOTE 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16.
 */
export function tinyZip(files: ZipFile[]): Buffer {
  const entries: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, content, mode } of files) {
    const [path, data] = [Buffer.from(name), Buffer.from(content)]
    // From "version needed to extract" to "extra field length": the same in both headers.
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt32LE(crc32(data), 10)
    common.writeUInt32LE(data.length, 14)
    common.writeUInt32LE(data.length, 18)
    common.writeUInt16LE(path.length, 22)
    const entry = Buffer.concat([Buffer.from('PK\x03\x04'), common, path, data])
    const start = Buffer.alloc(6)
    start.write('PK\x01\x02', 'latin1')
    start.writeUInt16LE(UNIX_MADE, 4)
    const end = Buffer.alloc(14)
    end.writeUInt32LE(((REGULAR_FILE | mode) << 16) >>> 0, 6)
    end.writeUInt32LE(offset, 10)
    directory.push(Buffer.concat([start, common, end, path]))
    entries.push(entry)
    offset += entry.length
  }
  const directorySize = directory.reduce((size, { length }) => size + length, 0)
  const tail = Buffer.alloc(22)
  tail.write('PK\x05\x06', 'latin1')
  tail.writeUInt16LE(files.length, 8)
  tail.writeUInt16LE(files.length, 10)
  tail.writeUInt32LE(directorySize, 12)
  tail.writeUInt32LE(offset, 16)
  return Buffer.concat([...entries, ...directory, tail])
}
