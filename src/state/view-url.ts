import type { View } from './camera.ts'

/** The part of a fragment that holds where the map looks, zoom first: "carte=8.2/48.7/2.4". */
const NAME = 'carte'
const NUMBER = '-?\\d{1,3}(?:\\.\\d+)?'
const WRITTEN = new RegExp(`^${NAME}=(${NUMBER})/(${NUMBER})/(${NUMBER})$`)
const DEEPEST = 24

/** Where a fragment says that the map looks; null where it does not, or where that is nowhere on earth. */
export function viewFromFragment(fragment: string): View | null {
  for (const part of parts(fragment)) {
    const [zoom = NaN, lat = NaN, lng = NaN] = (WRITTEN.exec(part) ?? []).slice(1).map(Number)
    const onEarth = Math.abs(lat) <= 90 && Math.abs(lng) <= 180 && zoom >= 0 && zoom <= DEEPEST
    if (onEarth) return { center: [lng, lat], zoom }
  }
  return null
}

/** A fragment with another view, or none; what else it holds stays. */
export function withView(fragment: string, view: View | null): string {
  const others = parts(fragment).filter((part) => !part.startsWith(`${NAME}=`))
  const all = view ? [...others, written(view)] : others
  return all.length > 0 ? `#${all.join('&')}` : ''
}

/** As many decimals as tell half a pixel apart at that zoom. */
function written({ center: [lng, lat], zoom }: View): string {
  const decimals = Math.ceil((zoom * Math.LN2 + Math.log(512 / 360 / 0.5)) / Math.LN10)
  // Never as a power of ten, which a tenth of a micron beside the meridian would be.
  const short = (value: number, digits: number): string =>
    value
      .toFixed(digits)
      .replace(/(\.\d*?)0+$/, '$1')
      .replace(/\.$/, '')
  return `${NAME}=${short(zoom, 2)}/${short(lat, decimals)}/${short(lng, decimals)}`
}

const parts = (fragment: string): string[] =>
  fragment
    .replace(/^#/, '')
    .split('&')
    .filter((part) => part !== '')
