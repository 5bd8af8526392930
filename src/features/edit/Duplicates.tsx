import { useMemo } from 'react'
import { isArchived } from '../../domain/cpts/cpts.ts'
import { possibleDuplicates, recordNames } from '../../domain/edits/record-names.ts'
import { frEdit } from '../../fr/follow-up/edit.ts'
import { Notice } from '../../ui/Notice.tsx'
import { RecordLink } from './RecordLink.tsx'
import { useRecords } from './use-records.ts'

interface DuplicatesProps {
  readonly nom: string
  /** The record that is being named, where it is there already. */
  readonly except?: string
}

/** The records that the CPTS being named may be already. */
export function Duplicates({ nom, except }: DuplicatesProps) {
  const { all } = useRecords()
  const names = useMemo(
    () => recordNames([...all.values()].filter(({ id }) => id !== except)),
    [all, except],
  )
  const found = possibleDuplicates(nom, names)
  return (
    <div role="status">
      {found.length > 0 && (
        <Notice tone="notice">
          <p>{frEdit.duplicates(found.length)}</p>
          <ul>
            {found.map((cpts) => (
              <li key={cpts.id}>
                <RecordLink id={cpts.id}>{cpts.nom}</RecordLink>
                {isArchived(cpts) && ` ${frEdit.duplicateArchived}`}
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </div>
  )
}
