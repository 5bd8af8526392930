import { Download } from 'lucide-react'
import { useState } from 'react'
import { datasetJson } from '../../data/export/dataset-json.ts'
import controls from '../../ui/controls.module.css'
import { frPublish } from '../../fr/publish.ts'
import { useRegion } from '../region-model/region-model.ts'
import { useSession } from '../region-model/session-context.ts'
import { download } from '../../ui/download.ts'
import styles from './Publish.module.css'
import type { Publication } from './use-publication.ts'

const words = frPublish.file

/** The file itself, once nothing stands in its way, and what to do with it. */
export function FileSection({ publication }: { readonly publication: Publication }) {
  const { region, problems } = useRegion()
  const { today } = useSession()
  const [status, setStatus] = useState('')
  const { dataset, report, same } = publication
  const ready = problems.length === 0 && !report.some(({ bloquant }) => bloquant)
  const save = (file: string): void => {
    download(file, 'application/json;charset=utf-8', datasetJson(dataset))
    setStatus(words.saved(file, dataset.cpts.length))
  }
  return (
    <section className={styles.section} aria-labelledby="fichier">
      <h2 id="fichier">{words.title}</h2>
      <p className={styles.downloads}>
        <button
          type="button"
          className={controls.primary}
          disabled={!ready || same}
          onClick={() => save(`${region}.json`)}
        >
          <Download aria-hidden size={16} /> {words.download(`${region}.json`)}
        </button>
        {!ready && (
          <button
            type="button"
            className={controls.secondary}
            onClick={() => save(`cpts-${region}-copie-${today}.json`)}
          >
            <Download aria-hidden size={16} /> {words.copy}
          </button>
        )}
      </p>
      {!ready && <p className={styles.quiet}>{words.copyNote}</p>}
      <p role="status">{status}</p>
      <h3>{words.stepsTitle}</h3>
      <ol className={styles.steps}>
        {[words.replace(region), ...words.steps].map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </section>
  )
}
