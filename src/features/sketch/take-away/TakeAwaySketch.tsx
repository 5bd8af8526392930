import Download from 'lucide-react/icons/download'
import FilePenLine from 'lucide-react/icons/file-pen-line'
import { useState } from 'react'
import { useStore } from 'zustand'
import { draftLink, encodeDraft, LONGEST_LINK } from '../../../data/sketch/share-link.ts'
import { keptDraft } from '../../../state/sketch-steps.ts'
import { frEdit } from '../../../fr/follow-up/edit.ts'
import { frSketchDrafts } from '../../../fr/sketch/sketch-drafts.ts'
import { frTakeAway } from '../../../fr/paper/take-away.ts'
import { waitingProposal } from '../../edit/proposal-form.ts'
import { useGivePerimeter } from '../../edit/use-give-perimeter.ts'
import { useRegion } from '../../region-model/region-model.ts'
import { useSession } from '../../region-model/session-context.ts'
import { Menu } from '../../../ui/Menu.tsx'
import styles from '../../../ui/QuietRow.module.css'
import { useHref } from '../../region-model/use-href.ts'
import { SendWords } from '../../../ui/words/SendWords.tsx'
import { useSend } from '../../../ui/use-send.ts'
import { BringIn } from './BringIn.tsx'
import { KeepFileNote } from './KeepFileNote.tsx'
import { useSketch } from '../draw/sketch-model.tsx'
import { PrintButtons } from '../print/PrintButtons.tsx'
import { useSketchFiles } from './use-sketch-files.ts'

/** What one can leave with: the link, which is the whole sketch, and the files. */
export function TakeAwaySketch() {
  const { address, sketching } = useSession()
  const empty = useSketch().facts.territory.size === 0
  const href = useHref()
  const [copying, send] = useSend()
  const [link, setLink] = useState<string | null>(null)
  const [said, setSaid] = useState('')
  const files = useSketchFiles()
  const share = async (): Promise<void> => {
    const draft = keptDraft(sketching.getState())
    if (!draft) return
    const written = await encodeDraft(draft)
    if (written.length > LONGEST_LINK) return setSaid(frSketchDrafts.linkTooLong)
    const whole = draftLink(address.link(href('/esquisse')), written)
    setLink(whole)
    setSaid('')
    await send(draft.nom, whole)
  }
  const copied = { idle: '', done: frSketchDrafts.linkCopied, refused: frTakeAway.copyRefused }[
    copying
  ]
  return (
    <div>
      {!empty && <PrintButtons />}
      <div role="group" aria-label={frSketchDrafts.takeAway} className={styles.row}>
        <button type="button" disabled={empty} onClick={() => void share()}>
          <SendWords />
        </button>
        <Menu
          label={
            <>
              <Download aria-hidden size={16} /> {frSketchDrafts.download}
            </>
          }
          look="quiet"
          side="left"
        >
          {files.map(({ label, save }) => (
            <button
              key={label}
              type="button"
              data-closes
              onClick={() => {
                void save().then((file) => setSaid(frTakeAway.downloaded(file)))
              }}
            >
              {label}
            </button>
          ))}
          {files.length === 0 && <p>{frSketchDrafts.nothingToDownload}</p>}
        </Menu>
        <BringIn />
        {!empty && <GiveToRecord />}
      </div>
      <KeepFileNote files={files} />
      <p role="status" className={styles.status}>
        {said || copied}
      </p>
      {copying === 'refused' && link !== null && (
        <input
          className={styles.link}
          aria-label={frSketchDrafts.linkField}
          readOnly
          value={link}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the person just asked to copy it.
          autoFocus
          onFocus={(event) => event.currentTarget.select()}
        />
      )}
    </div>
  )
}

/** Makes of the sketch the perimeter of a record: that of the CPTS it revises, or of a new one; or of a proposal that waits for it. */
function GiveToRecord() {
  const { sketching, typing } = useSession()
  const { sketch } = useSketch()
  const { atlas } = useRegion()
  const give = useGivePerimeter()
  const origine = atlas.facts.get(useStore(sketching, ({ head }) => head?.origine ?? ''))
  const isProposing = useStore(typing, (all) => waitingProposal(all) !== null)
  const words = frEdit.perimeter
  const ofRecord = origine ? words.fromSketchOf(origine.cpts.nom) : words.fromSketchNew
  return (
    <button type="button" onClick={() => give(sketch, origine?.cpts.id ?? null)}>
      <FilePenLine aria-hidden size={16} /> {isProposing ? frSketchDrafts.propose : ofRecord}
    </button>
  )
}
