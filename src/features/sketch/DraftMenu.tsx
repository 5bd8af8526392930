import { frSketch } from '../../fr/sketch.ts'
import { Menu } from '../../ui/Menu.tsx'
import { DraftLists } from './DraftLists.tsx'

/** The sketches on this device: open, duplicate, delete (and undo that), or begin a new one. */
export function DraftMenu() {
  return (
    <Menu label={frSketch.drafts} look="boxed" side="right">
      <DraftLists />
    </Menu>
  )
}
