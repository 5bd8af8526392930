import type { Cpts } from '../cpts/cpts.ts'
import { fingerprint } from '../edits/fingerprint.ts'
import { foldedWords } from '../names/fold.ts'
import { writtenInPart } from '../names/in-part.ts'
import type { UnitCode } from '../units/unit.ts'
import type { ColumnRole } from './column-role.ts'

/**
 * The headers of the tables that this application writes, folded, and what each column holds. `calculee` is worked out from the record, or
 * told there in more detail than a cell can be: it is never read back.
 */
const OWN_TABLES: readonly Readonly<Record<string, ColumnRole>>[] = [
  // The register, as CSV and XLSX.
  {
    identifiant: 'id',
    nom: 'nom',
    'autres noms': 'alias',
    region: 'calculee',
    departements: 'departement',
    avancement: 'stade',
    'avancement atteint le': 'stade-date',
    'aci signe le': 'aci',
    'prochaine echeance': 'calculee',
    'taille aci': 'calculee',
    'population municipale': 'calculee',
    'population municipale entiere': 'calculee',
    'population entiere': 'calculee',
    'population annoncee': 'population',
    perimetre: 'perimetre',
    'nombre de communes': 'calculee',
    'codes insee': 'liste',
    missions: 'calculee',
    perinatalite: 'calculee',
    site: 'site',
    courriel: 'email',
    telephone: 'telephone',
    finess: 'finess',
    'faits renseignes': 'calculee',
    'non renseigne': 'calculee',
    sources: 'calculee',
    'empreinte sert au retour du fichier ne pas modifier': 'empreinte',
    // As files were headed before.
    empreinte: 'empreinte',
  },
  // The properties of the register and of a perimeter as GeoJSON.
  {
    id: 'id',
    nom: 'nom',
    departements: 'departement',
    codes: 'liste',
    'codes en partie': 'liste-en-partie',
    perimetre: 'perimetre',
    'perimetre date': 'calculee',
    stade: 'stade',
    'stade date': 'stade-date',
    population: 'calculee',
    'population annee': 'calculee',
    'population entiere': 'calculee',
    taille: 'calculee',
    sources: 'calculee',
    note: 'calculee',
    empreinte: 'empreinte',
  },
  // A dataset as CSV, one row a commune.
  {
    id: 'id',
    cpts: 'nom',
    departements: 'departement',
    stade: 'stade',
    'stade date': 'stade-date',
    'date aci': 'aci',
    site: 'site',
    email: 'email',
    telephone: 'telephone',
    'population annoncee': 'population',
    finess: 'finess',
    perimetre: 'perimetre',
    code: 'code',
    commune: 'commune',
  },
]

/** So many columns of one of these tables, and half of all, tell that it is one, whatever was taken out or added since. */
const ENOUGH = 5

/**
 * What the columns of a table hold, where this application wrote it.
 *
 * Shape: one role a column, null for those that someone added. Errors: null where the table is no such one.
 */
export function ownRoles(entete: readonly string[]): readonly (ColumnRole | null)[] | null {
  const folded = entete.map((header) => foldedWords(header).join(' '))
  const named = folded.filter((header) => header !== '').length
  const read = OWN_TABLES.map((table) =>
    folded.map((header) => (Object.hasOwn(table, header) ? (table[header] ?? null) : null)),
  )
  const counted = (roles: readonly (ColumnRole | null)[]): number =>
    roles.filter((role) => role !== null).length
  const best = read.reduce((a, b) => (counted(b) > counted(a) ? b : a))
  const isOwn = best.includes('id') && counted(best) >= ENOUGH && counted(best) * 2 >= named
  return isOwn ? best : null
}

/** What a table can say of a record and be asked about again, each as one text: what an unreadable or missing fact is, is empty. */
export const TABLE_FACTS = [
  'nom',
  'alias',
  'departements',
  'perimetre',
  'codes',
  'stade',
  'stadeDate',
  'aci',
  'site',
  'email',
  'telephone',
  'populationAnnoncee',
  'finess',
] as const
export type TableFact = (typeof TABLE_FACTS)[number]

/** The facts of a record as a table tells them. */
export function tableFacts(cpts: Cpts): Readonly<Record<TableFact, string>> {
  const { perimetre, stade, aci, contacts, populationAnnoncee, finess } = cpts
  return {
    nom: cpts.nom,
    alias: listed(cpts.alias),
    departements: listed(cpts.departements),
    perimetre: perimetre.etat,
    codes: listedUnits(perimetre.etat === 'inconnu' ? [] : perimetre.codes, perimetre.enPartie),
    stade: stade?.valeur ?? '',
    stadeDate: stade?.date ?? '',
    aci: aci?.valeur ?? '',
    site: contacts.site?.valeur ?? '',
    email: contacts.email?.valeur ?? '',
    telephone: contacts.telephone?.valeur ?? '',
    populationAnnoncee: `${populationAnnoncee?.valeur ?? ''}`,
    finess: finess?.valeur ?? '',
  }
}

/** A list of units as one text, those of which a part only is meant told from the others. */
export function listedUnits(
  codes: readonly UnitCode[],
  enPartie: readonly UnitCode[] = [],
): string {
  return listed(codes.map((code) => (enPartie.includes(code) ? writtenInPart(code) : code)))
}

/** A list as one text, whatever the order of its items. */
export function listed(items: readonly string[]): string {
  return items.toSorted().join(' ; ')
}

/**
 * A short text that stands for a fact in the column « Empreinte », so that an import tells a cell that was changed in a spreadsheet from one
 * that only the record has changed since.
 */
export function markOf(fact: string): string {
  return fingerprint(fact).slice(-8)
}

/** The marks of all that a table tells of a record: "nom:1a2b3c4d alias:…". */
export function factMarks(cpts: Cpts): string {
  const facts = tableFacts(cpts)
  return TABLE_FACTS.map((name) => `${name}:${markOf(facts[name])}`).join(' ')
}

/** The marks of a cell, by fact; none where it holds none. */
export function readMarks(cell: string): ReadonlyMap<string, string> {
  return new Map(
    Array.from(cell.matchAll(/(\w+):([\da-f]{8})(?!\S)/g), ([, name = '', mark = '']) => [
      name,
      mark,
    ]),
  )
}

/** Which facts of a table of our own someone changed since it was written. */
export function changedInTable(
  marks: {
    readonly written: ReadonlyMap<string, string>
    readonly said: ReadonlyMap<TableFact, string>
  },
  names: readonly TableFact[],
): readonly TableFact[] {
  return names.filter((name) => {
    const [then, now] = [marks.written.get(name), marks.said.get(name)]
    return then !== undefined && now !== undefined && markOf(now) !== then
  })
}
