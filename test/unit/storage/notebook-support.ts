import type { DeadlineMark, Note } from '../../../src/domain/contract/notebook.ts'

const instant = (second: number): string =>
  new Date(Date.UTC(2026, 10, 2, 9, 0, second)).toISOString()

/** Something written down about an invented CPTS; `second` tells which version is the newer. */
export function note(id: string, more: Partial<Note> = {}, second = 0): Note {
  return {
    type: 'note',
    id,
    region: '11',
    cpts: 'cpts-exemple-a',
    changed: instant(second),
    kind: 'relance',
    text: 'Redemander la date de l’ACI',
    who: '',
    due: '2026-11-04',
    done: null,
    ...more,
  }
}

/** What became of a deadline of an invented CPTS. */
export function mark(id: string, more: Partial<DeadlineMark> = {}, second = 0): DeadlineMark {
  return {
    type: 'mark',
    id,
    region: '11',
    cpts: 'cpts-exemple-a',
    changed: instant(second),
    state: 'tenue',
    to: null,
    date: '2026-10',
    source: 'Compte rendu d’exemple',
    due: '2026-09-01',
    ...more,
  }
}
