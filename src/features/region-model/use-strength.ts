import { useQuery } from '@tanstack/react-query'
import { planIgnQuery } from '../../data/queries.ts'
import { type Strength, strengthOf } from '../../map/dimming.ts'
import { useChoice } from './session-context.ts'

/** How strongly the map draws what is published, for what explains its colours; `sketching`: whether something is composed over it. */
export function useStrength(sketching = false): Strength {
  const planIgn = useChoice((choices) => choices.planIgn)
  const plan = useQuery({ ...planIgnQuery, enabled: planIgn })
  return strengthOf({ onPlan: planIgn && plan.isSuccess, sketching })
}
