import { fontAsData } from '../../../data/font.ts'
import { atDensity } from './png-density.ts'

const DOTS_PER_INCH = 300
const MM_PER_INCH = 25.4

/**
 * The sheets of a plate, one below the other, as a PNG of 300 dots to the inch, in the very letters that they have on the screen.
 *
 * Errors: null where the browser draws nothing that large, as phones do with an A3.
 */
export async function platePng(
  drawings: readonly SVGSVGElement[],
  { width, height }: { readonly width: number; readonly height: number },
): Promise<Blob | null> {
  const [across, down] = [width, height].map((side) =>
    Math.round((side / MM_PER_INCH) * DOTS_PER_INCH),
  ) as [number, number]
  const canvas = document.createElement('canvas')
  canvas.width = across
  canvas.height = down * drawings.length
  const context = canvas.getContext('2d')
  if (!context) return null
  for (const [at, drawing] of drawings.entries())
    context.drawImage(await pictureOf(drawing), 0, at * down, across, down)
  const drawn = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  if (!drawn) return null
  return new Blob([atDensity(await drawn.arrayBuffer(), DOTS_PER_INCH)], { type: 'image/png' })
}

async function pictureOf(drawing: SVGSVGElement): Promise<HTMLImageElement> {
  const url = URL.createObjectURL(new Blob([await standalone(drawing)], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = url
    await image.decode()
    return image
  } finally {
    URL.revokeObjectURL(url)
  }
}

/** The drawing with its font in it, as a picture loads nothing. */
async function standalone(drawing: SVGSVGElement): Promise<string> {
  const copy = drawing.cloneNode(true) as SVGSVGElement
  copy.removeAttribute('class')
  const style = document.createElementNS('http://www.w3.org/2000/svg', 'style')
  style.textContent = `@font-face { font-family: 'Inter Variable'; font-weight: 100 900; src: url(${await fontAsData()}) format('woff2'); }`
  copy.prepend(style)
  return new XMLSerializer().serializeToString(copy)
}
