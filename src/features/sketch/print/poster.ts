import type { IndicatorPaint } from '../../../map/indicator-palette.ts'
import { MAP_COLOURS } from '../../../map/palette.ts'
import type { PrintedIndicator } from '../../indicators/printed-indicator.ts'
import type { TakenPicture } from '../../../state/printing.ts'
import { atDensity } from './png-density.ts'

/** What is written under the map of a poster. */
export interface PosterWords {
  readonly title: string
  readonly figures: string
  readonly key: string
  readonly credit: string
}

/** A4 in landscape with its margins, the words under the map included. CSS pixels, taken three times as fine. */
const POSTER = { width: 1050, height: 742 }
const STRIP = 70
/** What the classes of an indicator take above the strip. */
const CLASSES = 24
const EDGE = 14
const FINENESS = 3
const DOTS_PER_INCH = 300

const FONT = "'Inter Variable', system-ui, sans-serif"
const INK = MAP_COLOURS.light.text
const QUIET = MAP_COLOURS.light.quietText

/** The map of a poster, which leaves room for what the colours of an indicator stand for. CSS pixels. */
export function posterMap(indicator: PrintedIndicator | null): TakenPicture['size'] {
  return { width: POSTER.width, height: POSTER.height - STRIP - (indicator ? CLASSES : 0) }
}

/** A picture that explains itself wherever it is pasted: the map, its scale, and a strip with its title and its sources. */
export async function poster(
  taken: TakenPicture,
  words: PosterWords,
  indicator: PrintedIndicator | null,
): Promise<Blob> {
  const size = posterMap(indicator)
  const map = new Image()
  map.src = taken.url
  await map.decode()
  const canvas = new OffscreenCanvas(POSTER.width * FINENESS, POSTER.height * FINENESS)
  const context = canvas.getContext('2d')
  if (!context) throw new Error('no 2d context')
  context.scale(FINENESS, FINENESS)
  context.fillStyle = '#fff'
  context.fillRect(0, 0, POSTER.width, POSTER.height)
  context.drawImage(map, 0, 0, size.width, size.height)
  if (taken.scale) drawScale(context, taken.scale, size.height - EDGE)
  context.fillStyle = INK
  context.fillRect(0, size.height, POSTER.width, 0.8)
  if (indicator) drawClasses(context, indicator, size.height + CLASSES - 6)
  const top = POSTER.height - STRIP
  write(context, words.title, [EDGE, top + 27], `600 19px ${FONT}`, INK)
  write(context, words.figures, [POSTER.width - EDGE, top + 27], `500 14px ${FONT}`, INK)
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
  context.fillText(text, x, y, POSTER.width - 2 * EDGE)
}

function drawScale(
  context: Context,
  { pixels, words }: NonNullable<TakenPicture['scale']>,
  bottom: number,
): void {
  const left = EDGE
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

const SWATCH = { width: 22, height: 12 }

/** What the colours of the communes stand for, in one line that shrinks where it is too long. */
function drawClasses(context: Context, indicator: PrintedIndicator, baseline: number): void {
  const head = `${indicator.title} (${indicator.source})`
  context.save()
  context.textAlign = 'left'
  context.font = `600 11.5px ${FONT}`
  const widths = [
    context.measureText(head).width + 14,
    ...indicator.classes.map(({ name }) => SWATCH.width + 6 + context.measureText(name).width + 14),
  ]
  const total = widths.reduce((sum, width) => sum + width, 0)
  const shrink = Math.min(1, (POSTER.width - 2 * EDGE) / total)
  context.translate(EDGE, baseline)
  context.scale(shrink, shrink)
  context.fillStyle = INK
  context.fillText(head, 0, 0)
  let left = widths[0] ?? 0
  context.font = `400 11.5px ${FONT}`
  for (const [at, { name, paint }] of indicator.classes.entries()) {
    drawSwatch(context, paint, left)
    context.fillStyle = INK
    context.fillText(name, left + SWATCH.width + 6, 0)
    left += widths[at + 1] ?? 0
  }
  context.restore()
}

function drawSwatch(context: Context, { fill, pattern }: IndicatorPaint, left: number): void {
  const top = 1 - SWATCH.height
  context.fillStyle = fill
  context.fillRect(left, top, SWATCH.width, SWATCH.height)
  context.strokeStyle = INK
  context.lineWidth = 0.6
  context.strokeRect(left, top, SWATCH.width, SWATCH.height)
  context.fillStyle = INK
  // The second cue of the map: dots where nothing is known, strokes below zero.
  if (pattern === 'dots')
    for (const x of [4, 11, 18])
      for (const y of [3, 9]) context.fillRect(left + x, top + y, 1.4, 1.4)
  else if (pattern)
    for (const x of [2, 8, 14]) {
      context.beginPath()
      context.moveTo(left + x, top + SWATCH.height)
      context.lineTo(left + x + 6, top)
      context.stroke()
    }
}
