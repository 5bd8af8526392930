import { ChevronDown, Download } from 'lucide-react'
import { useRef, useState } from 'react'
import { fr } from '../../ui/fr.ts'
import { useFiltered } from '../shared/filtering.ts'
import { useRegion } from '../shared/region-model.ts'
import { closeMenu, useDismiss } from '../shared/use-dismiss.ts'
import { download } from '../take-away/download.ts'
import styles from './RegisterExport.module.css'
import { sortFacts } from './sort.ts'
import { type RegisterFile, useRegisterFiles } from './use-register-files.ts'
import { useSort } from './use-sort.ts'

const words = fr.progress.export

/** Takes away the CPTS that pass the filters, exactly these, in the order of the list. */
export function RegisterExport() {
  const [sort] = useSort()
  const { outlines } = useRegion()
  const facts = sortFacts(useFiltered(), sort)
  const files = useRegisterFiles(facts)
  const menu = useRef<HTMLDetailsElement>(null)
  const [status, setStatus] = useState('')
  useDismiss(menu)
  if (facts.length === 0) return null
  const save = async ({ file, type, content }: RegisterFile): Promise<void> => {
    closeMenu(menu.current)
    try {
      download(file, type, await content())
      setStatus(words.saved(file, facts.length))
    } catch {
      setStatus(words.failed)
    }
  }
  return (
    <div className={styles.export}>
      <details ref={menu} className={styles.menu}>
        <summary>
          <Download aria-hidden size={16} /> {words.open} <ChevronDown aria-hidden size={14} />
        </summary>
        <div className={styles.items}>
          <p>{words.what(facts.length)}</p>
          {files.map((each) => (
            <button key={each.file} type="button" onClick={() => void save(each)}>
              {each.label}
            </button>
          ))}
          {!outlines && <p>{words.noOutlines}</p>}
        </div>
      </details>
      <p role="status" className={styles.status}>
        {status}
      </p>
    </div>
  )
}
