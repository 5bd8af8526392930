import Bookmark from 'lucide-react/icons/bookmark'

import { frList } from '../../fr/follow-up/list.ts'
import { lazyPart } from '../../ui/lazy-part.tsx'
import { FilterFold } from './FilterMenu.tsx'
import styles from './SavedViews.module.css'
import type { ViewsBoxProps } from './ViewsBox.tsx'

const ViewsBox = lazyPart(async () => (await import('./ViewsBox.tsx')).ViewsBox)

/** The ways to look at the list that have a name on this device. */
export function SavedViews(props: ViewsBoxProps) {
  return (
    <div className={styles.views}>
      <FilterFold
        filtering={false}
        title={
          <>
            <Bookmark aria-hidden size={16} /> {frList.views}
          </>
        }
      >
        <div className={styles.box}>
          <ViewsBox {...props} />
        </div>
      </FilterFold>
    </div>
  )
}
