import { useLocation } from 'wouter'
import { type Sketch, sketchTerritory } from '../../domain/sketch/sketch.ts'
import { regionOfUnit } from '../../domain/units/regions.ts'
import { isUnitCode, type UnitCode } from '../../domain/units/unit.ts'
import { openedForm } from '../../state/typing.ts'
import { useRegion } from '../region-model/region-model.ts'
import { useSession } from '../region-model/session-context.ts'
import { useHref } from '../region-model/use-href.ts'
import { BLANK_RECORD, type TypedRecord } from './new-record-form.ts'
import { perimetreText, statedPerimetre, type TypedPerimetre } from './perimeter-form.ts'
import { waitingProposal, withDrawn } from './proposal-form.ts'

/**
 * Takes a sketch to the form of a record, where its source is asked for before anything is saved; null: to that of a new record. A
 * sketch of all of France goes to the région of the record, a new one being of the région that most of its communes are in. A proposal
 * that waits for a perimeter comes before either.
 */
export function useGivePerimeter(): (sketch: Sketch, cpts: string | null) => void {
  const { typing } = useSession()
  const { region: shown, isSingle, atlas, homeOf } = useRegion()
  const href = useHref()
  const [, navigate] = useLocation()
  return (sketch, cpts) => {
    const codes = [...sketchTerritory(sketch)].toSorted()
    const proposal = waitingProposal(typing.getState())
    if (proposal) {
      const { form, region, about } = proposal
      typing.setState(withDrawn(typing.getState(), form, codes))
      const selection = isUnitCode(about) ? unitAt(about) : about === '' ? null : cptsAt(about)
      return navigate(href('/proposer', { region, filters: {}, selection }))
    }
    const now = atlas.dataset.cpts.find(({ id }) => id === cpts)?.perimetre
    // A sketch knows nothing of quartiers: a commune that the record has in part stays so, unless a line cuts it now.
    const enPartie = (now?.enPartie ?? []).filter((code) => sketch.units.has(code))
    const stated = {
      etat: 'complet',
      codes,
      enPartie,
      deduit: false,
      communesAnnoncees: null,
    } as const
    const perimetre: TypedPerimetre = {
      ...perimetreText(stated, atlas.units),
      cut: sketch.parts.size,
    }
    if (cpts === null) {
      const departements = new Set(
        codes.flatMap((code) => atlas.units.get(code)?.departement ?? []),
      )
      const typed: TypedRecord = {
        ...BLANK_RECORD,
        departements: [...departements].toSorted(),
        perimetre,
      }
      const region = isSingle ? shown : (mostOf(codes) ?? shown)
      typing.setState({ [`${region}/nouvelle`]: { ...openedForm(typed, null), touched: true } })
      navigate(href('/suivi/nouvelle', { region, filters: {}, selection: null }))
    } else {
      const region = homeOf(cpts)
      const form = openedForm(perimetre, now && statedPerimetre(now))
      typing.setState({ [`${region}/${cpts}/perimetre`]: { ...form, touched: true } })
      navigate(href('/suivi/fiche', { region, filters: {}, selection: cptsAt(cpts) }))
    }
  }
}

const unitAt = (code: UnitCode) => ({ kind: 'unit', code }) as const
const cptsAt = (id: string) => ({ kind: 'cpts', id }) as const

/** The région that most of some communes are in; null for none. */
function mostOf(codes: readonly UnitCode[]): string | null {
  const counts = new Map<string, number>()
  for (const code of codes) {
    const region = regionOfUnit(code)?.code
    if (region !== undefined) counts.set(region, (counts.get(region) ?? 0) + 1)
  }
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? null
}
