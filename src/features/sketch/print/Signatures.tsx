import { frSketchPrint } from '../../../fr/paper/sketch-print.ts'
import styles from './Writing.module.css'

interface Party {
  readonly nom: string
  /** Signs for having received, not for having made. */
  readonly receives?: boolean
}

/** Where each party dates and signs; who signs is for them to write. */
export function Signatures({ parties }: { readonly parties: readonly Party[] }) {
  return (
    <div className={styles.signatures}>
      {parties.map(({ nom, receives = false }) => (
        <section key={nom}>
          <h3>{nom}</h3>
          <p>
            {receives ? (
              <span>{frSketchPrint.received}</span>
            ) : (
              <>
                <span>{frSketchPrint.place}</span>
                <span>{frSketchPrint.on}</span>
              </>
            )}
          </p>
          <p>{frSketchPrint.signature}</p>
        </section>
      ))}
    </div>
  )
}
