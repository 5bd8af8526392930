import * as v from 'valibot'
import { type ClassLooks, PALETTES } from '../domain/indicators/indicator-classes.ts'
import { FEWEST_CLASSES, MOST_CLASSES } from '../domain/indicators/numeric-classes.ts'
import { deviceStorage } from './text-storage.ts'

const KEY = 'atlas-cpts.classes'

const looksSchema = v.record(
  v.string(),
  v.object({
    methode: v.nullable(v.picklist(['naturels', 'quantiles', 'egales'])),
    nombre: v.pipe(v.number(), v.integer(), v.minValue(FEWEST_CLASSES), v.maxValue(MOST_CLASSES)),
    palette: v.picklist(PALETTES),
    inverse: v.boolean(),
  }),
)

/** How the person wants the columns of indicators classed and coloured; none where none is kept, or not as it was written. */
export function keptLooks(): ClassLooks {
  try {
    return v.parse(looksSchema, JSON.parse(deviceStorage.getItem(KEY) ?? '{}'))
  } catch {
    return {}
  }
}

/** Keeps them. Where nothing can be kept, they hold as long as the page. */
export function keepLooks(looks: ClassLooks): void {
  deviceStorage.setItem(KEY, JSON.stringify(looks))
}
