import Download from 'lucide-react/icons/download'
import { useState } from 'react'
import { regionFileName } from '../../domain/names/region-name.ts'
import { asReadHere, datasetJson } from '../../data/export/dataset-json.ts'
import { frPublish } from '../../fr/follow-up/publish.ts'
import { savedLine } from '../../session/publication.ts'
import controls from '../../ui/controls.module.css'
import { download } from '../../ui/download.ts'
import { Notice } from '../../ui/Notice.tsx'
import { useRegion } from '../region-model/region-model.ts'
import { useSession } from '../region-model/session-context.ts'
import { personalEntries } from './report-words.ts'
import { PersonalTexts } from './PersonalTexts.tsx'
import styles from './Publish.module.css'
import { type Publication, useIsCurrent } from './use-publication.ts'

const words = frPublish.file

/** The file itself, once nothing stands in its way, and what to do with it; until then, why there is none. */
export function FileSection({ publication }: { readonly publication: Publication }) {
  const { region } = useRegion()
  const { today, records, author } = useSession()
  const isCurrent = useIsCurrent()
  const [status, setStatus] = useState('')
  const { dataset, diff, same, blocked } = publication
  const personal = personalEntries(publication.report, diff)
  // What was looked at is these very texts: others are asked about again.
  const texts = JSON.stringify(personal)
  const [readTexts, setReadTexts] = useState('')
  const read = readTexts === texts
  const setRead = (now: boolean): void => setReadTexts(now ? texts : '')
  const save = (file: string, written = dataset): void => {
    download(file, 'application/json;charset=utf-8', datasetJson(written))
    setStatus(words.saved(file, dataset.cpts.length))
  }
  const publish = async (): Promise<void> => {
    setStatus(words.checking)
    if (!(await isCurrent(publication))) return setStatus(words.changed)
    save(`${region}.json`)
    const by = { quand: new Date().toISOString(), author: author.getState().name }
    const held = records.state.getState().regions.get(region)?.kept?.edits.log ?? []
    records.add(region, [savedLine(dataset, diff, held, by)])
  }
  return (
    <section className={styles.section} aria-labelledby="fichier">
      <h2 id="fichier">{words.title}</h2>
      {blocked ? (
        <>
          <Notice tone="notice" title={words.none}>
            {words.blocked[blocked]}
          </Notice>
          <p className={styles.downloads}>
            <button
              type="button"
              className={controls.secondary}
              onClick={() =>
                save(`cpts-${regionFileName(region)}-copie-${today}.json`, asReadHere(dataset))
              }
            >
              <Download aria-hidden size={16} /> {words.copy}
            </button>
          </p>
          <p className={styles.quiet}>{blocked === 'device' ? words.copyOfPage : words.copyNote}</p>
        </>
      ) : (
        <>
          {!same && <PersonalTexts entries={personal} read={read} onRead={setRead} />}
          <p className={styles.downloads}>
            <button
              type="button"
              className={controls.primary}
              disabled={same || (personal.length > 0 && !read)}
              onClick={() => void publish()}
            >
              <Download aria-hidden size={16} /> {words.download(`${region}.json`)}
            </button>
          </p>
          {!same && <p className={styles.quiet}>{words.edition(dataset.edition ?? 1)}</p>}
        </>
      )}
      <p role="status">{status}</p>
      {!blocked && (
        <>
          <h3>{words.stepsTitle}</h3>
          <ol className={styles.steps}>
            {words.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </>
      )}
    </section>
  )
}
