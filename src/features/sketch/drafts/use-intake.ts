import { useEffect, useRef } from 'react'
import { useStore } from 'zustand'
import { writtenIn } from '../../../data/link-text.ts'
import { decodeDraft, DRAFT_FRAGMENT } from '../../../data/sketch/share-link.ts'
import { renewDraft } from '../../../data/sketch/translate.ts'
import { sketchTerritory } from '../../../domain/sketch/sketch.ts'
import { NO_INTAKE } from '../../../state/intake.ts'
import { useRegion } from '../../region-model/region-model.ts'
import { useActions, useSession } from '../../region-model/session-context.ts'
import { useStable } from '../../../ui/use-stable.ts'
import { canDraw, useDraftActions, useVintage } from './use-draft-actions.ts'

/** Takes in what links and files bring, once the région that they are of is there; tells whether something is on its way. */
export function useIntake(): boolean {
  const { address, intake } = useSession()
  const state = useStore(intake, (all) => all.state)
  const { region, manifest, atlas } = useRegion()
  const { chooseRegion } = useActions()
  const { take } = useDraftActions()
  const vintage = useVintage()
  const isLinked = useRef(false)

  const readLink = useStable(() => {
    // The draft is this device's own from now on: a reload must not take it in again.
    const found = address.takeFromFragment(DRAFT_FRAGMENT)
    if (found === null) return
    isLinked.current = true
    const written = writtenIn(found)
    intake.setState({ ...NO_INTAKE, state: 'reading' }, true)
    void decodeDraft(written).then(
      (read) =>
        intake.setState(
          read.ok
            ? { ...NO_INTAKE, state: 'waiting', incoming: read.draft }
            : { ...NO_INTAKE, failure: read.reason },
          true,
        ),
      // The reader itself could not be fetched.
      () => intake.setState({ ...NO_INTAKE, failure: 'failed' }, true),
    )
  })
  const takeIn = useStable(() => {
    const { incoming, ignored } = intake.getState()
    if (state !== 'waiting' || !incoming) return
    const wanted = incoming.region ?? region
    if (wanted !== region) {
      const built = canDraw(manifest, wanted)
      // A link leads to its région at once; a file, opened in another, leads there from where one was.
      if (built && isLinked.current) address.correct(() => chooseRegion(wanted))
      else if (built) chooseRegion(wanted)
      else intake.setState({ ...NO_INTAKE, failure: 'no-region' }, true)
      return
    }
    // Without the communes nothing can be told of the codes: they wait.
    if (atlas.units.size === 0) return
    isLinked.current = false
    const { draft, ...changes } = renewDraft({ ...incoming, region }, atlas.units, vintage)
    const content = { ...draft, vintage }
    const taken = sketchTerritory(draft.sketch).size
    const report = { ...changes, nom: draft.nom, taken, ignored }
    if (report.taken === 0) intake.setState({ ...NO_INTAKE, failure: 'no-codes' }, true)
    else {
      intake.setState({ ...NO_INTAKE, report }, true)
      void take(content)
    }
  })

  useEffect(() => {
    readLink()
    // A link opened in a tab that is already here only changes the fragment.
    return address.state.subscribe(({ by }) => {
      if (by === 'history') readLink()
    })
  }, [address, readLink])
  // Whatever it waits for comes with a render.
  useEffect(takeIn)
  return state !== 'idle' || address.state.getState().fragment.includes(`${DRAFT_FRAGMENT}=`)
}
