import { useSearchParams } from 'wouter'
import { AGENDA_KINDS, type AgendaKind } from '../../domain/contract/agenda.ts'

const PARAM = 'echeance'

/** The kind of deadline kept, null for all; in the address beside the choices, and no step to come back to. */
export function useKind(): readonly [AgendaKind | null, (kind: string) => void] {
  const [params, setParams] = useSearchParams()
  const kept = AGENDA_KINDS.find((each) => each === params.get(PARAM)) ?? null
  const keep = (kind: string): void =>
    setParams(
      (now) => {
        const written = new URLSearchParams(now)
        written.delete(PARAM)
        if (kind !== '') written.set(PARAM, kind)
        return written
      },
      { replace: true },
    )
  return [kept, keep]
}
