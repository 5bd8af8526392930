/**
 * A short text that plain data have in common with what says the same, and with next to nothing else: to tell that a file changed, or
 * that what was kept was damaged. It protects from accidents, not from anyone.
 *
 * Shape: 14 hexadecimal digits (53 bits); the order of keys does not count.
 * Source: cyrb53, by bryc (public domain).
 */
export function fingerprint(data: unknown): string {
  const text = canonical(data)
  let a = 0xdeadbeef
  let b = 0x41c6ce57
  for (let rank = 0; rank < text.length; rank++) {
    const unit = text.charCodeAt(rank)
    a = Math.imul(a ^ unit, 2654435761)
    b = Math.imul(b ^ unit, 1597334677)
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909)
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909)
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(16).padStart(14, '0')
}

/** JSON with keys in order. */
function canonical(data: unknown): string {
  return JSON.stringify(data, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  )
}
