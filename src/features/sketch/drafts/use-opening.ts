import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { useStore } from 'zustand'
import { renewDraft } from '../../../data/sketch/translate.ts'
import { sketchTerritory } from '../../../domain/sketch/sketch.ts'
import { isUnitCode } from '../../../domain/units/unit.ts'
import { NO_INTAKE } from '../../../state/intake.ts'
import { keptDraft, renew } from '../../../state/sketch-steps.ts'
import { useRegion } from '../../region-model/region-model.ts'
import { useSession } from '../../region-model/session-context.ts'
import { useStable } from '../../../ui/use-stable.ts'
import { canDraw, useDraftActions, useVintage } from './use-draft-actions.ts'
import { draftsQuery, useDraftsInStep } from './use-drafts.ts'

/** The parameter of the address that names the draft that is open: it is this device's own, and means nothing elsewhere. */
const PARAM = 'esquisse'
/** The parameter that asks for a sketch made from a CPTS, or around a commune. */
const FROM = 'depuis'

/**
 * Opens a draft of the région as the screen does: the one that the address names, else the last one, else a blank one;
 * then keeps the address in step. An address may also ask for a sketch of a CPTS, or around a commune. What a link or a file brings goes first.
 *
 * @param screen the one whose address this is; it may have been left by the time a draft is there.
 */
export function useOpening(intaking: boolean, screen: '/esquisse' | '/creer' = '/esquisse'): void {
  useDraftsInStep()
  useRenewal()
  const { address, drafts, intake, sketching, sketchOfTab } = useSession()
  const { region, atlas, manifest } = useRegion()
  const client = useQueryClient()
  const { open, blank, fromCpts, fromUnit } = useDraftActions()
  const head = useStore(sketching, (state) => state.head)
  const opening = useRef(false)
  // Read again whenever the address changes, as by the links of the rail.
  const asked = new URLSearchParams(useStore(address.state, ({ query }) => query))

  const openOne = async (): Promise<void> => {
    const from = asked.get(FROM) ?? ''
    const cpts = atlas.facts.get(from)
    if (cpts) return fromCpts(cpts)
    const unit = isUnitCode(from) && atlas.units.get(from)
    if (unit) return fromUnit(unit)
    if (sketching.getState().head?.region === region) return
    const lastOfTab = sketchOfTab(region)
    const listed = await client.fetchQuery(draftsQuery(drafts.store))
    const { opening: taken, removing } = drafts.state.getState()
    // Meanwhile the person may have opened another.
    if (taken || sketching.getState().head?.region === region) return
    const own = (listed.ok ? listed.drafts : []).filter(
      ({ draft }) => draft.region === region && !removing.includes(draft.id),
    )
    const id = asked.get(PARAM)
    // A tab that had it open before anything was drawn has nothing to bring.
    const isOther = listed.ok && id !== null && id !== lastOfTab
    if (isOther && !listed.drafts.some(({ draft }) => draft.id === id))
      intake.setState({ ...NO_INTAKE, failure: 'not-here' }, true)
    const wanted = own.find(({ draft }) => draft.id === id) ?? own[0]
    if (wanted) await open(wanted)
    // A région that the atlas does not have is no place to draw.
    else if (canDraw(manifest, region)) await blank()
  }
  const begin = useStable(() => {
    if (intaking || opening.current) return
    if (head?.region === region && !asked.has(FROM)) return
    opening.current = true
    void openOne().finally(() => {
      opening.current = false
      address.changeQuery(screen, (params) => params.delete(FROM))
    })
  })
  // Whatever it waits for comes with a render.
  useEffect(begin)

  const id = head?.region === region ? head.id : null
  useEffect(() => {
    if (id !== null && asked.get(PARAM) !== id)
      address.changeQuery(screen, (params) => params.set(PARAM, id))
  })
}

/** Brings the open draft to today's data once they are there, whatever way it was opened. */
function useRenewal(): void {
  const { sketching, intake } = useSession()
  const { region, atlas } = useRegion()
  const vintage = useVintage()
  const head = useStore(sketching, (state) => state.head)
  const apply = useStable(() => {
    const draft = keptDraft(sketching.getState())
    if (draft?.region !== region || atlas.units.size === 0 || vintage.cog === null) return
    const { cog, population } = draft.vintage
    if (cog === vintage.cog && population === vintage.population) return
    const { draft: renewed, ...changes } = renewDraft(draft, atlas.units, vintage)
    sketching.setState((state) => renew(state, renewed))
    const taken = sketchTerritory(renewed.sketch).size
    const changed = [changes.translated, changes.recut, changes.unknown].some(
      ({ length }) => length > 0,
    )
    if (changed && intake.getState().state === 'idle')
      intake.setState(
        { ...NO_INTAKE, report: { ...changes, nom: draft.nom, taken, ignored: [] } },
        true,
      )
  })
  useEffect(apply, [apply, head, region, atlas, vintage.cog, vintage.population])
}
