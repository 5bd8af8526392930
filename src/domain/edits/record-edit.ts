import type { Cpts, Fact, Source } from '../cpts/cpts.ts'
import { answerTo, withAnswer } from '../cpts/answers.ts'
import { sameValue } from '../cpts/same-value.ts'
import { withoutStage, withStage, withStageSources } from '../cpts/stage-history.ts'
import { tidyName } from '../names/tidy-name.ts'
import {
  type FactName,
  factOf,
  type FactValues,
  type RecordChange,
  type SourcedName,
  tidyValue,
  withFact,
} from './record-change.ts'
import { withField } from './record-field.ts'

/** A record of which only what a `create` change says is known. */
export function createdCpts(change: Extract<RecordChange, { kind: 'create' }>): Cpts {
  const { cpts: id, nom, departements } = change
  return {
    id,
    nom: tidyName(nom),
    alias: [],
    departements: departements.toSorted(),
    perimetre: {
      etat: 'inconnu',
      codes: [],
      deduit: false,
      communesAnnoncees: null,
      sources: sourcesOf(change),
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
    contacts: { site: null, email: null, telephone: null },
    populationAnnoncee: null,
    finess: null,
    doutes: [],
    note: null,
    archive: null,
  }
}

/**
 * A record after a change.
 *
 * Shape: never the record itself changed; a `claim`, and a `create` of what exists, leave it as it is. Whether the change may be made
 * is for `checkChange`: here it is, so that a log always replays the same. A fact without a source has an empty list of them, which
 * `datasetReport` names and which must be filled before the file is published.
 */
export function applyChange(cpts: Cpts, change: RecordChange): Cpts {
  const sources = sourcesOf(change)
  switch (change.kind) {
    case 'create':
    case 'claim':
      return cpts
    case 'nom':
      return { ...cpts, nom: tidyName(change.nom) }
    case 'alias':
      return { ...cpts, alias: change.alias.map((alias) => alias.trim()) }
    case 'departements':
      return { ...cpts, departements: change.departements.toSorted() }
    case 'doutes':
      return { ...cpts, doutes: change.doutes.map((doute) => doute.trim()) }
    case 'note':
      return { ...cpts, note: change.note?.trim() || null }
    case 'perimetre': {
      const { etat, codes, deduit, communesAnnoncees, enPartie = [], date } = change
      const parts = enPartie.length > 0 && { enPartie: enPartie.toSorted() }
      const stated = { etat, codes: codes.toSorted(), deduit, communesAnnoncees, ...parts }
      return { ...cpts, perimetre: { ...stated, sources, date } }
    }
    case 'stage':
      return { ...cpts, ...withStage(cpts, { valeur: change.stade, sources, date: change.date }) }
    case 'stage-withdrawn':
      return { ...cpts, ...withoutStage(cpts, { valeur: change.stade, date: change.date }) }
    case 'fact':
      return withFact(cpts, change.fait, statedFact(cpts, change, sources))
    case 'sources':
      return withSources(cpts, change.fait, change.sources)
    case 'echeances': {
      const { echeance, reponse, date } = change
      const before = answerTo(cpts.echeances, echeance)
      const said = reponse && restated(before, { valeur: { echeance, ...reponse }, sources, date })
      return { ...cpts, echeances: withAnswer(cpts.echeances, echeance, said) }
    }
    case 'archive': {
      const valeur = { fusionneeDans: change.fusionneeDans }
      return { ...cpts, archive: { valeur, sources, date: change.date } }
    }
    case 'restore':
      return { ...cpts, archive: null }
    case 'put-back':
      return withField(cpts, change.field, change.value)
  }
}

function sourcesOf({ source }: RecordChange): readonly Source[] {
  return source === null ? [] : [source.trim()]
}

function statedFact(
  cpts: Cpts,
  change: Extract<RecordChange, { kind: 'fact' }>,
  sources: readonly Source[],
): Fact<FactValues[FactName]> | null {
  const valeur = tidyValue(change)
  if (valeur === null) return null
  return restated(factOf(cpts, change.fait), { valeur, sources, date: change.date })
}

/** The fact that a change states: a value that was there already gains a source, another one takes its place. */
function restated<T>(before: Fact<T> | null, said: Fact<T>): Fact<T> {
  if (!before || !sameValue(before.valeur, said.valeur)) return said
  return {
    ...before,
    sources: [...new Set([...before.sources, ...said.sources])],
    date: said.date ?? before.date,
  }
}

function withSources(cpts: Cpts, fait: SourcedName, given: readonly Source[]): Cpts {
  const sources = given.map((source) => source.trim())
  if (fait === 'perimetre') return { ...cpts, perimetre: { ...cpts.perimetre, sources } }
  if (fait === 'stade') return { ...cpts, ...withStageSources(cpts, sources) }
  const fact = factOf(cpts, fait)
  return fact ? withFact(cpts, fait, { ...fact, sources }) : cpts
}
