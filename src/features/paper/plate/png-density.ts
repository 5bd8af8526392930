const METRES_PER_INCH = 0.0254
/** A PNG's signature and its first chunk, which is always the header. */
const AFTER_HEADER = 33
/** "pHYs" in ASCII, the name of the chunk. */
const PHYS = 0x70485973

/**
 * Tells a PNG how large it is to be printed, so that a word processor that it is pasted in gives it its size.
 *
 * Source: PNG (Third Edition), 11.3.4.3, pHYs.
 */
export function atDensity(png: ArrayBuffer, dotsPerInch: number): Uint8Array<ArrayBuffer> {
  const chunk = new DataView(new ArrayBuffer(21))
  const dotsPerMetre = Math.round(dotsPerInch / METRES_PER_INCH)
  chunk.setUint32(0, 9)
  chunk.setUint32(4, PHYS)
  chunk.setUint32(8, dotsPerMetre)
  chunk.setUint32(12, dotsPerMetre)
  chunk.setUint8(16, 1)
  chunk.setUint32(17, crc32(new Uint8Array(chunk.buffer, 4, 13)))

  const source = new Uint8Array(png)
  const sized = new Uint8Array(source.length + chunk.byteLength)
  sized.set(source.subarray(0, AFTER_HEADER))
  sized.set(new Uint8Array(chunk.buffer), AFTER_HEADER)
  sized.set(source.subarray(AFTER_HEADER), AFTER_HEADER + chunk.byteLength)
  return sized
}

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0)
  }
  return (crc ^ 0xffffffff) >>> 0
}
