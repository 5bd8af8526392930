import type { BBox } from 'geojson'
import { useEffect, useRef } from 'react'
import { useStore } from 'zustand'
import type { AtlasMap } from '../../map/atlas-map.ts'
import { REDUCED_MOTION, SMALL, useMedia } from '../../ui/use-media.ts'
import { isView, look, type Padding, type View } from '../../state/camera.ts'
import type { DrawnRegion } from '../region-model/use-drawing.ts'
import { useSession } from '../region-model/session-context.ts'
import { selectionBounds } from './selected-shape.ts'

/** Air around what is fitted, in pixels; more on the right for the buttons, below for the scale. */
const AIR = 28
const BUTTONS = 40
const ATTRIBUTION = 20
/** Of a small map, whose legend and scale take the head of it, and sources of two lines the foot. */
const SMALL_AIR = 12
const SMALL_LEGEND = 56
const SMALL_BUTTONS = 56

/** Asks for the first view: an address with one opens there, any other on what it selects. Tells where the map is to start. */
export function useFirstLook(): () => View | null {
  const { address, camera, choices } = useSession()
  useEffect(() => {
    if (camera.getState().target !== null || address.view()) return
    look(camera, choices.getState().selection ? 'selection' : 'region')
  }, [address, camera, choices])
  return address.view
}

/** Moves the map where it was asked to look, once what it is to show is known; `home` is the whole of what there is to see. */
export function useCamera(
  map: AtlasMap | null,
  region: DrawnRegion,
  home: BBox | null,
  hasLegend: boolean,
): void {
  const { address, camera, choices } = useSession()
  const target = useStore(camera, (all) => all.target)
  const request = useStore(camera, (all) => all.request)
  const still = useMedia(REDUCED_MOTION)
  const done = useRef(0)
  const isDrawn = region.outlines !== null && !region.isComing
  const known = home !== null && (target !== 'selection' || isDrawn)
  const ready = isView(target) || known

  useEffect(() => {
    if (!map || !ready || target === null || done.current === request) return
    if (isView(target)) map.show(target)
    else {
      const selection = target === 'selection' ? choices.getState().selection : null
      const place = Array.isArray(target) ? target : selectionBounds(selection, region)
      const hasInsets = hasLegend && !matchMedia(SMALL).matches
      const whole = home && hasInsets ? withRoomForInsets(region.region, home, map.bounds()) : home
      const bounds = place ?? whole
      // The first view is where one starts from: nothing moves there.
      if (bounds) map.fit(bounds, paddingNow(hasLegend), done.current > 0 && !still)
    }
    done.current = request
    // Served: a map made anew, after going back to another région, must trust the address instead.
    // But what was asked since is still to come.
    camera.setState((now) => (now.request === request ? { target: null } : now))
    // A map still moving will tell where it rests; one that is there told it while nobody listened.
    if (!map.isMoving()) address.reportView(region.region, map.view())
  }, [map, ready, target, request, still, address, camera, choices, region, home, hasLegend])
}

/**
 * What a screen shows of a région at first: Île-de-France leaves no corner for its inset, which stands at its south-west, so much to the
 * side as the screen is wide, and else below. `sight`: what the screen shows now, of which only its form counts.
 */
export function withRoomForInsets(region: string, home: BBox, sight: BBox): BBox {
  const [west, south, east, north] = home
  if (region !== '11') return home
  const middle = ((sight[1] + sight[3]) * Math.PI) / 360
  const form = ((sight[2] - sight[0]) * Math.cos(middle)) / (sight[3] - sight[1])
  const aside = Math.min(0.14, Math.max(0.06, 0.6 * (form - 0.98)))
  const below = form < 1.24 ? 0.18 : 0.06
  return [west - aside * (east - west), south - below * (north - south), east, north]
}

/** How much of the map the search covers at its head, or the sheet at its foot, on a phone. Units: pixels. */
export function coveredBy(edge: 'top' | 'bottom'): number {
  const root = getComputedStyle(document.documentElement)
  return Number.parseFloat(root.getPropertyValue(`--covered-${edge}`)) || 0
}

/** What is to stay free of a map: what the sheet and the legend lie over, and the bar of a task, at the head or the foot of it. */
function paddingNow(hasLegend: boolean): Padding {
  const isSmall = matchMedia(SMALL).matches
  const air = isSmall ? SMALL_AIR : AIR
  let top = coveredBy('top') + (isSmall && hasLegend ? SMALL_LEGEND : 0)
  let bottom = coveredBy('bottom') + ATTRIBUTION
  const bar = document.querySelector<HTMLElement>('[data-bar]')
  if (bar?.offsetParent) {
    const { offsetTop, offsetHeight, offsetParent } = bar
    const below = offsetParent.clientHeight - offsetTop
    if (below - bottom < offsetTop - top) bottom = below
    else top = offsetTop + offsetHeight
  }
  return {
    top: top + air,
    right: air + (isSmall ? SMALL_BUTTONS : BUTTONS),
    bottom: bottom + air,
    left: air,
  }
}
