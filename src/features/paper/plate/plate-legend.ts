import type { Atlas } from '../../../domain/atlas/atlas.ts'
import { unitsInPart } from '../../../domain/cpts/cpts.ts'
import { CATEGORIES, categoryOf } from '../../../domain/filters/colour-mode.ts'
import { frCategories } from '../../../fr/cpts/facets.ts'
import { formatNumber } from '../../../fr/words/format.ts'
import { frInPart } from '../../../fr/map/in-part.ts'
import { frLegend } from '../../../fr/map/map.ts'
import { frPlate } from '../../../fr/paper/plate.ts'
import { frReport } from '../../../fr/paper/report.ts'
import { frTime } from '../../../fr/map/time.ts'
import { categoryPaint, MAP_COLOURS, MASKED_PAINT } from '../../../map/palette.ts'
import type { TerritoryView } from '../../../map/territory-features.ts'
import type { PrintedIndicator } from '../../indicators/printed-indicator.ts'
import { GREY_FILL } from '../grey-view.ts'
import type { PlateWords } from './plate.ts'
import type { LegendLine } from './plate-columns.ts'

const { light } = MAP_COLOURS

/** What a plate is of: a sketch, what is left of filters, the map taken back to a day. */
interface PlateKind {
  readonly isSketch: boolean
  /** Whether what the sketch shares with CPTS is hatched. */
  readonly isSharing: boolean
  readonly isFiltered: boolean
  readonly isOfDay: boolean
  /** Whether a commune of it is under the bands of one that a CPTS has a part of. */
  readonly isBanded: boolean
}

/** What is not on a map of these records: those without a published perimeter, and what the screen says of how complete they are. */
export function missingOf({ facts, dataset }: Pick<Atlas, 'facts' | 'dataset'>): string {
  const off = [...facts.values()].filter(({ territory }) => territory.size === 0).length
  return [off > 0 && frReport.offMap(off), dataset.avertissement].filter(Boolean).join(' ')
}

/** What every sign of a plate stands for, those that occur alone. */
export function legendOf(
  view: TerritoryView,
  seen: ReadonlySet<string>,
  indicator: PrintedIndicator | null,
  { isSketch, isSharing, isFiltered, isOfDay, isBanded }: PlateKind,
): ReturnType<PlateWords['legend']> {
  const { mode, atlas, shown } = view
  const facts = [...seen].flatMap((id) => atlas.facts.get(id) ?? [])
  const outline = { stroke: light.outline, width: 0.3 }
  const line = (
    text: string,
    sign: LegendLine['sign'],
    count: string | null = null,
  ): LegendLine => ({
    text,
    sign,
    count,
  })
  const categories = CATEGORIES[mode].flatMap((value): LegendLine[] => {
    const own = facts.filter((each) => categoryOf(mode, each) === value)
    if (own.length === 0) return []
    const { fill, outlineWidth, dotted } = categoryPaint(mode, value, 'light')
    const sign = [
      { fill },
      ...(dotted ? ['dots' as const] : []),
      { ...outline, width: Math.max(0.12, outlineWidth * 0.17) },
    ]
    // As the screen says it: the stage may be known, and the day not.
    const isUndated = isOfDay && value === 'non-renseigne'
    const text = isUndated ? frTime.stages['sans-date'] : frCategories[value]
    return [line(text, sign, formatNumber(own.length))]
  })
  /** The colour of one that is under bands. */
  const bandedFill = (): string => {
    const one = facts.find(({ cpts }) => unitsInPart(cpts).size > 0)
    if (isSketch || !one) return GREY_FILL
    return categoryPaint(mode, categoryOf(mode, one), 'light').fill
  }
  const isShared =
    isSharing ||
    facts.some(({ cpts, overlaps }) =>
      overlaps.some(({ autre }) => seen.has(autre) && shown.has(cpts.id)),
    )
  const isLater =
    isOfDay &&
    [...atlas.facts.values()].some(
      ({ cpts, territory }) => territory.size > 0 && !shown.has(cpts.id),
    )
  const signs = [
    ...(isSketch
      ? [
          line(frPlate.sketch, [
            { fill: light.sketch, opacity: 0.3 },
            { stroke: light.sketch, width: 0.6 },
          ]),
          line(frPlate.published, [{ fill: GREY_FILL }, outline]),
        ]
      : []),
    ...(isShared ? [line(frLegend.overlap, ['hatch', outline])] : []),
    ...(isBanded ? [line(frInPart.sign, [{ fill: bandedFill() }, 'bands', outline])] : []),
    ...(facts.some(({ cpts }) => cpts.perimetre.etat === 'partiel')
      ? [line(frLegend.partial, [{ ...outline, dashes: '1 0.7' }])]
      : []),
    ...((isFiltered && !isSketch) || isLater
      ? [
          line(isLater ? frTime.stages.aucune : frLegend.masked, [
            { fill: MASKED_PAINT.light.fill },
            { ...outline, width: 0.12 },
          ]),
        ]
      : []),
    ...(indicator
      ? []
      : [line(frLegend.uncovered, [{ fill: light.unit }, { stroke: light.unitLine, width: 0.1 }])]),
  ]
  return [
    ...(indicator
      ? [
          {
            head: `${indicator.title} (${indicator.source})`,
            lines: indicator.classes.map(({ name, paint }) =>
              line(name, [
                { fill: paint.fill },
                ...(paint.pattern ? [paint.pattern] : []),
                { stroke: light.unitLine, width: 0.1 },
              ]),
            ),
          },
        ]
      : []),
    {
      head: frPlate.onMap(seen.size),
      lines: isSketch || indicator || mode === 'voisines' ? [] : categories,
    },
    { head: frPlate.signs, lines: signs },
  ]
}
