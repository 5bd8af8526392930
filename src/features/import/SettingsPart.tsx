import { BYTE_CHARSETS } from '../../data/formats/high-half.ts'
import { frImportScreen } from '../../fr/import/import-screen.ts'
import { SelectField, TextField } from '../../ui/Field.tsx'
import { AuthorField } from '../edit/form/AuthorField.tsx'
import { DateField } from '../edit/form/DateField.tsx'
import type { Review } from '../../session/importing.ts'
import styles from './Import.module.css'
import { useReadFile } from './use-read-file.ts'
import { type Choose, useReview } from './use-review.ts'

const words = frImportScreen.review
const POLICIES = ['completer', 'remplacer', 'demander'] as const

interface SettingsPartProps {
  readonly review: Review
  readonly choose: Choose
}

/** What holds for the whole file: its source, what to do where records say otherwise, how much of a commune is enough. */
export function SettingsPart({ review, choose }: SettingsPartProps) {
  const { change } = useReview(review)
  const { content, choices, source } = review
  return (
    <section className={styles.settings}>
      {content.kind !== 'dataset' && (
        <>
          <TextField
            label={words.source}
            value={source.source}
            onChange={(text) => change({ source: { ...source, source: text } })}
          />
          <DateField
            label={words.date}
            value={source.date}
            onChange={(date) => change({ source: { ...source, date } })}
            error={null}
          />
        </>
      )}
      <AuthorField />
      {content.kind !== 'dataset' && <p className={styles.ownDates}>{words.ownDates}</p>}
      <SelectField
        label={words.policy}
        value={choices.policy}
        onChange={(policy) => choose({ policy: policy || 'completer' })}
        options={POLICIES.map((each) => [each, words.policies[each]])}
      />
      {content.kind !== 'dataset' && <Confirm choices={choices} choose={choose} />}
      <CharsetChoice review={review} />
      {content.kind === 'shapes' && (
        <label className={styles.threshold}>
          {words.threshold}
          <input
            type="range"
            min={0.05}
            max={0.95}
            step={0.05}
            value={choices.threshold}
            onChange={({ currentTarget }) => choose({ threshold: Number(currentTarget.value) })}
          />
          <output>{words.thresholdValue(choices.threshold)}</output>
        </label>
      )}
    </section>
  )
}

/** The set of signs that a text was read in, where one had to be guessed; the file is read again in another. */
function CharsetChoice({ review }: Pick<SettingsPartProps, 'review'>) {
  const { content, charset, file, region } = review
  const { readFile } = useReadFile()
  const isGuessed =
    'notes' in content && content.notes.some(({ kind }) => kind === 'encoding') && !isPacked(file)
  if (charset === null && !isGuessed) return null
  return (
    <SelectField
      label={words.charset}
      value={charset ?? ''}
      ask={words.charsetFound}
      onChange={(chosen) =>
        readFile(file, { into: region, charset: chosen || null, before: review })
      }
      options={BYTE_CHARSETS.map((each) => [each, words.charsets[each]])}
    />
  )
}

const isPacked = ({ name }: File): boolean => /\.(?:zip|kmz|gz)$/i.test(name)

/** Whether the file is also a source of what the records say already. */
export function Confirm({
  choices,
  choose,
}: Pick<Review, 'choices'> & { readonly choose: Choose }) {
  return (
    <label className={styles.confirm}>
      <input
        type="checkbox"
        checked={choices.confirm}
        onChange={({ currentTarget }) => choose({ confirm: currentTarget.checked })}
      />
      {words.confirm}
    </label>
  )
}
