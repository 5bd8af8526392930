import { useEffect, useRef, useState } from 'react'
import { embedAddress, embedSnippet, type EmbedOptions } from '../../data/export/embed-snippet.ts'
import controls from '../../ui/controls.module.css'
import { Dialog } from '../../ui/Dialog.tsx'
import { frTakeAway } from '../../fr/paper/take-away.ts'
import { useChoice, useSession } from '../region-model/session-context.ts'
import styles from './EmbedDialog.module.css'
import { EmbedFields } from './EmbedFields.tsx'
import { useCopy } from '../../ui/use-copy.ts'
import { usePlaces } from './use-places.ts'

/** Composes the embedded map and gives the code to paste; opens on what the screen shows now. */
export function EmbedDialog({ onClose }: { readonly onClose: () => void }) {
  const code = useRef<HTMLTextAreaElement>(null)
  const { address: site } = useSession()
  const region = useChoice((choices) => choices.region)
  const theme = useChoice((choices) => choices.colour)
  const filtered = useChoice((choices) => choices.filters.departement)
  const [options, setOptions] = useState<EmbedOptions>({
    region,
    theme,
    departement: filtered?.length === 1 ? (filtered[0] ?? null) : null,
  })
  const [copying, copy] = useCopy()
  const { regions, departements } = usePlaces(options.region)
  const shown =
    departements.find(({ code }) => code === options.departement) ??
    regions.find(({ code }) => code === options.region)
  const address = embedAddress(site.link(''), options)
  const snippet = embedSnippet(address, frTakeAway.dialog.frameTitle(shown?.nom ?? options.region))

  useEffect(() => {
    if (copying === 'refused') code.current?.select()
  }, [copying])

  const said = {
    idle: '',
    done: frTakeAway.dialog.copied,
    refused: frTakeAway.dialog.copyRefused,
  }
  return (
    <Dialog title={frTakeAway.dialog.title} close={frTakeAway.dialog.close} onClose={onClose}>
      <p>{frTakeAway.dialog.intro}</p>
      <EmbedFields
        options={options}
        regions={regions}
        departements={departements}
        onChange={setOptions}
      />
      <label className={styles.code}>
        {frTakeAway.dialog.code}
        <textarea ref={code} readOnly rows={4} value={snippet} />
      </label>
      <div className={styles.actions}>
        <p role="status">{said[copying]}</p>
        <a href={address} target="_blank" rel="noopener">
          {frTakeAway.dialog.preview}
          <span className="visually-hidden"> {frTakeAway.newTab}</span>
        </a>
        <button type="button" className={controls.primary} onClick={() => void copy(snippet)}>
          {frTakeAway.dialog.copy}
        </button>
      </div>
    </Dialog>
  )
}
