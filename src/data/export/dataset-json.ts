import type { Contacts, Cpts, CptsDataset, Fact, OfficialFigures } from '../../domain/cpts/cpts.ts'
import { PROFESSIONS, STRUCTURE_KINDS } from '../../domain/cpts/members.ts'
import { type Json, jsonText } from './json-text.ts'

/** A list without what is not there. */
const given = (...pairs: readonly (readonly [string, Json] | null)[]): Json =>
  Object.fromEntries(pairs.filter((pair) => pair !== null))

const fact = <T>(
  known: Fact<T> | null,
  write: (valeur: T) => Json = (valeur) => valeur as Json,
): Json => known && { valeur: write(known.valeur), sources: known.sources, date: known.date }

const tally = <K extends string>(
  counts: Readonly<Partial<Record<K, number>>>,
  kinds: readonly K[],
): Json =>
  Object.fromEntries(
    kinds.flatMap((kind) => {
      const count = counts[kind]
      return count === undefined ? [] : [[kind, count]]
    }),
  )

const contacts = ({ site, email, telephone }: Contacts): Json => ({
  site: fact(site),
  email: fact(email),
  telephone: fact(telephone),
})

const figures = (official: OfficialFigures): Json => ({
  cpts: official.cpts,
  aciSignes: official.aciSignes,
  partPopulationCouverte: official.partPopulationCouverte,
  date: official.date,
  sources: official.sources,
})

/** Facts that came late are written where they are known only, so that older records stay as they are. */
const record = (cpts: Cpts): Json => {
  const { perimetre, membres, structures, archive } = cpts
  return given(
    ['id', cpts.id],
    ['nom', cpts.nom],
    ['alias', cpts.alias],
    ['departements', cpts.departements],
    [
      'perimetre',
      {
        etat: perimetre.etat,
        codes: perimetre.codes,
        deduit: perimetre.deduit,
        communesAnnoncees: perimetre.communesAnnoncees,
        sources: perimetre.sources,
        date: perimetre.date,
      },
    ],
    ['stade', fact(cpts.stade)],
    ['historique', cpts.historique.map((stage) => fact(stage))],
    ['aci', fact(cpts.aci)],
    [
      'missions',
      fact(cpts.missions, (actions) =>
        actions.map(({ mission, libelle, etat }) => ({ mission, libelle, etat })),
      ),
    ],
    ['perinatalite', fact(cpts.perinatalite, ({ etat, themes }) => ({ etat, themes }))],
    membres && ['membres', fact(membres, (counts) => tally(counts, PROFESSIONS))],
    structures && ['structures', fact(structures, (counts) => tally(counts, STRUCTURE_KINDS))],
    ['contacts', contacts(cpts.contacts)],
    ['populationAnnoncee', fact(cpts.populationAnnoncee)],
    ['finess', fact(cpts.finess)],
    ['doutes', cpts.doutes],
    ['note', cpts.note],
    archive && ['archive', fact(archive, ({ fusionneeDans }) => ({ fusionneeDans }))],
  )
}

/**
 * A dataset as the public file public/geo/cpts/<region>.json.
 *
 * Shape: UTF-8, keys in the order of the schema whatever that of the objects, two spaces, one line a fact's key, a newline at the end; so
 * what did not change gives the very same lines, and the difference of two editions can be read. `parseCptsDataset` gives the dataset
 * back, save the records that it refuses, which `datasetReport` names.
 */
export function datasetJson(dataset: CptsDataset): string {
  const { format, region, nom, avertissement, chiffresOfficiels, cpts } = dataset
  return jsonText({
    format,
    region,
    nom,
    avertissement,
    chiffresOfficiels: chiffresOfficiels && figures(chiffresOfficiels),
    cpts: cpts.map(record),
  })
}
