/** What was, what is and what was undone: steps in their order, without limit, and the one that stands. */
export interface Timeline<Step> {
  readonly steps: readonly [Step, ...Step[]]
  readonly at: number
}

export function timelineOf<Step>(first: Step): Timeline<Step> {
  return { steps: [first], at: 0 }
}

/** The step that stands. */
export function present<Step>({ steps, at }: Timeline<Step>): Step {
  return steps[at] ?? steps[0]
}

/** Adds a step after the one that stands; what had been undone is gone, as everywhere. */
export function advance<Step>(
  { steps: [first, ...rest], at }: Timeline<Step>,
  step: Step,
): Timeline<Step> {
  return { steps: [first, ...rest.slice(0, at), step], at: at + 1 }
}

/** Goes to any step, the nearest there is: undoing is one back, redoing one on. */
export function goTo<Step>(timeline: Timeline<Step>, at: number): Timeline<Step> {
  const reached = Math.max(0, Math.min(timeline.steps.length - 1, at))
  return reached === timeline.at ? timeline : { ...timeline, at: reached }
}
