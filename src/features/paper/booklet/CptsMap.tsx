import { useId } from 'react'
import { rectangleOf } from '../../../geometry/plane.ts'
import { FONT, Inks, Texts } from '../plate/PlateSvg.tsx'
import styles from './Booklet.module.css'
import { type DrawnCpts, MAP_BOX } from './cpts-drawing.ts'

/** The map of one CPTS on its sheet. */
export function CptsMap({ drawn, alt }: { readonly drawn: DrawnCpts; readonly alt: string }) {
  const id = useId()
  const { width, height } = MAP_BOX
  return (
    <svg
      className={styles.map}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={alt}
      fontFamily={FONT}
      strokeLinejoin="round"
    >
      <clipPath id={id}>
        <path d={rectangleOf(MAP_BOX)} />
      </clipPath>
      <g clipPath={`url(#${id})`}>
        <Inks inks={drawn.inks} />
        <Texts texts={drawn.texts} />
      </g>
      <path d={rectangleOf(MAP_BOX)} fill="none" stroke="#000" strokeWidth={0.3} />
    </svg>
  )
}
