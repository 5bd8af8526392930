import { useStore } from 'zustand'
import type { PartialDate } from '../../domain/cpts/partial-date.ts'
import type { CptsFacts } from '../../domain/atlas/atlas.ts'
import { sketchPopulation } from '../../domain/sketch/sketch-population.ts'
import { isWhole } from '../../domain/units/population.ts'
import { keptSketch } from '../../state/sketching.ts'
import { useRegion } from '../region-model/region-model.ts'
import { useChoice, useSession } from '../region-model/session-context.ts'

/** The screen whose address tells the subject. */
const SCREEN = '/financement'
const HABITANTS = 'habitants'
/** The parameter that asks for the sketch that is open. */
export const SUBJECT = 'pour'
export const SKETCH = 'esquisse'

/** Whose money it is. */
export type SubjectKind = 'typed' | 'cpts' | 'sketch'

/** Shape: `habitants` is null where the population is not known in whole, `auMoins` then what is known of it. */
interface Subject {
  readonly kind: SubjectKind
  readonly habitants: number | null
  readonly auMoins: number | null
  readonly signature: PartialDate | null
}

/** The most that is taken for a population: no territory has more than the country. */
const MOST = 70_000_000

/** A number of inhabitants as people type it, "52 000" or "52.000"; null where it is none. */
export function readHabitants(text: string): number | null {
  const digits = text.replaceAll(/[\s.\u00a0\u202f]/g, '')
  if (!/^\d{1,8}$/.test(digits)) return null
  const habitants = Number(digits)
  return habitants > 0 && habitants <= MOST ? habitants : null
}

/** What the amounts are worked out for: as the address says, else the CPTS selected, else the sketch open, else what one types. */
export function useSubject() {
  const { address, choices, sketching } = useSession()
  const { atlas, region } = useRegion()
  const query = new URLSearchParams(useStore(address.state, (place) => place.query))
  const facts = useChoice(({ selection }) =>
    selection?.kind === 'cpts' ? atlas.facts.get(selection.id) : undefined,
  )
  const head = useStore(sketching, (state) => (state.head?.region === region ? state.head : null))
  const sketch = useStore(sketching, keptSketch)
  const text = query.get(HABITANTS)
  const asksSketch = query.get(SUBJECT) === SKETCH && head !== null
  const kind: SubjectKind =
    text !== null ? 'typed' : asksSketch ? 'sketch' : facts ? 'cpts' : 'typed'

  const change = (edit: (params: URLSearchParams) => void): void =>
    address.changeQuery(SCREEN, (params) => {
      params.delete(SUBJECT)
      params.delete(HABITANTS)
      edit(params)
    })
  const found: Readonly<Record<SubjectKind, () => Omit<Subject, 'kind'>>> = {
    typed: () => ({ habitants: readHabitants(text ?? ''), auMoins: null, signature: null }),
    cpts: () => ofCpts(facts),
    sketch: () => {
      const population = sketchPopulation(sketch, atlas.units)
      const known = isWhole(population) && population.habitants > 0
      return {
        habitants: known ? Math.round(population.habitants) : null,
        auMoins: null,
        signature: null,
      }
    },
  }
  return {
    subject: { kind, ...found[kind]() } satisfies Subject,
    text: text ?? '',
    facts,
    sketchName: head?.nom ?? null,
    type: (typed: string) => change((params) => params.set(HABITANTS, typed)),
    ofSketch: () => change((params) => params.set(SUBJECT, SKETCH)),
    ofCpts: (id: string | null) => {
      change(() => {})
      if (id !== null) choices.setState({ selection: { kind: 'cpts', id } })
    },
  }
}

function ofCpts(facts: CptsFacts | undefined): Omit<Subject, 'kind'> {
  const whole = facts !== undefined && facts.taille !== null
  const known = facts?.population.habitants ?? 0
  return {
    habitants: whole ? known : null,
    auMoins: !whole && known > 0 ? known : null,
    signature: facts?.cpts.aci?.valeur ?? null,
  }
}
