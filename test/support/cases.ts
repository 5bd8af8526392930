import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ImportChoices, NO_CHOICES } from '../../src/domain/import/import-choices.ts'
import { type ImportPlan, planImport } from '../../src/domain/import/plan-import.ts'
import { communeGroups } from '../../src/domain/names/commune-groups.ts'
import type { NameSources } from '../../src/domain/names/commune-list.ts'
import { after, contentOf, contextOf, inputOf } from './import-files.ts'
import { builtNames, builtRegion, type RegionFile } from './region.ts'

const ROOT = join(import.meta.dirname, '../..')
const REGIONS = new Map<string, RegionFile>()
const SOURCES = new Map<string, NameSources>()

/** A région as it was built here, read once a file of tests. */
export function region(code: string): RegionFile {
  const known = REGIONS.get(code) ?? builtRegion(code)
  REGIONS.set(code, known)
  return known
}

/** What the communes of a région are called beside their names. */
export function sourcesOf(code: string): NameSources {
  const { units, epci, ept } = region(code)
  const { former, byCode } = builtNames()
  const known = SOURCES.get(code) ?? {
    groups: communeGroups(units, { ...epci, ...ept }),
    former,
    elsewhere: byCode,
  }
  SOURCES.set(code, known)
  return known
}

/** A file of an ordinary kind, kept in test/fixtures/cases. */
export function caseFile(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(ROOT, 'test/fixtures/cases', name)))
}

/** The plan of a file in a région that has no record yet. */
export async function planIn(
  code: string,
  file: string | Uint8Array,
  choices: Partial<ImportChoices> = {},
): Promise<ImportPlan> {
  const { departements, neighbours } = region(code)
  const content = await contentOf(file, region(code))
  const context = contextOf(region(code), {
    departements,
    neighbours,
    names: sourcesOf(code),
  })
  return planImport(inputOf(content), context, { ...NO_CHOICES, ...choices })
}

/** What a plan makes of each CPTS: "complet 05061 05170", those in part with a tilde, by the end of its name. */
export function made(plan: ImportPlan): Record<string, string> {
  return Object.fromEntries(
    after(plan).dataset.cpts.map(({ nom, perimetre: { etat, codes, enPartie = [] } }) => [
      nom.replace(/^CPTS (?:Essai |Exemple )?/, ''),
      [etat, ...codes.map((code) => (enPartie.includes(code) ? `~${code}` : code))].join(' '),
    ]),
  )
}

/** The stages and the day of the ACI of each CPTS, by the end of its name. */
export function stages(plan: ImportPlan): Record<string, string> {
  return Object.fromEntries(
    after(plan).dataset.cpts.map(({ nom, historique, aci }) => [
      nom.replace(/^CPTS (?:Essai |Exemple )?/, ''),
      [
        ...historique.map(({ valeur, date }) => (date === null ? valeur : `${valeur} ${date}`)),
        ...(aci ? [`aci ${aci.valeur}`] : []),
      ].join(', '),
    ]),
  )
}

/** All that is said of the rows of a plan, each reason once. */
export function reasons({ rows }: ImportPlan): readonly string[] {
  return [...new Set(rows.flatMap(({ notes }) => notes.map(({ reason }) => reason)))].toSorted()
}
