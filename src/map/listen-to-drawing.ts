import type { Map as MapLibreMap } from 'maplibre-gl'
import { listenToCut } from './draw-cut.ts'
import { listenToDrag } from './draw-drag.ts'
import type { DrawingTool, MapListener, OnDrawing } from './drawing.ts'
import type { ScreenBox } from './keep-free.ts'

/**
 * Listens to a drawing tool until stopped: what `AtlasMap.setDrawing` takes, so that a map on which nobody draws does without.
 *
 * While Space is held, the pointer moves the map as if there were no tool; two fingers always do. `freeOf`: what of the map nothing
 * covers.
 */
export function listenToDrawing(
  tool: DrawingTool,
  freeOf: FreeOf,
  onDrawing: OnDrawing,
): MapListener {
  return (map) => listen(map, tool, freeOf, onDrawing)
}

type FreeOf = (container: HTMLElement) => ScreenBox

function listen(
  map: MapLibreMap,
  tool: DrawingTool,
  freeOf: FreeOf,
  onDrawing: OnDrawing,
): () => void {
  const space = listenToSpace(map)
  const canvas = map.getCanvas()
  canvas.dataset['tool'] = tool.kind
  canvas.style.cursor = 'crosshair'
  const stop =
    tool.kind === 'cut'
      ? listenToCut(map, space.held, freeOf, onDrawing)
      : listenToDrag(map, tool, space.held, onDrawing)
  return () => {
    stop()
    space.stop()
    delete canvas.dataset['tool']
    canvas.style.cursor = ''
  }
}

function listenToSpace(map: MapLibreMap): { held: () => boolean; stop: () => void } {
  const container = map.getContainer()
  const stop = new AbortController()
  let held = false
  let over = false
  const set = (value: boolean): void => {
    held = value
    container.toggleAttribute('data-panning', value)
  }
  container.addEventListener('pointerenter', () => (over = true), stop)
  container.addEventListener('pointerleave', () => (over = false), stop)
  addEventListener(
    'keydown',
    (event) => {
      // Space also presses buttons and writes: it is the map's only while the pointer is over it.
      if (event.code !== 'Space' || !over || isWriting(event.target)) return
      event.preventDefault()
      set(true)
    },
    stop,
  )
  addEventListener('keyup', (event) => event.code === 'Space' && held && set(false), stop)
  addEventListener('blur', () => set(false), stop)
  return {
    held: () => held,
    stop: () => {
      set(false)
      stop.abort()
    },
  }
}

function isWriting(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches('input:not([type="range"]), textarea, select')
}
