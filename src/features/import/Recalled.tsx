import { withoutShapes } from '../../domain/import/kept-answers.ts'
import { frImportAccount } from '../../fr/import/import-account.ts'
import type { Review } from '../../session/importing.ts'
import { importAnswers, keepImportAnswers } from '../../storage/import-answers.ts'
import controls from '../../ui/controls.module.css'
import { Notice } from '../../ui/Notice.tsx'
import { useReview } from './use-review.ts'

const words = frImportAccount.recalled

/** Says that answers of before were taken up again, and forgets them; nothing where none were. */
export function Recalled({ review }: { readonly review: Review }) {
  const { change, choose } = useReview(review)
  const { recalled } = review
  if (recalled.length === 0) return null
  const forget = (): void => {
    keepImportAnswers(withoutShapes(importAnswers(), recalled))
    choose({ sheets: new Map(), stades: new Map(), communes: new Map() })
    change({ recalled: [] })
  }
  return (
    <Notice tone="notice">
      {words.said}{' '}
      <button type="button" className={controls.link} onClick={forget}>
        {words.forget}
      </button>
    </Notice>
  )
}
