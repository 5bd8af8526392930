import type { TakenPicture } from '../../state/printing.ts'
import styles from './PaperPicture.module.css'

interface PaperPictureProps {
  readonly picture: TakenPicture
  readonly alt: string
  /** How the layout sizes it; the picture fills what it is given. */
  readonly className: string | undefined
}

/** A map taken for paper, with its scale bar. */
export function PaperPicture({ picture: { url, size, scale }, alt, className }: PaperPictureProps) {
  return (
    <div className={`${styles.picture} ${className}`}>
      <img src={url} alt={alt} />
      {scale && (
        <span
          className={styles.scale}
          style={{ width: `${((scale.pixels / size.width) * 100).toFixed(2)}%` }}
        >
          {scale.words}
        </span>
      )}
    </div>
  )
}
