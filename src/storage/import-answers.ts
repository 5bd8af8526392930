import * as v from 'valibot'
import { COLUMN_ROLES } from '../domain/import/column-role.ts'
import type { KeptAnswers } from '../domain/import/kept-answers.ts'
import { isUnitCode, type UnitCode } from '../domain/units/unit.ts'
import { STAGES } from '../domain/cpts/stage.ts'
import { deviceStorage } from './text-storage.ts'

const KEY = 'atlas-cpts.import-answers'

const schema = v.array(
  v.object({
    shape: v.string(),
    hasHeader: v.boolean(),
    turned: v.optional(v.nullable(v.boolean()), null),
    columns: v.array(v.tuple([v.number(), v.picklist(COLUMN_ROLES)])),
    territory: v.optional(v.nullable(v.boolean()), null),
    stades: v.array(v.tuple([v.string(), v.picklist([...STAGES, 'ignore'])])),
    communes: v.optional(
      v.array(
        v.tuple([
          v.string(),
          v.union([
            v.literal('ignore'),
            v.array(v.custom<UnitCode>((code) => typeof code === 'string' && isUnitCode(code))),
          ]),
        ]),
      ),
      [],
    ),
  }),
)

/** What was answered on this device to files of before; nothing where it is none of that, or of another version. */
export function importAnswers(): readonly KeptAnswers[] {
  try {
    const parsed = v.safeParse(schema, JSON.parse(deviceStorage.getItem(KEY) ?? '[]'))
    return parsed.success ? parsed.output : []
  } catch {
    return []
  }
}

/** Keeps answers for files to come. Where nothing can be kept, they are asked anew. */
export function keepImportAnswers(answers: readonly KeptAnswers[]): void {
  if (answers.length === 0) deviceStorage.removeItem(KEY)
  else deviceStorage.setItem(KEY, JSON.stringify(answers))
}
