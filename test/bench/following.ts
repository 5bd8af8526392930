import { type Atlas, buildAtlas, type CptsFacts } from '../../src/domain/atlas/atlas.ts'
import { regionalFigures } from '../../src/domain/atlas/regional-figures.ts'
import { agenda } from '../../src/domain/contract/agenda.ts'
import { answersTo, recordText } from '../../src/domain/cpts/record-text.ts'
import { facetIndex, valuesOf } from '../../src/domain/filters/facet-index.ts'
import { FACETS, type Filters } from '../../src/domain/filters/facet.ts'
import { sortFacts } from '../../src/features/list/sort.ts'
import { rankRecords } from '../../src/features/progress/records/record-ranking.ts'
import { wordIndex } from '../../src/features/search/word-index.ts'
import { manyCpts } from '../support/many-cpts.ts'
import { measure } from './measure.ts'
import { comparison, type Row } from './table.ts'

const TODAY = '2025-06-10'
const KEPT: Filters = { stade: ['aci-signe'], echeance: ['en-retard'], verifier: ['ancien'] }
const TEXT = 'invent'

/** What the table and the follow-up ask of a thousand CPTS on 35 000 communes. */
export function followingRows(): Row[] {
  const { dataset, units } = manyCpts()
  const atlas = buildAtlas(dataset, units)
  const tenth = manyCpts(100, [...units.values()].slice(0, 3500))
  const small = buildAtlas(tenth.dataset, tenth.units)
  /** The same work on a tenth of it: ten times less where the cost grows as the work does. */
  const growing = (what: string, work: (of: Atlas) => unknown): Row[] =>
    comparison(what, {
      'ours, 1 000 CPTS': measure(() => work(atlas)),
      'ours, 100 CPTS': measure(() => work(small)),
    })
  return [
    ...growing('every fact (buildAtlas)', (of) => buildAtlas(of.dataset, of.units)),
    ...filteringRows(atlas),
    ...sortingRows([...atlas.facts.values()]),
    ...growing('agenda', ({ facts }) => agenda([...facts.values()], TODAY)),
    ...growing('ranking of records', ({ facts }) => rankRecords([...facts.values()], TODAY)),
    ...growing('regional figures', regionalFigures),
  ]
}

function filteringRows(atlas: Atlas): Row[] {
  const all = [...atlas.facts.values()]
  const index = facetIndex(atlas, TODAY)
  const afresh = (filters: Filters): CptsFacts[] =>
    all.filter((facts) =>
      FACETS.every((facet) => {
        const kept = filters[facet]
        return !kept || valuesOf(facet, facts, TODAY).some((value) => kept.includes(value))
      }),
    )
  const answers = answersTo(TEXT)
  const indexed = () =>
    wordIndex(
      all.map(({ cpts }) => ({
        id: cpts.id,
        nom: cpts.nom,
        autres: recordText(cpts, atlas.units),
        weight: 1,
      })),
    )
  const search = indexed()
  return [
    ...comparison('filtering by three facets', {
      'ours, once known': measure(() => index.passing({ ...KEPT })),
      'ours, first time': measure(() => facetIndex(atlas, TODAY).passing(KEPT)),
      'afresh each time': measure(() => afresh(KEPT)),
    }),
    ...comparison('counting the values of every facet', {
      'ours, once known': measure(() => FACETS.map((facet) => index.counts(facet, KEPT))),
      'ours, first time': measure(() => {
        const first = facetIndex(atlas, TODAY)
        return FACETS.map((facet) => first.counts(facet, KEPT))
      }),
    }),
    ...comparison('filtering by a text', {
      'ours, once known': measure(() => index.passing({ texte: TEXT })),
      'ours, first letter': measure(() => facetIndex(atlas, TODAY).passing({ texte: TEXT })),
      'folding at each letter': measure(() =>
        all.filter(({ cpts }) => answers(recordText(cpts, atlas.units))),
      ),
      'MiniSearch, once known': measure(() => search.find(TEXT, 'typed', all.length)),
      'MiniSearch, first letter': measure(() => indexed().find(TEXT, 'typed', all.length)),
    }),
  ]
}

function sortingRows(all: readonly CptsFacts[]): Row[] {
  return (['nom', 'population', 'echeance'] as const).flatMap((by) =>
    comparison(`sorting by ${by}`, {
      'ours (sortFacts)': measure(() => sortFacts(all, { by, order: 'asc' }, TODAY)),
      'localeCompare by name alone': measure(() =>
        all.toSorted((a, b) => a.cpts.nom.localeCompare(b.cpts.nom, 'fr', { numeric: true })),
      ),
    }),
  )
}
