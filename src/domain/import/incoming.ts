import type { Source, Cpts, Fact } from '../cpts/cpts.ts'
import type { PartialDate } from '../cpts/partial-date.ts'
import { type RecordEdit, type FactName, factOf, type StatedFact } from '../edits/record-change.ts'
import type { UnitCode } from '../units/unit.ts'
import type { ImportNote } from './import-note.ts'
import type { TableFact } from './own-table.ts'
import type { CutAt } from './shape-match.ts'

/** What a file may say of a CPTS. */
export type IncomingEdit = Extract<
  RecordEdit,
  {
    kind:
      | 'nom'
      | 'departements'
      | 'perimetre'
      | 'stage'
      | 'fact'
      | 'alias'
      | 'doutes'
      | 'note'
      | 'echeances'
      | 'archive'
  }
>

/** One thing that a file says, and after whom. */
export interface Statement {
  readonly edit: IncomingEdit
  readonly sources: readonly Source[]
  /** True for a list of communes that says neither whether it is whole nor, a table never does, whether it was inferred. */
  readonly bareList?: boolean
  /** True for a stage that came before the one that the file says is the current one. */
  readonly isPassed?: boolean
  /** Of a contract without a day, that of its signature, which the file tells of by itself. */
  readonly signedOn?: PartialDate
}

/** What a table of our own says of a record now, and the marks of what it said when it was written. */
export interface TableMarks {
  readonly written: ReadonlyMap<string, string>
  /** Columns that are there and could be read only. */
  readonly said: ReadonlyMap<TableFact, string>
}

/** A CPTS as a file tells it. */
export interface Incoming {
  /** The same each time the same file is read: its id, or else its folded name. */
  readonly key: string
  readonly id: string | null
  readonly nom: string
  /** Where the file says so; those of its communes otherwise. */
  readonly departements: readonly string[]
  readonly codes: readonly UnitCode[]
  readonly cut: readonly CutAt[]
  readonly statements: readonly Statement[]
  /** True where all the communes that it names are of elsewhere, so that no record is made of it here. */
  readonly isElsewhere: boolean
  /** Where the file is a dataset of this application, so that it says all that is known, with its own sources, even none. */
  readonly exact: boolean
  /** Null where the file does not tell what it said before someone changed it. */
  readonly marks: TableMarks | null
  /** The first row that speaks of it. */
  readonly first: RowAt
}

/** Where a row stands: the rank of its sheet, and the line as a spreadsheet numbers it. */
export interface RowAt {
  readonly sheet: number
  readonly line: number
}

/** The same as one text, to keep things by. */
export const rowKey = ({ sheet, line }: RowAt): string => `${sheet} ${line}`

/** A row of the report: what the file says on that line, and what becomes of it. */
export interface RowNotes extends RowAt {
  /** The CPTS that it speaks of, as the file names it; null where it names none. */
  readonly cpts: string | null
  readonly key: string | null
  readonly notes: readonly ImportNote[]
  /** Whether anything that it says was understood, and belongs to a CPTS. */
  readonly isTaken: boolean
  /** The columns that are not imported in which it says something. */
  readonly left: readonly string[]
}

/** Where an import comes from: the file's name or a title, and the date that it bears. */
export interface ImportSource {
  readonly source: Source
  readonly date: PartialDate | null
}

/** The facts that are stated as one value each. */
export const FACT_NAMES: readonly FactName[] = [
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

/** A record of the application's own file as an import takes it: each fact with the sources that it has there; of a key it lacks, nothing. */
export function datasetIncoming(cpts: Cpts, rank: number): Incoming {
  const { perimetre, historique, archive, absent = [] } = cpts
  const { sources, ...stated } = perimetre
  const dated = <T>({ date }: Fact<T>): { date: Fact<T>['date'] } => ({ date })
  const statements: Statement[] = [
    plain({ kind: 'nom', nom: cpts.nom }),
    ...(absent.includes('departements')
      ? []
      : [plain({ kind: 'departements', departements: cpts.departements })]),
    ...(absent.includes('perimetre')
      ? []
      : [{ edit: { kind: 'perimetre' as const, enPartie: [], ...stated }, sources }]),
    ...historique.map((stage): Statement => ({
      edit: { kind: 'stage', stade: stage.valeur, ...dated(stage) },
      sources: stage.sources,
    })),
    ...FACT_NAMES.flatMap((fait): Statement[] => {
      const fact = factOf(cpts, fait)
      if (!fact) return []
      const said = { fait, valeur: fact.valeur } as StatedFact
      return [{ edit: { kind: 'fact', ...said, ...dated(fact) }, sources: fact.sources }]
    }),
    ...(cpts.alias.length > 0 ? [plain({ kind: 'alias', alias: cpts.alias })] : []),
    ...(cpts.doutes.length > 0 ? [plain({ kind: 'doutes', doutes: cpts.doutes })] : []),
    ...(cpts.note === null ? [] : [plain({ kind: 'note', note: cpts.note })]),
    ...cpts.echeances.map(({ valeur, sources: said, date }): Statement => {
      const { echeance, ...reponse } = valeur
      return { edit: { kind: 'echeances', echeance, reponse, date }, sources: said }
    }),
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
    first: { sheet: 0, line: rank + 1 },
  }
}

function plain(edit: Statement['edit']): Statement {
  return { edit, sources: [] }
}
