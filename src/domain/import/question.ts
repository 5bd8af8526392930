import type { UnitCode } from '../units/unit.ts'
import { stageKey } from './fact-cells.ts'
import type { RowNotes } from './incoming.ts'

/**
 * Something that only a person can tell, once however many rows ask it; until then it is not imported.
 *
 * `commune`: which units a name or a code means, among `candidates` or others; answered by key in `ImportChoices.communes`. `stade`: which
 * stage some words mean; by key in `stades`. `email`: whether an address that looks like a person's is the structure's own; by the
 * address in `emails`. `shape`: no unit reaches the threshold; another threshold, or `cuts`, answers it.
 */
export type Question = { readonly text: string; readonly lines: readonly number[] } & (
  | {
      readonly kind: 'commune'
      readonly key: string
      readonly ambigue: boolean
      readonly candidates: readonly UnitCode[]
    }
  | { readonly kind: 'stade'; readonly key: string }
  | { readonly kind: 'email'; readonly key: string }
  | { readonly kind: 'shape'; readonly key: string }
)

/** The questions that rows ask, each once, in the order in which they are met. */
export function questionsOf(rows: readonly RowNotes[]): readonly Question[] {
  const asked = new Map<string, { question: Question; lines: number[] }>()
  for (const { line, cpts, notes } of rows)
    for (const note of notes) {
      const question = questionOf(note, line, cpts)
      if (!question) continue
      const key = `${question.kind} ${question.key}`
      const before = asked.get(key)
      if (before) before.lines.push(line)
      else asked.set(key, { question, lines: [line] })
    }
  return Array.from(asked.values(), ({ question, lines }) => ({
    ...question,
    lines: [...new Set(lines)],
  }))
}

function questionOf(
  note: RowNotes['notes'][number],
  line: number,
  cpts: string | null,
): Question | null {
  const lines: readonly number[] = []
  switch (note.reason) {
    case 'unknown-commune':
    case 'ambiguous-commune': {
      const { key, text, candidates } = note
      const ambigue = note.reason === 'ambiguous-commune'
      return { kind: 'commune', key, text, ambigue, candidates, lines }
    }
    case 'unknown-stage':
      return { kind: 'stade', key: stageKey(note.text), text: note.text, lines }
    case 'nominative-email':
      return { kind: 'email', key: note.text, text: note.text, lines }
    case 'nothing-above':
      return { kind: 'shape', key: `${line}`, text: cpts ?? '', lines }
    default:
      return null
  }
}
