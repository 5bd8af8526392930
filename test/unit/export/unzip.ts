import { inflateRawSync } from 'node:zlib'

const ENTRY = 0x02_01_4b_50
const END = 0x06_05_4b_50

/** The files of a ZIP archive as texts, by name, read from its central directory: stored or deflated ones only. */
export async function unzip(blob: Blob): Promise<ReadonlyMap<string, string>> {
  const bytes = Buffer.from(await blob.arrayBuffer())
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  if (end < 0 || bytes.readUInt32LE(end) !== END) throw new Error('Not a ZIP archive')
  const files = new Map<string, string>()
  let at = bytes.readUInt32LE(end + 16)
  while (bytes.readUInt32LE(at) === ENTRY) {
    const method = bytes.readUInt16LE(at + 10)
    const size = bytes.readUInt32LE(at + 20)
    const [name, extra, comment] = [28, 30, 32].map((place) => bytes.readUInt16LE(at + place))
    const local = bytes.readUInt32LE(at + 42)
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
    const content = bytes.subarray(start, start + size)
    const text = (method === 0 ? content : inflateRawSync(content)).toString('utf8')
    files.set(bytes.toString('utf8', at + 46, at + 46 + name!), text)
    at += 46 + name! + extra! + comment!
  }
  return files
}
