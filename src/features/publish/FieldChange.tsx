import type { Perimetre } from '../../domain/cpts/cpts.ts'
import type { FieldDiff } from '../../domain/edits/record-field.ts'
import type { UnitCode } from '../../domain/units/unit.ts'
import { frPublish } from '../../fr/follow-up/publish.ts'
import { diffWords } from '../edit/value-words.ts'
import { useRegion } from '../region-model/region-model.ts'
import { useUnitName } from '../search/use-unit-name.ts'
import { backingChanges } from './fact-words.ts'

const words = frPublish.diff

interface FieldChangeProps {
  readonly diff: FieldDiff
  /** False where the source is told once for several changes. */
  readonly backed?: boolean
  /** True for what is left as it is: nothing of it is crossed out. */
  readonly isLeft?: boolean
}

/** What a field of a record was and would be, in words: its communes by name, what stands behind it. */
export function FieldChange({ diff, backed = true, isLeft = false }: FieldChangeProps) {
  const { known } = useRegion().atlas
  const nameOf = useUnitName(communesIn(diff).some((code) => !known.has(code)))
  const said = diffWords(diff, nameOf)
  if (isLeft)
    return (
      <>
        {said.before} <small>{words.left([said.after, ...said.details])}</small>
      </>
    )
  const details = [...said.details, ...(backed ? backingChanges(diff.before, diff.after) : [])]
  const same = said.before === said.after
  return (
    <>
      {same && (details.length === 0 ? words.elsewhere : said.after)}
      {!same && <Change before={said.before} after={said.after} />}
      {details.map((detail) => (
        <small key={detail}>{detail}</small>
      ))}
    </>
  )
}

function communesIn({ field, before, after }: FieldDiff): readonly UnitCode[] {
  return field === 'perimetre' ? [before, after].flatMap((each) => (each as Perimetre).codes) : []
}

/** What something was, and what it would be. */
export function Change({ before, after }: { readonly before: string; readonly after: string }) {
  return (
    <>
      <del>
        <span className="visually-hidden">{words.before} </span>
        {before}
      </del>{' '}
      <ins>
        <span className="visually-hidden">{words.after} </span>
        {after}
      </ins>
    </>
  )
}
