import { type Cpts, type CptsDataset, inUse, unitsInPart } from '../../domain/cpts/cpts.ts'
import { writtenInPart } from '../../domain/names/in-part.ts'
import type { UnitCode } from '../../domain/units/unit.ts'
import type { UnitIndex } from '../../domain/units/unit-index.ts'
import { csvText } from './csv-text.ts'

/** Names that an import recognises, so that the file can be taken in again. */
const HEADER = [
  'id',
  'cpts',
  'departements',
  'stade',
  'stade_date',
  'date_aci',
  'site',
  'email',
  'telephone',
  'population_annoncee',
  'finess',
  'perimetre',
  'code',
  'commune',
]

/**
 * The CPTS of a dataset as a CSV text, one row for each commune of each.
 *
 * Shape: facts of the CPTS are the same on each of its rows; one without communes has one row. What is not known is empty; archived
 * records are left out, as are what one row cannot say: sources, missions, earlier stages.
 */
export function cptsCsv(dataset: CptsDataset, units: UnitIndex): string {
  const rows = inUse(dataset).cpts.flatMap((cpts) => {
    const { etat, codes } = cpts.perimetre
    const facts = factsOf(cpts)
    if (codes.length === 0) return [[...facts, etat, '', '']]
    const parts = unitsInPart(cpts)
    const written = (code: UnitCode): string => {
      const nom = units.get(code)?.nom ?? ''
      return parts.has(code) ? writtenInPart(nom || code) : nom
    }
    return codes.map((code) => [...facts, etat, code, written(code)])
  })
  return csvText([HEADER, ...rows])
}

function factsOf(cpts: Cpts): string[] {
  const { stade, aci, contacts, populationAnnoncee, finess } = cpts
  return [
    cpts.id,
    cpts.nom,
    cpts.departements.join(', '),
    stade?.valeur ?? '',
    stade?.date ?? '',
    aci?.valeur ?? '',
    contacts.site?.valeur ?? '',
    contacts.email?.valeur ?? '',
    contacts.telephone?.valeur ?? '',
    populationAnnoncee ? `${populationAnnoncee.valeur}` : '',
    finess?.valeur ?? '',
  ]
}
