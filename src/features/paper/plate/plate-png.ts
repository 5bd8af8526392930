import { fontAsData } from '../../../data/font.ts'
import { atDensity } from './png-density.ts'

const DOTS_PER_INCH = 300
const MM_PER_INCH = 25.4

/**
 * The drawing of a plate as a PNG of 300 dots to the inch, in the very letters that it has on the screen.
 *
 * Errors: null where the browser draws nothing that large, as phones do with an A3.
 */
export async function platePng(
  drawing: SVGSVGElement,
  { width, height }: { readonly width: number; readonly height: number },
): Promise<Blob | null> {
  const url = URL.createObjectURL(new Blob([await standalone(drawing)], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = url
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = Math.round((width / MM_PER_INCH) * DOTS_PER_INCH)
    canvas.height = Math.round((height / MM_PER_INCH) * DOTS_PER_INCH)
    const context = canvas.getContext('2d')
    if (!context) return null
    context.drawImage(image, 0, 0, canvas.width, canvas.height)
    const drawn = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
    if (!drawn) return null
    return new Blob([atDensity(await drawn.arrayBuffer(), DOTS_PER_INCH)], { type: 'image/png' })
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
