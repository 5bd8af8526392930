import { fr } from '../../../ui/fr.ts'
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
              <span>{fr.sketchPrint.received}</span>
            ) : (
              <>
                <span>{fr.sketchPrint.place}</span>
                <span>{fr.sketchPrint.on}</span>
              </>
            )}
          </p>
          <p>{fr.sketchPrint.signature}</p>
        </section>
      ))}
    </div>
  )
}
