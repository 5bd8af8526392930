import { deviceStorage } from './text-storage.ts'

/** Under what name the région is kept: the first script of the page reads it too. */
export const REGION = 'atlas-cpts.region'
const GROUND = 'atlas-cpts.fond'
const PLAN_IGN = 'ign'

/** What of the map was last looked at on this device. `region`: as it was written, null where none is kept. */
export interface LastView {
  readonly region: string | null
  readonly planIgn: boolean
}

/** Reads it; a device that keeps nothing gives what a first visit has. */
export const lastView = (): LastView => ({
  region: deviceStorage.getItem(REGION),
  planIgn: deviceStorage.getItem(GROUND) === PLAN_IGN,
})

/** Keeps what of it is given. Where nothing can be kept, the address still says it. */
export function keepView({ region, planIgn }: Partial<LastView>): void {
  if (region) deviceStorage.setItem(REGION, region)
  if (planIgn !== undefined) deviceStorage.setItem(GROUND, planIgn ? PLAN_IGN : '')
}
