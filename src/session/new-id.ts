/** Unique on every device, by 128 bits of chance; `randomUUID` is not there over plain http. */
export function newId(): string {
  const words = crypto.getRandomValues(new Uint32Array(4))
  return Array.from(words, (word) => word.toString(36).padStart(7, '0')).join('')
}
