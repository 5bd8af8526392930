const CODE = /^(?:0[1-9]|[1-8]\d|9[0-5]|2[AB]|97[1-6])$/

/** Tells whether a text has the form of the code of a département: "75", "2A", "971". */
export function isDepartement(text: string): boolean {
  return CODE.test(text)
}
