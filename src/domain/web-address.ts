/** Tells whether a text is an address that a browser may be sent to: http or https, with a host, without a space. */
export function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:\/\/[^/]+\.[^/]+/i.test(text) && !/\s/.test(text)
}

/**
 * Tells whether a text may be a source: an address http or https, or the title of a document.
 *
 * Shape: any other scheme ("javascript:", "data:") makes it neither; "ARS : liste des CPTS" is a title.
 */
export function isSource(text: string): boolean {
  return /\S/.test(text) && (isWebAddress(text) || !/^[a-z][a-z\d+.-]*:\S/i.test(text))
}
