import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { Selection } from '../../state/choices.ts'
import { frPlace } from '../../fr/map/search.ts'
import { useRegion } from '../region-model/region-model.ts'
import { useActions, useChoice, useSession } from '../region-model/session-context.ts'
import { placeUnder } from './place-under.ts'
import { askPosition } from './position.ts'
import { useOtherRegions } from './use-other-regions.ts'

/** From this many metres on, the commune itself is in doubt. */
const ROUGH_METRES = 1000

interface Said {
  readonly region: string
  readonly selection: Selection | null
  readonly text: string
  /** What the panel shows anyway is said to screen readers only. */
  readonly shown: boolean
}

/**
 * Asks the browser where the person is, only when told to, and selects the commune there, in its own région. The position never leaves the
 * page.
 */
export function useMyPosition() {
  const { region, regions, atlas, manifest } = useRegion()
  const { geometry: client } = useSession()
  const queries = useQueryClient()
  const others = useOtherRegions()
  const { select, chooseRegion } = useActions()
  const selection = useChoice((choices) => choices.selection)
  const [said, setSaid] = useState<Said | null>(null)
  const turn = useRef(0)
  const shown = useRef<string | null>(null)
  // An answer that comes after one left, or in another région, has nothing to select any more.
  useEffect(() => {
    shown.current = region
    return () => {
      shown.current = null
    }
  }, [region])

  const locate = async (): Promise<void> => {
    const mine = (turn.current += 1)
    const say = (text: string): void => setSaid({ region, selection, text, shown: true })
    say(frPlace.asking)
    const answer = await askPosition()
    if (mine !== turn.current || shown.current !== region) return
    if (!answer.ok) return say(frPlace[answer.reason])
    const { point, accuracy } = answer
    const place = await placeUnder(point, [...regions, ...others], queries, client)
    if (mine !== turn.current || shown.current !== region) return
    if (place === 'elsewhere') return say(frPlace.elsewhere)
    if (place === 'unread') return say(frPlace.noContours)
    const found: Selection = { kind: 'unit', code: place.code }
    const nom = atlas.units.get(place.code)?.nom
    if (nom === undefined) chooseRegion(place.region)
    select(found)
    if (nom === undefined) return
    const rough = accuracy >= ROUGH_METRES
    const doubtful = manifest?.schematic ? frPlace.foundSchematic(nom) : null
    setSaid({
      region,
      selection: found,
      text: rough
        ? frPlace.foundRoughly(nom, Math.ceil(accuracy / 1000))
        : (doubtful ?? frPlace.found(nom)),
      shown: rough || doubtful !== null,
    })
  }
  // A message is about the moment it was said in: it leaves with it.
  const current = said?.region === region && said.selection === selection ? said : null
  return {
    message: current?.text ?? null,
    shown: current?.shown ?? false,
    locate: () => void locate(),
    forget: () => {
      turn.current += 1
      setSaid(null)
    },
  }
}
