import Printer from 'lucide-react/icons/printer'
import { useState } from 'react'
import { createPortal } from 'react-dom'
import type { CptsFacts } from '../../domain/atlas/atlas.ts'
import { frTakeAway } from '../../fr/take-away.ts'
import { useHref } from '../region-model/use-href.ts'
import { useSession } from '../region-model/session-context.ts'
import { usePrinting } from '../paper/use-printing.ts'
import { EmbedDialog } from './EmbedDialog.tsx'
import { IdentityPage } from '../paper/identity/IdentityPage.tsx'
import { MoreMenu } from './MoreMenu.tsx'
import styles from '../../ui/QuietRow.module.css'
import { SendWords } from '../../ui/words/SendWords.tsx'
import { useSend } from '../../ui/use-send.ts'

/** What one can leave with: the link, the printed card, the files, the map for another site. */
export function TakeAway({ facts }: { readonly facts: CptsFacts }) {
  const [copying, send] = useSend()
  const { print, preparing, map, paper } = usePrinting(async (drawable) => {
    // What draws comes only when a map is wanted.
    const { cptsDrawing } = await import('../paper/identity/cpts-drawing.ts')
    return cptsDrawing(facts.cpts.id, drawable)
  })
  const [saved, setSaved] = useState<string | null>(null)
  const [embedding, setEmbedding] = useState(false)
  const link = useSession().address.link(useHref()('/'))
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
        <button type="button" onClick={() => void print()}>
          <Printer aria-hidden size={16} /> {frTakeAway.print}
        </button>
        <MoreMenu facts={facts} onSaved={setSaved} onEmbed={() => setEmbedding(true)} />
      </div>
      <p role="status" className={styles.status}>
        {preparing ? frTakeAway.printing : saved ? frTakeAway.downloaded(saved) : said}
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
      {createPortal(<IdentityPage ref={paper} facts={facts} map={map} />, document.body)}
    </div>
  )
}
