import Table from 'lucide-react/icons/table'
import { frList } from '../../fr/follow-up/list.ts'
import { useMedia } from '../../ui/use-media.ts'
import controls from '../../ui/controls.module.css'

/** Below this width a phone would show one column: held sideways it has room. */
const ROOM = '(min-width: 640px)'

/** The way to the same CPTS as a table to type in. */
export function OpenGrid({ onOpen }: { readonly onOpen: () => void }) {
  if (!useMedia(ROOM)) return null
  return (
    <button type="button" className={controls.secondary} onClick={onOpen}>
      <Table aria-hidden size={16} /> {frList.toGrid}
    </button>
  )
}
