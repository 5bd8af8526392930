import { useLocation } from 'wouter'
import { type Sketch, sketchTerritory } from '../../domain/sketch/sketch.ts'
import { openedForm } from '../../state/typing.ts'
import { useRegion } from '../region-model/region-model.ts'
import { useSession } from '../region-model/session-context.ts'
import { useHref } from '../region-model/use-href.ts'
import { BLANK_RECORD, type TypedRecord } from './new-record-form.ts'
import { perimetreText, statedPerimetre, type TypedPerimetre } from './perimeter-form.ts'

/** Takes a sketch to the form of a record, where its source is asked for before anything is saved; null: to that of a new record. */
export function useGivePerimeter(): (sketch: Sketch, cpts: string | null) => void {
  const { typing } = useSession()
  const { region, atlas } = useRegion()
  const href = useHref()
  const [, navigate] = useLocation()
  return (sketch, cpts) => {
    const codes = [...sketchTerritory(sketch)].toSorted()
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
      typing.setState({ [`${region}/nouvelle`]: { ...openedForm(typed, null), touched: true } })
      navigate(href('/suivi/nouvelle', { selection: null }))
    } else {
      const now = atlas.dataset.cpts.find(({ id }) => id === cpts)?.perimetre
      const form = openedForm(perimetre, now && statedPerimetre(now))
      typing.setState({ [`${region}/${cpts}/perimetre`]: { ...form, touched: true } })
      navigate(href('/suivi/fiche', { selection: { kind: 'cpts', id: cpts } }))
    }
  }
}
