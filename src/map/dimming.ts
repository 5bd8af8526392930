/** How far what is published steps back: behind an online ground's own lines, behind a sketch, or for an indicator under it. */
export interface Dimming {
  readonly onPlan: boolean
  readonly sketching: boolean
  readonly indicator: boolean
  /** What is published is not known yet: nothing then passes for land without CPTS. */
  readonly waiting: boolean
}

export const NOT_DIMMED: Dimming = {
  onPlan: false,
  sketching: false,
  indicator: false,
  waiting: false,
}

/** How strongly land, what is published and an indicator are drawn: in the legend as on the map. */
export interface Strength {
  readonly land: number
  readonly fill: number
  /** The communes in the colours of an indicator. */
  readonly indicator: number
}

/**
 * Opaque by default, so that a colour is the legend's own even where territories lie one on the other; over the Plan IGN and under a
 * sketch as strong as it takes to tell classes, and land without CPTS, apart.
 */
export const strengthOf = ({
  onPlan,
  sketching,
}: Pick<Dimming, 'onPlan' | 'sketching'>): Strength => ({
  land: onPlan ? 0.6 : 1,
  fill: onPlan ? 0.6 : sketching ? 0.7 : 1,
  indicator: onPlan ? 0.75 : 1,
})

/** How strongly a shared commune is hatched, and what is being composed or compared is tinted. */
export const HATCH = 0.55
export const TINT = 0.42
