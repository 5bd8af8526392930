import Plus from 'lucide-react/icons/plus'
import Trash from 'lucide-react/icons/trash'
import type { MissionAction } from '../../../domain/cpts/cpts.ts'
import { MISSIONS, type Mission } from '../../../domain/cpts/mission.ts'
import controls from '../../../ui/controls.module.css'
import { frActionState, frMissions } from '../../../fr/cpts/cpts.ts'
import { frEdit } from '../../../fr/follow-up/edit.ts'
import { SelectField, TextField } from '../../../ui/Field.tsx'
import styles from '../form/Form.module.css'
import { problemWords } from '../form/problems.ts'
import type { FactEditor, FieldsProps } from './fact-editor.ts'

interface Line {
  readonly mission: Mission | ''
  readonly libelle: string
  readonly etat: NonNullable<MissionAction['etat']> | ''
}
interface Typed {
  readonly lines: readonly Line[]
}

const words = frEdit.missions
const NEW: Line = { mission: '', libelle: '', etat: '' }
const STATES = ['en-cours', 'prevu'] as const

/** The actions that a CPTS states, a line each, under the mission they serve. */
export const missionsEditor: FactEditor<Typed> = {
  fait: 'missions',
  fresh: ({ missions }) => ({
    lines: missions
      ? missions.valeur.map(({ mission, libelle, etat }) => ({
          mission: mission ?? '',
          libelle,
          etat: etat ?? '',
        }))
      : [NEW],
  }),
  stated: ({ lines }) => ({
    fait: 'missions',
    valeur: lines.map(({ mission, libelle, etat }) => ({
      mission: mission || null,
      libelle: libelle.trim(),
      etat: etat || null,
    })),
  }),
  Fields: MissionFields,
}

function MissionFields({ typed: { lines }, onChange, problems }: FieldsProps<Typed>) {
  const put = (rank: number, changed: Partial<Line>): void =>
    onChange({
      lines: lines.map((line, each) => (each === rank ? { ...line, ...changed } : line)),
    })
  return (
    <>
      {lines.length === 0 && <p className={controls.quiet}>{words.none}</p>}
      {lines.map((line, rank) => (
        // oxlint-disable-next-line react/no-array-index-key -- lines have no name but their rank.
        <fieldset key={rank} className={styles.action}>
          <legend className="visually-hidden">{words.line(rank)}</legend>
          <SelectField
            label={words.mission}
            ask={words.noMission}
            value={line.mission}
            onChange={(mission) => put(rank, { mission })}
            options={MISSIONS.map((each) => [each, `${each} ${frMissions[each]}`])}
          />
          <TextField
            label={words.libelle}
            value={line.libelle}
            onChange={(libelle) => put(rank, { libelle })}
            error={problemWords(problems, 'valeur', rank)}
          />
          <SelectField
            label={words.etat}
            ask={words.noState}
            value={line.etat}
            onChange={(etat) => put(rank, { etat })}
            options={STATES.map((each) => [each, frActionState[each]])}
          />
          <button
            type="button"
            className={styles.remove}
            aria-label={words.removeOf(rank)}
            title={words.removeOf(rank)}
            onClick={() => onChange({ lines: lines.toSpliced(rank, 1) })}
          >
            <Trash aria-hidden size={16} />
          </button>
        </fieldset>
      ))}
      <button
        type="button"
        className={styles.quietButton}
        onClick={() => onChange({ lines: [...lines, NEW] })}
      >
        <Plus aria-hidden size={16} /> {words.add}
      </button>
    </>
  )
}
