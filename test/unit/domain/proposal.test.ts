import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { byId } from '../../../src/domain/edits/dataset-diff.ts'
import { decideProposal, decisionOn, openFacts } from '../../../src/domain/edits/decide-proposal.ts'
import { countingIds, type LogEntry } from '../../../src/domain/edits/edit-log.ts'
import type { FactVersion } from '../../../src/domain/edits/fact-version.ts'
import { journal } from '../../../src/domain/edits/journal.ts'
import { planLot } from '../../../src/domain/edits/open-lot.ts'
import { plainWords, type Proposal } from '../../../src/domain/edits/proposal.ts'
import { proposedVersions } from '../../../src/domain/edits/propose.ts'
import { replay } from '../../../src/domain/edits/replay.ts'
import { undoLot } from '../../../src/domain/edits/undo.ts'
import { change, entry, QUAND, region } from './change-samples.ts'
import { codes } from './samples.ts'

const start = region()
const a = start.cpts.find(({ id }) => id === 'a') ?? null
let next = 0
const newId = (): string => `n${next++}`

const PHONE = change({ kind: 'fact', fait: 'telephone', valeur: '0123456789', date: null })
const SITE = change({ kind: 'fact', fait: 'site', valeur: 'https://exemple.fr', date: null })
const proposal: Proposal = {
  id: 'p1',
  cpts: 'a',
  nom: 'CPTS a',
  words: 'Remarque inventée',
  source: 'Appel inventé',
  from: '',
  reply: '',
}

function decided(
  versions: readonly FactVersion[],
  takes: readonly string[],
  log: readonly LogEntry[] = [],
) {
  const records = replay(start, log).dataset
  const plan = planLot(versions, { published: start, records, closed: [], log })
  const isTaken = ({ version }: { version: FactVersion }) => takes.includes(version.field)
  const note = { author: 'A. B.', records: byId(records) }
  const lines = decideProposal(proposal, plan, { isTaken, words: true }, QUAND, newId, note)
  const all = [...log, ...lines]
  return { plan, lines, all, records: replay(start, all).dataset }
}

describe('what someone proposes', () => {
  it('is the facts that it changes, with what the record said, and nobody’s', () => {
    const versions = proposedVersions(
      [PHONE, change({ kind: 'note', note: 'Note inventée' })],
      a,
      newId,
    )
    expect(versions).toMatchObject([
      { cpts: 'a', field: 'telephone', base: null, isNew: false, author: '', after: [] },
    ])
    expect(versions[0]?.value).toMatchObject({
      valeur: '01 23 45 67 89',
      sources: ['Appel inventé'],
    })
  })

  it('is nothing where the record says so already', () => {
    expect(proposedVersions([change({ kind: 'nom', nom: a?.nom ?? '' })], a, newId)).toEqual([])
  })

  it('writes a record that is missing, its name and its départements first', () => {
    const made = { cpts: 'cpts-d-exemple' }
    const versions = proposedVersions(
      [
        change({ kind: 'create', nom: 'CPTS d’exemple', departements: ['75'] }, made),
        change(
          {
            kind: 'perimetre',
            etat: 'partiel',
            codes: codes('75113'),
            deduit: false,
            communesAnnoncees: null,
            date: null,
          },
          made,
        ),
      ],
      null,
      newId,
    )
    expect(versions.map(({ field }) => field)).toEqual(['nom', 'departements', 'perimetre'])
    const { records } = decided(versions, ['nom', 'departements', 'perimetre'])
    expect(records.cpts.find(({ id }) => id === 'cpts-d-exemple')).toMatchObject({
      nom: 'CPTS d’exemple',
      perimetre: { etat: 'partiel', codes: ['75113'] },
    })
  })
})

describe('a decision', () => {
  const versions = proposedVersions([PHONE, SITE], a, newId)

  it('takes what is accepted, leaves what is refused, and says both', () => {
    const { lines, records, all } = decided(versions, ['telephone'])
    const after = records.cpts.find(({ id }) => id === 'a')
    expect(after?.contacts.telephone?.valeur).toBe('01 23 45 67 89')
    expect(after?.contacts.site).toBeNull()
    expect(lines[0].facts).toMatchObject([
      { field: 'site', taken: false },
      { field: 'telephone', taken: true },
    ])
    expect(journal([], all)).toMatchObject([{ gesture: { kind: 'proposal' }, author: 'A. B.' }])
  })

  it('stays in the journal where all is refused', () => {
    const { all, records } = decided(versions, [])
    expect(records).toEqual(start)
    expect(journal([], all)).toMatchObject([{ gesture: { kind: 'proposal' }, records: [] }])
  })

  it('is taken back whole by one undo, and brought back by another', () => {
    const { all, lines } = decided(versions, ['telephone', 'site'])
    const context = (log: readonly LogEntry[]) => {
      const records = byId(replay(start, log).dataset)
      return { log, closed: [], records, quand: QUAND, newId, author: '' }
    }
    const { entries, left } = undoLot(lines[0].lot, context(all))
    const back = [...all, ...entries]
    expect(left).toEqual([])
    expect(replay(start, back).dataset).toEqual(start)
    expect(decisionOn(proposal, back, countingIds(back))).toBeNull()
    const again = [...back, ...undoLot(entries[0]?.lot ?? '', context(back)).entries]
    expect(decisionOn(proposal, again, countingIds(again))).toEqual(lines[0])
  })

  it('gives what was proposed where the record says something else meanwhile, only once accepted', () => {
    const log = [
      entry('ici', { kind: 'fact', fait: 'telephone', valeur: '01 98 76 54 32', date: '2025' }),
    ]
    const phones = proposedVersions([PHONE], a, newId)
    const phoneOf = ({ records }: ReturnType<typeof decided>) =>
      records.cpts.find(({ id }) => id === 'a')?.contacts.telephone?.valeur
    expect(openFacts(decided(phones, [], log).plan)).toMatchObject([{ kind: 'conflict' }])
    expect(phoneOf(decided(phones, [], log))).toBe('01 98 76 54 32')
    expect(phoneOf(decided(phones, ['telephone'], log))).toBe('01 23 45 67 89')
  })
})

describe('someone’s words', () => {
  it('keep their lines and lose what hides, commands or reorders', () => {
    expect(
      plainWords('  Bonjour\r\n\u0007la\u202E CPTS\u200B \n\n\n\nsigné\u2028fin\uD800 ', 100),
    ).toBe('Bonjour\nla CPTS\n\nsigné\nfin')
    expect(plainWords(`e${'\u0301'.repeat(50)}`, 100)).toHaveLength(3)
  })

  it('are bounded, and the same once they were tidied', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.nat(40), (text, most) => {
        const once = plainWords(text, most)
        expect(once.length).toBeLessThanOrEqual(most)
        expect(plainWords(once, most)).toBe(once)
        expect(once).not.toMatch(/[\p{Cf}\p{Cs}]|[^\P{Cc}\n]/u)
      }),
    )
  })
})
