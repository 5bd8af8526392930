import type { ReactNode } from 'react'
import { editionOf } from '../../domain/cpts/cpts.ts'
import { frChanges } from '../../fr/follow-up/changes.ts'
import controls from '../../ui/controls.module.css'
import { DayField } from '../../ui/DayField.tsx'
import { SelectField } from '../../ui/Field.tsx'
import { FileButton } from '../../ui/FileButton.tsx'
import { Notice } from '../../ui/Notice.tsx'
import styles from './Changes.module.css'
import type { ChosenFile, Origin, Span } from './use-span.ts'

const words = frChanges.choice

interface SpanChoiceProps {
  readonly region: string
  readonly span: Span
  /** The day of the last visit, "YYYY-MM-DD"; null where nothing was published since. */
  readonly visit: string | null
  /** Whether something was changed on this device. */
  readonly isEdited: boolean
}

/** What is compared: since when, or with which file. */
export function SpanChoice({ region, span, visit, isEdited }: SpanChoiceProps) {
  const { origin, from, to, setOrigin, setDays } = span
  const options: readonly (readonly [Origin, string])[] = [
    ...(visit === null ? [] : [['visite', words.visite(visit)] as const]),
    ['date', words.date],
    ['fichier', words.fichier],
    ...(isEdited || origin === 'publie' ? [['publie', words.publie] as const] : []),
  ]
  return (
    <div role="group" aria-label={words.title} className={styles.choice}>
      <SelectField
        label={words.from}
        value={origin}
        onChange={(chosen) => chosen !== '' && setOrigin(chosen)}
        options={options}
      />
      {origin === 'date' && (
        <>
          <DayField
            label={words.fromDay}
            value={from}
            error={from > to ? words.order : null}
            onChange={(day) => setDays({ from: day })}
          />
          <DayField label={words.toDay} value={to} onChange={(day) => setDays({ to: day })} />
        </>
      )}
      {origin === 'fichier' && (
        <FileChoice
          file={span.file}
          label={words.file}
          hint={words.fileHint(region)}
          isFirst
          onFile={span.open}
        />
      )}
      {origin === 'fichier' && span.file?.read?.ok && (
        <FileChoice
          file={span.other}
          label={words.other}
          hint={words.otherHint}
          onFile={span.openOther}
        >
          {span.other && (
            <button type="button" className={controls.link} onClick={() => span.openOther(null)}>
              {words.noOther}
            </button>
          )}
        </FileChoice>
      )}
    </div>
  )
}

interface FileChoiceProps {
  readonly file: ChosenFile | null
  readonly label: string
  readonly hint: string
  /** Whether nothing is compared without it. */
  readonly isFirst?: boolean
  readonly onFile: (file: File) => void
  readonly children?: ReactNode
}

function FileChoice({ file, label, hint, isFirst = false, onFile, children }: FileChoiceProps) {
  return (
    <div className={styles.file}>
      <FileButton
        label={label}
        className={isFirst && !file ? controls.primary : controls.secondary}
        accept=".json,application/json"
        onFiles={([chosen]) => {
          if (chosen) onFile(chosen)
        }}
      />
      <div role="status">
        {file === null && <p className={controls.quiet}>{hint}</p>}
        {file?.read === null && <p>{words.reading}</p>}
        {file?.read?.ok && <p>{words.opened(file.name, editionOf(file.read.dataset))}</p>}
        {file?.read?.ok === false && (
          <Notice tone="notice">{frChanges.faults[file.read.reason]}</Notice>
        )}
      </div>
      {children}
    </div>
  )
}
