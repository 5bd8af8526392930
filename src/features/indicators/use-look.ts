import { useMemo } from 'react'
import { useStore } from 'zustand'
import {
  type ClassLook,
  DEFAULT_LOOK,
  type IndicatorClasses,
} from '../../domain/indicators/indicator-classes.ts'
import type { UnitIndex } from '../../domain/units/unit-index.ts'
import type { IndicatorsSession } from '../../session/indicators.ts'
import { keepLooks, keptLooks } from '../../storage/kept-looks.ts'
import { useSession } from '../region-model/session-context.ts'
import type { ShownIndicator } from './use-indicators.ts'
import { classesOf } from './worked-out.ts'

/** What the classes and colours of a column go by, the same whenever the same file is loaded. */
const lookKey = ({ table, column }: ShownIndicator): string => `${table.id}:${column.cle}`

/** How a column is classed and coloured now. */
export function lookOf({ looks }: IndicatorsSession, shown: ShownIndicator): ClassLook {
  return (looks.getState().looks ?? keptLooks())[lookKey(shown)] ?? DEFAULT_LOOK
}

/** How a column is classed and coloured, and the way to change it; remembered on this device. */
export function useLook(shown: ShownIndicator): {
  readonly look: ClassLook
  readonly setLook: (look: ClassLook) => void
} {
  const store = useSession().indicators.looks
  const chosen = useStore(store, ({ looks }) => looks)
  const looks = useMemo(() => chosen ?? keptLooks(), [chosen])
  const key = lookKey(shown)
  return {
    look: looks[key] ?? DEFAULT_LOOK,
    setLook: (look) => {
      const next = { ...looks, [key]: look }
      store.setState({ looks: next })
      keepLooks(next)
    },
  }
}

/** The classes of a column over some units, as the person wants them. */
export function useClasses(shown: ShownIndicator, units: UnitIndex): IndicatorClasses {
  return classesOf(shown.column, units, useLook(shown).look)
}
