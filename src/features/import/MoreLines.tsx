import { useState } from 'react'
import controls from '../../ui/controls.module.css'
import { frImportScreen } from '../../fr/import/import-screen.ts'

const AT_FIRST = 50
/** Lines of choices are heavy: of more at once, a press is felt on a slow device. */
const AT_A_TIME = 100

interface FewLines<T> {
  readonly shown: readonly T[]
  readonly hidden: number
  readonly more: () => void
}

/** The first lines of a long table, and how to see more; few again once other lines are meant. */
export function useFewLines<T>(lines: readonly T[], meant: string): FewLines<T> {
  const [asked, setAsked] = useState({ meant, most: AT_FIRST })
  const most = asked.meant === meant ? asked.most : AT_FIRST
  const shown = lines.slice(0, most)
  return {
    shown,
    hidden: lines.length - shown.length,
    more: () => setAsked({ meant, most: most + AT_A_TIME }),
  }
}

/** The way to the lines that are not shown yet; nothing where all are. */
export function MoreLines({ hidden, more }: Pick<FewLines<unknown>, 'hidden' | 'more'>) {
  if (hidden === 0) return null
  return (
    <button type="button" className={controls.secondary} onClick={more}>
      {frImportScreen.report.more(Math.min(AT_A_TIME, hidden))}
    </button>
  )
}
