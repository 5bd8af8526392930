import { type Draft, withHistory } from '../domain/sketch/draft.ts'
import { NO_NOTES, type NoteKey, withNote } from '../domain/sketch/founding-notes.ts'
import { mergeSketches, type Sketch } from '../domain/sketch/sketch.ts'
import {
  addStep,
  type IsOwn,
  type Means,
  NO_HISTORY,
  redoStep,
  type SketchHistory,
  undoStep,
} from '../domain/sketch/sketch-history.ts'
import type { Sketching } from './sketching.ts'

/** The whole draft as it is to be kept. */
export function keptDraft({ head, sketch, history }: Sketching): Draft | null {
  return head && withHistory({ ...head, sketch }, history)
}

/** Opens a draft, whose steps are all this tab's own from now on. */
export function openDraft(state: Sketching, draft: Draft): Sketching {
  const { sketch, history = NO_HISTORY, ...head } = draft
  return { ...state, head, sketch, history, elsewhere: new Set(), pending: null }
}

/** Puts the draft on other data: its history, told in codes that may be gone, only goes on where the sketch is the same. */
export function renew(
  state: Sketching,
  { sketch, vintage }: Pick<Draft, 'sketch' | 'vintage'>,
): Sketching {
  const history = sketch === state.sketch ? state.history : NO_HISTORY
  return {
    ...state,
    head: state.head && { ...state.head, vintage },
    sketch,
    history,
    pending: null,
  }
}

const ownIn =
  ({ elsewhere }: Pick<Sketching, 'elsewhere'>): IsOwn =>
  ({ id }) =>
    !elsewhere.has(id)

/** Keeps what an action made of the sketch as one step; an action without effect leaves no trace. */
export function act(
  state: Sketching,
  sketch: Sketch,
  means: Means,
  subject: string | null = null,
): Sketching {
  const id = `${state.page}-${state.made}`
  const traced = addStep(state, sketch, { id, means, subject }, ownIn(state))
  if (traced.history === state.history) return { ...state, pending: null }
  return { ...state, ...traced, pending: null, made: state.made + 1 }
}

/** What undo and redo would take back and bring back now. */
export function nextSteps(state: Pick<Sketching, 'history' | 'elsewhere'>) {
  const isOwn = ownIn(state)
  return { undo: state.history.done.findLast(isOwn), redo: state.history.undone.find(isOwn) }
}

/** Undoes this tab's own last step; a gesture under way is dropped first. */
export function undo(state: Sketching): Sketching {
  const { undo: step } = nextSteps(state)
  return { ...state, ...(step && undoStep(state, step)), pending: null }
}

/** Brings back what this tab undid last. */
export function redo(state: Sketching): Sketching {
  const { redo: step } = nextSteps(state)
  return { ...state, ...(step && redoStep(state, step)), pending: null }
}

/** Undoes or redoes this tab's own steps so that of all steps, done then undone, only the first so many are done. */
export function goTo(state: Sketching, count: number): Sketching {
  const { done, undone } = state.history
  const isOwn = ownIn(state)
  const back = done.slice(count).filter(isOwn).toReversed()
  const on = undone.slice(0, Math.max(0, count - done.length)).filter(isOwn)
  const traced = on.reduce(redoStep, back.reduce(undoStep, state))
  return { ...state, sketch: traced.sketch, history: traced.history, pending: null }
}

/** Takes in what another tab made of the same draft; a gesture under way goes on from there. */
export function adopt(state: Sketching, draft: Draft): Sketching {
  const { sketch, history = NO_HISTORY, ...head } = draft
  const before = turnsOf(state.history)
  const turned = [...turnsOf(history)].filter(([id, turn]) => before.get(id) !== turn)
  const elsewhere = new Set([...state.elsewhere, ...turned.map(([id]) => id)])
  const pending = state.pending && mergeSketches(state.sketch, state.pending, sketch)
  return { ...state, head, sketch, history, elsewhere, pending }
}

/** How and when each step was last turned, done above nought and undone below. */
function turnsOf({ done, undone }: SketchHistory): ReadonlyMap<string, number> {
  return new Map([
    ...done.map(({ id, clock }) => [id, clock] as const),
    ...undone.map(({ id, clock }) => [id, -clock] as const),
  ])
}

/** Writes a note of the open draft, or takes it away where it is empty. */
export function note(state: Sketching, key: NoteKey, text: string): Pick<Sketching, 'head'> {
  if (!state.head) return { head: null }
  const { notes: before, ...head } = state.head
  const notes = withNote(before ?? NO_NOTES, key, text)
  return { head: notes.size > 0 ? { ...head, notes } : head }
}
