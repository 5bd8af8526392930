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
