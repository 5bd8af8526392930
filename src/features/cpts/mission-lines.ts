import { type Cpts, type MissionAction, statedMissions } from '../../domain/cpts/cpts.ts'
import { foldedWords } from '../../domain/names/fold.ts'
import { frActionState, frMissions } from '../../fr/cpts/cpts.ts'
import { frPanel } from '../../fr/cpts/cpts-panel.ts'

interface MissionLine {
  readonly subject: string
  /** In the words of the source; empty where it names the mission and no more. */
  readonly actions: string
}

/** What a CPTS says that it does, mission by mission, then what is of none; of more lines than wanted the last names what remains. */
export function missionLines(cpts: Pick<Cpts, 'missions'>, atMost = 3): readonly MissionLine[] {
  const actions = cpts.missions?.valeur ?? []
  const own = statedMissions(cpts).map((mission) => ({
    subject: frMissions[mission] as string,
    actions: actions.filter((action) => action.mission === mission),
  }))
  const others = actions.filter(({ mission }) => mission === null)
  const also = own.length > 0 ? frPanel.doesAlso : frPanel.doesCited
  const all = others.length > 0 ? [...own, { subject: also, actions: others }] : own
  const lines = all.map((line) => ({ ...line, actions: wordsOf(line.subject, line.actions) }))
  if (lines.length <= atMost) return lines
  const rest = lines.slice(atMost - 1)
  const named = rest.map(({ subject, actions: words }) =>
    subject === frPanel.doesAlso ? words : subject.toLowerCase(),
  )
  return [...lines.slice(0, atMost - 1), { subject: frPanel.doesAlso, actions: named.join(', ') }]
}

const folded = (text: string): string => foldedWords(text).join(' ')

function wordsOf(subject: string, actions: readonly MissionAction[]): string {
  return actions
    .filter(({ libelle }) => folded(libelle) !== folded(subject))
    .map(({ libelle, etat }) => (etat ? `${libelle} (${frActionState[etat]})` : libelle))
    .join(', ')
}
