import { MAP_COLOURS } from '../../../map/palette.ts'
import type { TakenPicture } from '../../../state/printing.ts'
import { atDensity } from './png-density.ts'

/** What is written under the map of a poster. */
export interface PosterWords {
  readonly title: string
  readonly figures: string
  readonly key: string
  readonly credit: string
}

/** The map of a poster, an A4 in landscape with its margins once the words are under it. CSS pixels, taken three times as fine. */
export const POSTER_MAP = { width: 1050, height: 672 }
const STRIP = 70
const EDGE = 14
const FINENESS = 3
const DOTS_PER_INCH = 300

const FONT = "'Inter Variable', system-ui, sans-serif"
const INK = MAP_COLOURS.light.text
const QUIET = MAP_COLOURS.light.quietText

/** A picture that explains itself wherever it is pasted: the map, its scale, and a strip with its title and its sources. */
export async function poster(taken: TakenPicture, words: PosterWords): Promise<Blob> {
  const map = new Image()
  map.src = taken.url
  await map.decode()
  const canvas = new OffscreenCanvas(
    POSTER_MAP.width * FINENESS,
    (POSTER_MAP.height + STRIP) * FINENESS,
  )
  const context = canvas.getContext('2d')
  if (!context) throw new Error('no 2d context')
  context.scale(FINENESS, FINENESS)
  context.fillStyle = '#fff'
  context.fillRect(0, 0, POSTER_MAP.width, POSTER_MAP.height + STRIP)
  context.drawImage(map, 0, 0, POSTER_MAP.width, POSTER_MAP.height)
  if (taken.scale) drawScale(context, taken.scale)
  context.fillStyle = INK
  context.fillRect(0, POSTER_MAP.height, POSTER_MAP.width, 0.8)
  const top = POSTER_MAP.height
  write(context, words.title, [EDGE, top + 27], `600 19px ${FONT}`, INK)
  write(context, words.figures, [POSTER_MAP.width - EDGE, top + 27], `500 14px ${FONT}`, INK)
  write(context, words.key, [EDGE, top + 46], `400 11.5px ${FONT}`, QUIET)
  write(context, words.credit, [EDGE, top + 61], `400 10.5px ${FONT}`, QUIET)
  const blob = await canvas.convertToBlob({ type: 'image/png' })
  return new Blob([atDensity(await blob.arrayBuffer(), DOTS_PER_INCH)], { type: 'image/png' })
}

type Context = OffscreenCanvasRenderingContext2D

/** Text at the left edge, or ending at the right one. */
function write(
  context: Context,
  text: string,
  [x, y]: readonly [number, number],
  font: string,
  colour: string,
): void {
  context.font = font
  context.fillStyle = colour
  context.textAlign = x === EDGE ? 'left' : 'right'
  context.fillText(text, x, y, POSTER_MAP.width - 2 * EDGE)
}

function drawScale(context: Context, { pixels, words }: NonNullable<TakenPicture['scale']>): void {
  const [left, bottom] = [EDGE, POSTER_MAP.height - EDGE]
  context.fillStyle = '#fff'
  context.fillRect(left - 4, bottom - 18, pixels + 8, 22)
  context.strokeStyle = INK
  context.lineWidth = 1.5
  context.beginPath()
  context.moveTo(left, bottom - 5)
  context.lineTo(left, bottom)
  context.lineTo(left + pixels, bottom)
  context.lineTo(left + pixels, bottom - 5)
  context.stroke()
  context.font = `500 11px ${FONT}`
  context.fillStyle = INK
  context.textAlign = 'center'
  context.fillText(words, left + pixels / 2, bottom - 5)
}
