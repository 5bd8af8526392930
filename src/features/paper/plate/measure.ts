import type { Measure } from '../../../geometry/ink.ts'

/** Measured that large, then brought to the size asked for. Units: pixels. */
const LARGE = 100

/** How wide texts are in the font of the application, which is there as its screens use it. */
export function createMeasure(): Measure {
  const context = document.createElement('canvas').getContext('2d')
  const known = new Map<string, number>()
  return (text, { size, weight, spacing = 0 }) => {
    const key = `${weight} ${text}`
    const width = known.get(key) ?? widthOf(context, text, weight)
    known.set(key, width)
    return (width + spacing * text.length) * size
  }
}

/** In shares of the size. */
function widthOf(context: CanvasRenderingContext2D | null, text: string, weight: number): number {
  if (!context) return text.length * 0.62
  context.font = `${weight} ${LARGE}px 'Inter Variable', system-ui, sans-serif`
  return context.measureText(text).width / LARGE
}
