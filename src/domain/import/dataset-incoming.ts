import type { Cpts, Fact } from '../cpts/cpts.ts'
import { type FactName, factOf, type StatedFact } from '../edits/record-change.ts'
import type { Incoming, Statement } from './incoming.ts'

const FACTS: readonly FactName[] = [
  'aci',
  'missions',
  'perinatalite',
  'membres',
  'structures',
  'site',
  'email',
  'telephone',
  'populationAnnoncee',
  'finess',
]

/** A record of the application's own file as an import takes it: each fact with the sources that it has there. */
export function datasetIncoming(cpts: Cpts, rank: number): Incoming {
  const { perimetre, historique, archive } = cpts
  const { sources, ...stated } = perimetre
  const dated = <T>({ date }: Fact<T>): { date: Fact<T>['date'] } => ({ date })
  const statements: Statement[] = [
    plain({ kind: 'nom', nom: cpts.nom }),
    plain({ kind: 'departements', departements: cpts.departements }),
    { edit: { kind: 'perimetre', ...stated }, sources },
    ...historique.map((stage): Statement => ({
      edit: { kind: 'stage', stade: stage.valeur, ...dated(stage) },
      sources: stage.sources,
    })),
    ...FACTS.flatMap((fait): Statement[] => {
      const fact = factOf(cpts, fait)
      if (!fact) return []
      const said = { fait, valeur: fact.valeur } as StatedFact
      return [{ edit: { kind: 'fact', ...said, ...dated(fact) }, sources: fact.sources }]
    }),
    ...(cpts.alias.length > 0 ? [plain({ kind: 'alias', alias: cpts.alias })] : []),
    ...(cpts.doutes.length > 0 ? [plain({ kind: 'doutes', doutes: cpts.doutes })] : []),
    ...(cpts.note === null ? [] : [plain({ kind: 'note', note: cpts.note })]),
    ...(archive
      ? [
          {
            edit: { kind: 'archive' as const, ...archive.valeur, ...dated(archive) },
            sources: archive.sources,
          },
        ]
      : []),
  ]
  return {
    key: `#${cpts.id}`,
    id: cpts.id,
    nom: cpts.nom,
    departements: cpts.departements,
    codes: perimetre.codes,
    cut: [],
    statements,
    isElsewhere: false,
    exact: true,
    marks: null,
    lines: [rank + 1],
  }
}

function plain(edit: Statement['edit']): Statement {
  return { edit, sources: [] }
}
