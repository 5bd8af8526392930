import { CONTACT_WAYS, tidyContact, type ContactWay } from './contact-value.ts'
import type { Cpts, Fact } from './cpts.ts'
import type { FactName, FactValues, StatedFact } from './record-change.ts'

/** Tells whether a fact is a way to reach the structure, which a record keeps among its contacts. */
export function isContactWay(fait: string): fait is ContactWay {
  return CONTACT_WAYS.some((way) => way === fait)
}

/** What a record says of a fact, wherever it keeps it. */
export function factOf(cpts: Cpts, fait: FactName): Fact<FactValues[FactName]> | null {
  return isContactWay(fait) ? cpts.contacts[fait] : cpts[fait]
}

/** The record with another fact in that place; its value has to be one that the name calls for. */
export function withFact(
  cpts: Cpts,
  fait: FactName,
  fact: Fact<FactValues[FactName]> | null,
): Cpts {
  return isContactWay(fait)
    ? { ...cpts, contacts: { ...cpts.contacts, [fait]: fact } }
    : { ...cpts, [fait]: fact }
}

/** A value as a record keeps it: a contact in its plain form, anything else as it is. */
export function tidyValue({ fait, valeur }: StatedFact): FactValues[FactName] | null {
  return isContactWay(fait) && typeof valeur === 'string' ? tidyContact(fait, valeur) : valeur
}
