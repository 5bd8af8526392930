import { encodeQR } from 'qr'

/** Readers ask for that much white around a code. Units: modules. */
const MARGIN = 4

/** A text as a QR code, as large as the layout lets it be. It is still read where a sixth of it is worn off. */
export function QrCode({ text, alt }: { readonly text: string; readonly alt: string }) {
  const { size, d } = qrDrawing(text)
  return (
    <svg viewBox={`0 0 ${size} ${size}`} role="img" aria-label={alt} shapeRendering="crispEdges">
      <rect width={size} height={size} fill="#fff" />
      <path d={d} fill="#000" />
    </svg>
  )
}

/** The black modules of a code as one SVG path, in a square of `size` modules. */
export function qrDrawing(text: string): { readonly size: number; readonly d: string } {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: MARGIN })
  const d = rows
    .flatMap((row, y) => row.map((isBlack, x) => (isBlack ? `M${x} ${y}h1v1h-1z` : '')))
    .join('')
  return { size: rows.length, d }
}
