import { recode } from '../domain/atlas/recoding.ts'
import { type AbsentKey, type Cpts, type CptsDataset, isArchived } from '../domain/cpts/cpts.ts'
import { type PersonalHint, personalTexts } from '../domain/cpts/personal-text.ts'
import type { Stage } from '../domain/cpts/stage.ts'
import { stillAbsent } from '../domain/cpts/absent-key.ts'
import { byId } from '../domain/edits/dataset-diff.ts'
import type { SourcedName } from '../domain/edits/record-change.ts'
import { foldedWords } from '../domain/names/fold.ts'
import { departementOf, regionOfUnit } from '../domain/units/regions.ts'
import { formerClaims, type UnitIndex } from '../domain/units/unit-index.ts'
import type { UnitCode } from '../domain/units/unit.ts'
import { parseCptsDataset } from './cpts-dataset.ts'
import { datasetJson } from './export/dataset-json.ts'

/** What is to be put right before the file is published (`blocking`: the record would be refused), or looked at. */
export type ReportEntry =
  /** What the schema says against the file; `path` and `message` are those of `parseCptsDataset`. */
  | {
      readonly kind: 'refused'
      readonly blocking: true
      readonly id: string | null
      readonly path: string
      readonly message: string
    }
  | {
      readonly kind: 'missing-source'
      readonly blocking: true
      readonly id: string
      readonly fait: SourcedName | 'archive'
    }
  | {
      readonly kind: 'unknown-code'
      readonly blocking: true
      readonly id: string
      readonly code: UnitCode
    }
  /** The code of a commune that merged since, into `to`. */
  | {
      readonly kind: 'former-code'
      readonly blocking: false
      readonly id: string
      readonly code: UnitCode
      readonly to: UnitCode
    }
  /** A key that the record lacks in its file: what it would say is not known. */
  | {
      readonly kind: 'absent-key'
      readonly blocking: false
      readonly id: string
      readonly key: AbsentKey
    }
  | { readonly kind: 'duplicate-id'; readonly blocking: true; readonly id: string }
  /** Records in use whose names are the same but for accents and the like. */
  | { readonly kind: 'duplicate-name'; readonly blocking: false; readonly ids: readonly string[] }
  | {
      readonly kind: 'undated-stage'
      readonly blocking: false
      readonly id: string
      readonly stade: Stage
    }
  | { readonly kind: 'aci-without-date'; readonly blocking: false; readonly id: string }
  | {
      readonly kind: 'nominative-email'
      readonly blocking: false
      readonly id: string
      readonly email: string
    }
  /** Free words of a record seem to tell of a person: they would be public. */
  | {
      readonly kind: 'personal-text'
      readonly blocking: false
      readonly id: string
      readonly hints: readonly PersonalHint[]
    }
  /** The départements that the communes are in are not those that the record names. */
  | {
      readonly kind: 'other-departements'
      readonly blocking: false
      readonly id: string
      readonly departements: readonly string[]
    }
  /** Merged into a CPTS that is not there. */
  | {
      readonly kind: 'merged-into-nothing'
      readonly blocking: false
      readonly id: string
      readonly fusionneeDans: string
    }

type Nominative = (email: string, cpts: Cpts) => boolean

/** What a dataset is held against. */
export interface ReportContext {
  readonly units: UnitIndex
  /** Tells whether the e-mail of a record seems to be a person's rather than the structure's; left out, none is looked at. */
  readonly isNominative?: Nominative
}

/** What there is to say against a dataset before it is published, record by record in their order, then what concerns several. */
export function datasetReport(
  dataset: CptsDataset,
  { units, isNominative = () => false }: ReportContext,
): readonly ReportEntry[] {
  const ids = byId(dataset)
  const claims = formerClaims(units)
  return [
    ...refused(dataset),
    ...dataset.cpts.flatMap((cpts) => [
      ...missingSources(cpts),
      ...absentKeys(cpts),
      ...misplaced(cpts, dataset.region, units, claims),
      ...undated(cpts),
      ...nominative(cpts, isNominative),
      ...personal(cpts),
      ...lostMerge(cpts, ids),
    ]),
    ...repeated(dataset),
  ]
}

function refused(dataset: CptsDataset): readonly ReportEntry[] {
  // Records that could not be read are carried along as they are: nothing here is at fault.
  const own: unknown = JSON.parse(datasetJson({ ...dataset, unreadable: [] }))
  return parseCptsDataset(own).problems.map(({ path, message }) => {
    const rank = /^cpts\[(\d+)\]/.exec(path)?.[1]
    const id = rank === undefined ? null : (dataset.cpts[Number(rank)]?.id ?? null)
    return { kind: 'refused', blocking: true, id, path, message }
  })
}

