import { markOf } from '../../../domain/contract/answered-deadlines.ts'
import type { AgendaEntry } from '../../../domain/contract/contract-deadlines.ts'
import { type Marks, wordOn } from '../../../domain/contract/deadline-marks.ts'
import { frAnswer } from '../../../fr/follow-up/deadline-answer.ts'
import { frNotebook } from '../../../fr/follow-up/notebook.ts'

const words = frNotebook.mark

/** What is said of a deadline and whose word it is; what the record says too, where this device's own word differs. */
export function SaidOfDeadline({
  entry,
  marks,
}: {
  readonly entry: AgendaEntry
  readonly marks: Marks
}) {
  const mark = wordOn(entry, marks)
  if (!mark) return null
  const shared = markOf(entry, marks.shared)
  return (
    <>
      <small>{words.toldBy(toldOf(mark), words.by[mark.type])}</small>
      {shared && shared !== mark && <small>{words.publicToo(toldOf(shared))}</small>}
    </>
  )
}

const toldOf = ({ state, to, date, source }: NonNullable<ReturnType<typeof wordOn>>): string =>
  frAnswer.told(state, to, date, source)
