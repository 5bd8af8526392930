import type { Cpts, Perimetre } from '../../../src/domain/cpts/cpts.ts'
import {
  addUnits,
  EMPTY_SKETCH,
  type Sketch,
  type Inclusion,
  withInclusions,
} from '../../../src/domain/sketch/sketch.ts'
import { isUnitCode, type Unit, type UnitCode } from '../../../src/domain/units/unit.ts'

/** The code INSEE a text stands for; a mistake in a test stops it at once. */
export function code(text: string): UnitCode {
  if (!isUnitCode(text)) throw new Error(`Not a unit code: ${text}`)
  return text
}

/** Codes from a line of text: "01001 01002". */
export function codes(line: string): UnitCode[] {
  return line.split(' ').filter(Boolean).map(code)
}

export function territory(line: string): ReadonlySet<UnitCode> {
  return new Set(codes(line))
}

export function unit(text: string, population: number | null, more: Partial<Unit> = {}): Unit {
  return {
    code: code(text),
    nom: `Commune ${text}`,
    population,
    departement: text.slice(0, 2),
    epci: null,
    ept: null,
    codesPostaux: [],
    anciensCodes: [],
    ...more,
  }
}

const contacts = { site: null, email: null, telephone: null }

/** A CPTS of which nothing but the perimeter is known. */
export function cpts(
  id: string,
  unitCodes: readonly UnitCode[],
  etat: Perimetre['etat'] = 'complet',
  more: Partial<Cpts> = {},
): Cpts {
  return {
    id,
    nom: `CPTS ${id}`,
    alias: [],
    departements: [],
    perimetre: {
      etat,
      codes: unitCodes,
      deduit: false,
      communesAnnoncees: null,
      sources: ['Liste de test'],
      date: null,
    },
    stade: null,
    historique: [],
    aci: null,
    missions: null,
    perinatalite: null,
    membres: null,
    structures: null,
    echeances: [],
    contacts,
    populationAnnoncee: null,
    finess: null,
    doutes: [],
    note: null,
    archive: null,
    ...more,
  }
}

/** A sketch of whole units and of parts, by share of area; the shapes of parts are left empty. */
export function sketch(line: string, cut: Readonly<Record<string, number>> = {}): Sketch {
  const parts = Object.entries(cut).map(([text, share]): [UnitCode, Inclusion] => [
    code(text),
    { share, shape: { type: 'MultiPolygon', coordinates: [] } },
  ])
  return withInclusions(addUnits(EMPTY_SKETCH, codes(line)), parts)
}