function missingSources(cpts: Cpts): readonly ReportEntry[] {
  const { perimetre, stade, aci, missions, perinatalite, membres, structures, archive } = cpts
  const { populationAnnoncee, finess, contacts } = cpts
  const { site, email, telephone } = contacts
  const ways = { site, email, telephone }
  const facts = { perimetre, stade, aci, missions, perinatalite, membres, structures, ...ways }
  const all = Object.entries({ ...facts, populationAnnoncee, finess, archive })
  return all
    .filter(
      ([name, fact]) =>
        fact?.sources.length === 0 && !(name === 'perimetre' && stillAbsent(cpts).has(name)),
    )
    .map(([name]) => {
      const fait = name as SourcedName | 'archive'
      return { kind: 'missing-source', blocking: true, id: cpts.id, fait }
    })
}

function absentKeys(cpts: Cpts): readonly ReportEntry[] {
  return Array.from(stillAbsent(cpts), (key) => {
    return { kind: 'absent-key', blocking: false, id: cpts.id, key }
  })
}

function misplaced(
  { id, perimetre, departements }: Cpts,
  region: string,
  units: UnitIndex,
  claims: ReadonlyMap<UnitCode, readonly UnitCode[]>,
): ReportEntry[] {
  const { codes, recoding } = recode(perimetre.codes, claims)
  // A CPTS may lie in two régions: what it says of the other one cannot be held against the units of this one.
  const isElsewhere = (code: UnitCode): boolean =>
    departements.includes(departementOf(code)) && regionOfUnit(code)?.code !== region
  const unknown = codes.filter((code) => !units.has(code) && !isElsewhere(code))
  const found = new Set(
    codes.flatMap(
      (code) => units.get(code)?.departement ?? (isElsewhere(code) ? departementOf(code) : []),
    ),
  )
  const there = [...found].toSorted()
  const agrees = found.size === 0 || there.join() === departements.toSorted().join()
  return [
    ...unknown.map((code) => ({ kind: 'unknown-code', blocking: true, id, code }) as const),
    ...(recoding?.traduits ?? []).map(
      ({ from, to }) => ({ kind: 'former-code', blocking: false, id, code: from, to }) as const,
    ),
    ...(agrees
      ? []
      : [{ kind: 'other-departements', blocking: false, id, departements: there } as const]),
  ]
}

function undated({ id, historique, stade, aci }: Cpts): ReportEntry[] {
  const isAciSigned = stade?.valeur === 'aci-signe'
  return [
    ...historique
      // That of a contract is the day of its signature, which is looked for below.
      .filter(({ valeur, date }) => date === null && !(isAciSigned && valeur === 'aci-signe'))
      .map(
        ({ valeur }) => ({ kind: 'undated-stage', blocking: false, id, stade: valeur }) as const,
      ),
    ...(isAciSigned && aci === null
      ? [{ kind: 'aci-without-date', blocking: false, id } as const]
      : []),
  ]
}

function nominative(cpts: Cpts, isNominative: Nominative): readonly ReportEntry[] {
  const email = cpts.contacts.email?.valeur
  if (email === undefined || !isNominative(email, cpts)) return []
  return [{ kind: 'nominative-email', blocking: false, id: cpts.id, email }]
}

function personal(cpts: Cpts): readonly ReportEntry[] {
  const hints = personalTexts(cpts)
  return hints.length === 0 ? [] : [{ kind: 'personal-text', blocking: false, id: cpts.id, hints }]
}

function lostMerge({ id, archive }: Cpts, ids: ReadonlyMap<string, Cpts>): readonly ReportEntry[] {
  const into = archive?.valeur.fusionneeDans ?? null
  if (into === null || (ids.has(into) && into !== id)) return []
  return [{ kind: 'merged-into-nothing', blocking: false, id, fusionneeDans: into }]
}

function repeated({ cpts }: CptsDataset): readonly ReportEntry[] {
  const named = cpts.filter((each) => !isArchived(each))
  return [
    ...several(cpts, ({ id }) => id).map(
      ([id = '']) => ({ kind: 'duplicate-id', blocking: true, id }) as const,
    ),
    ...several(named, ({ nom }) => foldedWords(nom).join(' ')).map(
      (ids) => ({ kind: 'duplicate-name', blocking: false, ids }) as const,
    ),
  ]
}

/** The ids of the records that have a key in common, key by key. */
function several(cpts: readonly Cpts[], keyOf: (cpts: Cpts) => string): readonly string[][] {
  const groups = new Map<string, string[]>()
  for (const each of cpts) groups.set(keyOf(each), [...(groups.get(keyOf(each)) ?? []), each.id])
  return [...groups.values()].filter((ids) => ids.length > 1)
}
