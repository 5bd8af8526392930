import { PERINATALITE_STATES, type PerinataliteState } from '../../../domain/cpts/cpts.ts'
import { FOLLOWED_THEMES, PERINATALITE_THEMES } from '../../../domain/cpts/perinatalite.ts'
import { frEdit } from '../../../fr/follow-up/edit.ts'
import { frCategories } from '../../../fr/cpts/facets.ts'
import { CheckField, LinesField, SelectField } from '../../../ui/Field.tsx'
import styles from '../form/Form.module.css'
import { problemWords } from '../form/problems.ts'
import { typedLines } from '../form/typed-text.ts'
import type { FactEditor, FieldsProps } from './fact-editor.ts'

interface Typed {
  readonly etat: PerinataliteState | ''
  readonly followed: readonly string[]
  readonly others: string
}

const words = frEdit.perinatalite

/** Whether a CPTS acts in périnatalité, and on which themes: those that the URPS follows, and others in its own words. */
export const perinataliteEditor: FactEditor<Typed> = {
  fait: 'perinatalite',
  fresh: ({ perinatalite }) => {
    const themes = perinatalite?.valeur.themes ?? []
    return {
      etat: perinatalite?.valeur.etat ?? '',
      followed: themes.filter((theme) => FOLLOWED_THEMES.includes(theme)),
      others: themes.filter((theme) => !FOLLOWED_THEMES.includes(theme)).join('\n'),
    }
  },
  stated: ({ etat, followed, others }) => ({
    fait: 'perinatalite',
    valeur:
      etat === ''
        ? null
        : {
            etat,
            themes: [
              ...FOLLOWED_THEMES.filter((theme) => followed.includes(theme)),
              ...typedLines(others),
            ],
          },
  }),
  Fields: PerinataliteFields,
}

function PerinataliteFields({ typed, onChange, problems }: FieldsProps<Typed>) {
  return (
    <>
      <SelectField
        label={words.etat}
        ask={frEdit.withdrawn}
        value={typed.etat}
        onChange={(etat) => onChange({ etat })}
        options={PERINATALITE_STATES.map((each) => [each, frCategories[each]])}
      />
      <fieldset className={styles.checks}>
        <legend>{words.themes}</legend>
        {Object.entries(PERINATALITE_THEMES).map(([mission, themes]) => (
          <div key={mission} role="group" aria-label={mission}>
            {themes.map((theme) => (
              <CheckField
                key={theme}
                label={theme}
                checked={typed.followed.includes(theme)}
                onChange={(checked) =>
                  onChange({
                    followed: checked
                      ? [...typed.followed, theme]
                      : typed.followed.filter((each) => each !== theme),
                  })
                }
              />
            ))}
          </div>
        ))}
      </fieldset>
      <LinesField
        label={words.others}
        value={typed.others}
        onChange={(others) => onChange({ others })}
        error={problemWords(problems, 'valeur')}
      />
    </>
  )
}
