import Printer from 'lucide-react/icons/printer'
import { useState } from 'react'
import type { CptsFacts } from '../../domain/atlas/atlas.ts'
import { frTakeAway } from '../../fr/paper/take-away.ts'
import type { PosterSize } from '../paper/poster/PosterPage.tsx'
import { useHref } from '../region-model/use-href.ts'
import { useSession } from '../region-model/session-context.ts'
import { useTimeToSpare } from '../region-model/use-time-to-spare.ts'
import { EmbedDialog } from './EmbedDialog.tsx'
import { MoreMenu } from './MoreMenu.tsx'
import styles from '../../ui/QuietRow.module.css'
import { SendWords } from '../../ui/words/SendWords.tsx'
import { useSend } from '../../ui/use-send.ts'
import { lazyPart } from '../../ui/lazy-part.tsx'

const IdentityPaper = lazyPart(
  async () => (await import('../paper/identity/IdentityPaper.tsx')).IdentityPaper,
)
const PosterPaper = lazyPart(
  async () => (await import('../paper/poster/PosterPaper.tsx')).PosterPaper,
)

/** The identity sheet, or the poster of a size. */
type Paper = 'sheet' | PosterSize

/** What one can leave with: the link, the printed card, the files, the map for another site. */
export function TakeAway({ facts }: { readonly facts: CptsFacts }) {
  const [copying, send] = useSend()
  /** What is printed, the last that was asked for: from when its button was pressed on it is there, however slowly a browser prints. */
  const [paper, setPaper] = useState<Paper | null>(null)
  const [printing, setPrinting] = useState(false)
  const isQuiet = useTimeToSpare()
  const [saved, setSaved] = useState<string | null>(null)
  const [embedding, setEmbedding] = useState(false)
  const link = useSession().address.link(useHref()('/'))
  const print = (asked: Paper): void => {
    setPaper(asked)
    setPrinting(true)
  }
  const asked = { facts, wanted: printing, onPrinted: () => setPrinting(false) }
  const said = { idle: '', done: frTakeAway.copied, refused: frTakeAway.copyRefused }[copying]
  return (
    <div>
      <div role="group" aria-label={frTakeAway.actions} className={styles.row}>
        <button
          type="button"
          onClick={() => void send(facts.cpts.nom, link).then(() => setSaved(null))}
        >
          <SendWords />
        </button>
        <button type="button" onClick={() => print('sheet')}>
          <Printer aria-hidden size={16} /> {frTakeAway.print}
        </button>
        <MoreMenu
          facts={facts}
          onSaved={setSaved}
          onPoster={print}
          onEmbed={() => setEmbedding(true)}
        />
      </div>
      <p role="status" className={styles.status}>
        {printing
          ? frTakeAway.printing[paper === 'sheet' ? 'sheet' : 'poster']
          : saved
            ? frTakeAway.downloaded(saved)
            : said}
      </p>
      {copying === 'refused' && (
        <input
          className={styles.link}
          aria-label={frTakeAway.linkField}
          readOnly
          value={link}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the person just asked to copy it.
          autoFocus
          onFocus={(event) => event.currentTarget.select()}
        />
      )}
      {embedding && <EmbedDialog onClose={() => setEmbedding(false)} />}
      {paper === null || paper === 'sheet' ? (
        (paper !== null || isQuiet) && <IdentityPaper {...asked} />
      ) : (
        <PosterPaper {...asked} size={paper} />
      )}
    </div>
  )
}
