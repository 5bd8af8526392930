import { useId } from 'react'
import type { DrawnMap } from '../../geometry/ink.ts'
import { rectangleOf } from '../../geometry/plane.ts'
import { FONT, Inks, Texts } from './plate/PlateSvg.tsx'
import styles from './MapDrawing.module.css'

interface MapDrawingProps {
  readonly map: DrawnMap
  readonly alt: string
  /** How the layout sizes it, where it is not as wide as its place. */
  readonly className?: string | undefined
}

/** A map on a page, as large as the layout lets it be. */
export function MapDrawing({
  map: { width, height, inks, texts },
  alt,
  className,
}: MapDrawingProps) {
  const id = useId()
  const frame = rectangleOf({ x: 0, y: 0, width, height })
  return (
    <svg
      className={className ?? styles.map}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={alt}
      fontFamily={FONT}
      strokeLinejoin="round"
    >
      <clipPath id={id}>
        <path d={frame} />
      </clipPath>
      <g clipPath={`url(#${id})`}>
        <Inks inks={inks} />
        <Texts texts={texts} />
      </g>
      <path d={frame} fill="none" stroke="#000" strokeWidth={0.3} />
    </svg>
  )
}
