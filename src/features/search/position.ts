import type { Position } from 'geojson'

export type PositionAnswer =
  | { readonly ok: true; readonly point: Position; readonly accuracy: number }
  | { readonly ok: false; readonly reason: 'denied' | 'unavailable' | 'late' }

/** `GeolocationPositionError.code`; anything else is "unavailable". */
const REASONS: Readonly<Record<number, 'denied' | 'late'>> = { 1: 'denied', 3: 'late' }

/** Where the browser says that it is. Units: WGS 84, longitude first; accuracy in metres. Browsers give none without https. */
export function askPosition(): Promise<PositionAnswer> {
  if (!('geolocation' in navigator)) return Promise.resolve({ ok: false, reason: 'unavailable' })
  return new Promise((resolve) => {
    navigator.geolocation.getCurrentPosition(
      ({ coords: { longitude, latitude, accuracy } }) =>
        resolve({ ok: true, point: [longitude, latitude], accuracy }),
      ({ code }) => resolve({ ok: false, reason: REASONS[code] ?? 'unavailable' }),
      { enableHighAccuracy: false, timeout: 10_000, maximumAge: 60_000 },
    )
  })
}
