import Printer from 'lucide-react/icons/printer'
import { useState } from 'react'
import type { CptsFacts } from '../../../domain/atlas/atlas.ts'
import { frYearly } from '../../../fr/follow-up/yearly.ts'
import controls from '../../../ui/controls.module.css'
import { lazyPart } from '../../../ui/lazy-part.tsx'

const YearlySheets = lazyPart(async () => (await import('./YearlySheets.tsx')).YearlySheets)

interface YearlyButtonProps {
  readonly list: readonly CptsFacts[]
  readonly label: string
}

/** Prints the pages that prepare the yearly exchange of these CPTS, one each. */
export function YearlyButton({ list, label }: YearlyButtonProps) {
  const [printed, setPrinted] = useState<readonly CptsFacts[] | null>(null)
  return (
    <>
      <button
        type="button"
        className={controls.secondary}
        disabled={printed !== null}
        onClick={() => setPrinted(list)}
      >
        <Printer aria-hidden size={16} /> {label}
      </button>
      <span role="status" className="visually-hidden">
        {printed && frYearly.preparing}
      </span>
      {printed && <YearlySheets list={printed} onPrinted={() => setPrinted(null)} />}
    </>
  )
}
