import Download from 'lucide-react/icons/download'
import { useState } from 'react'
import { frIndicators } from '../../fr/map/indicators.ts'
import { frRegisterExport } from '../../fr/follow-up/register-export.ts'
import { frTakeAway } from '../../fr/paper/take-away.ts'
import { NARROW, useMedia } from '../../ui/use-media.ts'
import { useFiltered } from '../region-model/filtering.ts'
import { useShownIndicator } from '../indicators/use-indicators.ts'
import { Menu } from '../../ui/Menu.tsx'
import { useSession } from '../region-model/session-context.ts'
import { download } from '../../ui/download.ts'
import { useSend } from '../../ui/use-send.ts'
import { SendWords } from '../../ui/words/SendWords.tsx'
import styles from './RegisterExport.module.css'
import { sortFacts } from './sort.ts'
import { type RegisterFile, useRegisterFiles } from './use-register-files.ts'
import { useSort } from './use-sort.ts'
import { isUndrawn } from '../../data/geometry-queries.ts'

const words = frRegisterExport

/** Takes away the CPTS that pass the filters, exactly these, in the order of the list: as a link, or as a file. */
export function RegisterExport({ side = 'right' }: { readonly side?: 'left' | 'right' }) {
  const [sort] = useSort()
  const { today } = useSession()
  const facts = useFiltered()
  const files = useRegisterFiles(() => sortFacts(facts, sort, today))
  const indicator = useShownIndicator()
  const narrow = useMedia(NARROW)
  const [status, setStatus] = useState('')
  const [copying, send] = useSend()
  const copied = { idle: '', done: frTakeAway.copied, refused: frTakeAway.copyRefused }[copying]
  if (facts.length === 0) return null
  const save = async ({ file, type, content }: RegisterFile): Promise<void> => {
    try {
      download(file, type, await content())
      setStatus(words.saved(file, facts.length))
    } catch (error) {
      setStatus(isUndrawn(error) ? words.noOutlines : words.failed)
    }
  }
  return (
    <div className={styles.export}>
      <Menu
        label={
          <>
            <Download aria-hidden size={16} /> {words.open}
          </>
        }
        look="boxed"
        side={narrow ? 'left' : side}
      >
        <p>{words.what(facts.length)}</p>
        {indicator && <p>{frIndicators.export.with(indicator.column.libelle)}</p>}
        <button
          type="button"
          data-closes
          onClick={() => {
            setStatus('')
            void send(document.title, location.href)
          }}
        >
          <SendWords />
        </button>
        {files.map((each) => (
          <button key={each.file} type="button" data-closes onClick={() => void save(each)}>
            {each.label}
          </button>
        ))}
      </Menu>
      <p role="status" className={styles.status}>
        {status || copied}
      </p>
      {copying === 'refused' && status === '' && (
        <input
          aria-label={words.linkField}
          readOnly
          value={location.href}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the person just asked to copy it.
          autoFocus
          onFocus={(event) => event.currentTarget.select()}
        />
      )}
    </div>
  )
}
