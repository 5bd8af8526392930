import type { Map as MapLibreMap } from 'maplibre-gl'

/** How fine a picture is taken: 3 dots for a CSS pixel. */
const FINENESS = 3

/** Takes what a map draws, once everything set so far is drawn, as a PNG data URL; `isFilling` as in `fillSources`. */
export type PictureTaker = (map: MapLibreMap, isFilling: () => boolean) => Promise<string>

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
  return new Promise((resolve) => {
    // Told from inside the frame, while the canvas still holds what was drawn: one fine drawing less.
    map.once('idle', () => resolve(map.getCanvas().toDataURL()))
    map.setPixelRatio(FINENESS)
  })
}
