import type { Map as MapLibreMap } from 'maplibre-gl'

/** How fine a picture is taken: 3 dots for a CSS pixel. */
const FINENESS = 3

/** A length on the map, and how long it is on the ground. Units: CSS pixels; "10 km". */
interface MapScale {
  readonly pixels: number
  readonly words: string
}

/** What a map drew, as a PNG data URL, and its scale bar as it stands. */
export interface MapPicture {
  readonly url: string
  readonly scale: MapScale | null
}

/** Takes what a map draws, once everything set so far is drawn; `isFilling` as in `fillSources`. */
export type PictureTaker = (map: MapLibreMap, isFilling: () => boolean) => Promise<MapPicture>

/** Handed to a map by what prints, so that only that loads it. */
export const takePicture: PictureTaker = async (map, isFilling) => {
  // What comes in is drawn again and again; only the last drawing has to be fine.
  await new Promise<void>((resolve) => {
    const look = (): void => {
      if (isFilling()) return
      map.off('idle', look)
      resolve()
    }
    map.on('idle', look)
    map.triggerRepaint()
  })
  const url = await new Promise<string>((resolve) => {
    // Told from inside the frame, while the canvas still holds what was drawn: one fine drawing less.
    map.once('idle', () => resolve(map.getCanvas().toDataURL()))
    map.setPixelRatio(FINENESS)
  })
  const bar = map.getContainer().querySelector<HTMLElement>('.maplibregl-ctrl-scale')
  return { url, scale: bar && { pixels: bar.offsetWidth, words: bar.textContent } }
}
