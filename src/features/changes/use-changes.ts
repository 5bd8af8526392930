import { useMemo } from 'react'
import type { Atlas } from '../../domain/atlas/atlas.ts'
import { changesBetween } from '../../domain/atlas/changes-between.ts'
import { type ChangeLine, whatChanged } from '../../domain/atlas/what-changed.ts'
import { type CptsDataset, editionOf } from '../../domain/cpts/cpts.ts'
import { frChanges } from '../../fr/follow-up/changes.ts'
import type { EarlierEdition } from '../../storage/earlier-edition.ts'
import { useRegion } from '../region-model/region-model.ts'
import { useRegionRecords } from '../region-model/use-region-records.ts'
import { datasetOf } from './use-earlier.ts'
import { datasetIn, type Span } from './use-span.ts'

const words = frChanges

/** What changed, with what has to be said of it. */
export interface Changes {
  /** « du 1er oct. au 28 nov. 2026 ». */
  readonly period: string
  /** What was compared. */
  readonly basis: string
  readonly lines: readonly ChangeLine[]
  /** Of what nothing is told, and what else changed. */
  readonly notes: readonly string[]
  /** What is said where there is no line. */
  readonly none: string
}

/** What changed in what one chose to compare; null as long as there is nothing to compare with. */
export function useChanges(
  { origin, from, to, file, other }: Span,
  earlier: EarlierEdition | null | undefined,
): Changes | null {
  const { atlas, records } = useRegion()
  const published = useRegionRecords()?.published?.dataset ?? null
  const opened = datasetIn(file)
  const name = file?.name ?? ''
  const second = datasetIn(other)
  const secondName = other?.name ?? null
  return useMemo(() => {
    switch (origin) {
      case 'date':
        return from <= to ? dated(records, atlas, from, to) : null
      case 'visite': {
        const before = earlier && datasetOf(earlier)
        if (!before || !published) return null
        const period = words.period.visite(earlier.readAt.slice(0, 10))
        return compared(before, published, atlas, period, words.basis.visite)
      }
      case 'fichier': {
        if (!opened) return null
        if (secondName !== null) {
          const after = second ? editionOf(second) : 0
          // Two files of one edition are told apart by their names.
          const areNumbered = editionOf(opened) !== after
          const between = words.period.fichiers(
            words.edition(name, areNumbered ? editionOf(opened) : 0),
            words.edition(secondName, areNumbered ? after : 0),
          )
          return second && compared(opened, second, atlas, between, words.basis.fichiers)
        }
        const period = words.period.fichier(name, editionOf(opened))
        return compared(opened, records, atlas, period, words.basis.fichier)
      }
      case 'publie':
        return (
          published && compared(published, records, atlas, words.period.publie, words.basis.publie)
        )
    }
  }, [origin, from, to, opened, name, second, secondName, earlier, published, records, atlas])
}

/** Whether the records on show say anything that the published ones do not: what one comes to read first. */
export function useIsChangedHere(): boolean {
  const { atlas, records } = useRegion()
  const state = useRegionRecords()
  const published = state?.published?.dataset ?? null
  const isEdited = (state?.kept ?? null) !== null
  return useMemo(
    () => isEdited && published !== null && whatChanged(published, records, atlas).lines.length > 0,
    [isEdited, published, records, atlas],
  )
}

function dated(records: CptsDataset, atlas: Atlas, from: string, to: string): Changes {
  const { lines, undated } = changesBetween(records, atlas, from, to)
  return {
    period: words.period.date(from, to),
    basis: words.basis.date,
    lines,
    notes: undated > 0 ? [words.undated(undated)] : [],
    none: words.noneDated,
  }
}

function compared(
  before: CptsDataset,
  after: CptsDataset,
  atlas: Atlas,
  period: string,
  basis: string,
): Changes {
  const { lines, head, unread } = whatChanged(before, after, atlas)
  return {
    period,
    basis,
    lines,
    notes: [
      ...(head.length > 0 ? [words.head(head)] : []),
      ...(unread > 0 ? [words.unread(unread)] : []),
    ],
    none: words.none,
  }
}
