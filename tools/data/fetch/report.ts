import { stageWritten } from '../../../src/domain/cpts/stage.ts'
import { askedMoves, codesIn } from '../../../src/domain/import/asked-fact.ts'
import type { AskedFact } from '../../../src/domain/import/import-note.ts'
import type { PlannedCpts } from '../../../src/domain/import/plan-import.ts'
import type { UnitCode } from '../../../src/domain/units/unit.ts'
import { frCategories } from '../../../src/fr/cpts/facets.ts'
import { count, formatDate } from '../../../src/fr/words/format.ts'
import { frImport, noteText } from '../../../src/fr/import/import.ts'
import { fr } from '../../geo/typography.ts'
import { type Compared, type Differing, doubtsOf } from './compare.ts'

/** What a report says of the source. */
export interface ReportHead {
  readonly source: string
  readonly date: string | null
  readonly today: string
  readonly repeated: number
}

/** The report of a run, in Markdown, to be read as it is. */
export function reportText(all: readonly Compared[], head: ReportHead): string {
  const { source, date, today, repeated } = head
  const lines = [
    fr`# CPTS : ce qui est publié, et les fiches de l’atlas`,
    '',
    fr`- Source : ${source}`,
    fr`- Lu le ${formatDate(today)}`,
    date === null
      ? fr`- La source ne dit pas sa date : ce que les fiches savent avec une date est gardé. Si vous la connaissez, ajoutez --date, par exemple --date 2026-11.`
      : fr`- Date de la source : ${formatDate(date)}`,
    ...(repeated > 0
      ? [
          fr`- ${count(repeated, 'objet reçu deux fois', 'objets reçus deux fois')}, compté une fois`,
        ]
      : []),
    '',
    fr`Rien n’est changé : acceptez fait par fait, dans le suivi de la région (/suivi), ce que proposent les fichiers « candidats », puis publiez (/suivi/publication).`,
    ...all.filter(saysSomething).flatMap(regionLines),
  ]
  return `${lines.join('\n')}\n`
}

function saysSomething({ added, plan, same, changed, kept, doubtful }: Compared): boolean {
  return (
    plan.cpts.length > 0 && added.length + same + changed.length + kept.length + doubtful.length > 0
  )
}

function regionLines(compared: Compared): readonly string[] {
  const { regionFile, added, changed, kept, gone, doubtful, same, alike, twins } = compared
  const nameOf = (code: string): string => regionFile.units.get(code as UnitCode)?.nom ?? code
  return [
    '',
    `## ${regionFile.nom} (${regionFile.region})`,
    '',
    fr`${count(same, 'fiche dont la source ne dit rien d’autre', 'fiches dont la source ne dit rien d’autre')}.`,
    ...section(
      fr`Nouvelles`,
      added.map((each) => newLine(each, alike.get(each.incoming.key) ?? [])),
    ),
    ...section(
      fr`Changées`,
      changed.flatMap((each) => factLines(each, nameOf)),
    ),
    ...section(
      fr`Dites autrement, gardées`,
      kept.flatMap((each) => factLines(each, nameOf)),
      fr`La fiche est plus récente, ou datée quand la source ne l’est pas : rien n’est proposé.`,
    ),
    ...section(
      fr`Absentes de la source`,
      gone.map(({ nom, id }) => `- ${nom} (${id})`),
      fr`À vérifier : une source incomplète ne dit pas qu’une CPTS a cessé.`,
    ),
    ...section(fr`Douteuses`, [
      ...doubtful.map(
        (row) =>
          fr`- ${row.cpts ?? fr`objet ${row.line}`} : ${[...new Set(doubtsOf(row).map((note) => noteText(note, nameOf)))].join(' ')}`,
      ),
      ...twins.map((names) => fr`- ${names.join(', ')} : le même contour, au point près.`),
    ]),
  ]
}

function section(title: string, lines: readonly string[], words?: string): readonly string[] {
  if (lines.length === 0) return []
  return ['', `### ${title}`, '', ...(words === undefined ? [] : [words, '']), ...lines]
}

function newLine({ incoming }: PlannedCpts, alike: readonly string[]): string {
  const { nom, codes, cut, statements } = incoming
  const stage = statements.flatMap(({ edit }) =>
    edit.kind === 'stage' ? [stageWords(edit.stade)] : [],
  )
  const said = [
    count(codes.length, 'commune', 'communes'),
    ...(cut.length > 0 ? [cutWords(cut.length)] : []),
    ...stage,
  ]
  const maybe = alike.length > 0 ? fr` Peut-être la fiche ${alike.join(', ')}.` : ''
  return fr`- ${nom} : ${said.join(', ')}.${maybe}`
}

function factLines(
  { record, cut, facts }: Differing,
  nameOf: (code: string) => string,
): readonly string[] {
  const words = cut > 0 ? ` (${cutWords(cut)})` : ''
  return [`- ${record.nom}${words}`, ...facts.map((asked) => `  - ${factLine(asked, nameOf)}`)]
}

const cutWords = (n: number): string =>
  count(n, 'commune coupée par le contour', 'communes coupées par le contour')

function factLine(asked: AskedFact, nameOf: (code: string) => string): string {
  const { fait, text, date, known } = asked
  const words = (said: string): string => {
    if (fait === 'perimetre') return count(codesIn(said).length, 'commune', 'communes')
    return fait === 'stade' ? stageWords(said) : said
  }
  const there = known ? fr`dit ${dated(words(known.text), known.date)}` : 'ne dit rien'
  const moves = moveWords(askedMoves(asked), nameOf)
  return fr`${frImport.known[fait]} : la fiche ${there} ; la source dit ${dated(words(text), date)}.${moves}`
}

function moveWords(moves: ReturnType<typeof askedMoves>, nameOf: (code: string) => string): string {
  const { added = [], removed = [] } = moves ?? {}
  return [
    ...(added.length > 0 ? [fr` En plus : ${added.map(nameOf).join(', ')}.`] : []),
    ...(removed.length > 0 ? [fr` En moins : ${removed.map(nameOf).join(', ')}.`] : []),
  ].join('')
}

const dated = (text: string, date: string | null): string =>
  date === null ? text : `${text} (${formatDate(date)})`
const stageWords = (text: string): string => {
  const stage = stageWritten(text)
  return stage ? frCategories[stage] : text
}
