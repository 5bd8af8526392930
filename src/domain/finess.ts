const NUMBER = /^\d[\dAB]\d{7}$/

/** Tells whether a text has the form of a numéro FINESS: nine digits, or "2A" and "2B" in Corse. */
export function isFiness(text: string): boolean {
  return NUMBER.test(text)
}
