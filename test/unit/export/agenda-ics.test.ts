import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  agendaIcs,
  agendaUid,
  type AgendaWords,
  foldIcs,
} from '../../../src/data/export/agenda-ics.ts'
import { type AgendaEntry, entryOf } from '../../../src/domain/contract/contract-deadlines.ts'
import { agenda } from '../../../src/domain/contract/agenda.ts'
import { deadlineAfter } from '../../../src/domain/contract/mission-calendar.ts'
import { atlasOf, fact } from '../domain/facts.ts'
import { codes, cpts, unit } from '../domain/samples.ts'

const TODAY = '2024-06-15'
const AT = { name: 'Agenda des CPTS', today: TODAY }
const end = (aci: string, id = 'cpts-a'): AgendaEntry =>
  entryOf(id, 'fin-contrat', deadlineAfter(aci, 60, TODAY))
const plainWords = (entries: readonly AgendaEntry[]): AgendaWords => ({
  title: entries.map(({ cpts: id, kind }) => `${id} ${kind}`).join(),
  description: '',
  url: '',
})
const ALARMS = ['-P28D', '-P7D'].flatMap((before) => [
  ['BEGIN', 'VALARM'],
  ['ACTION', 'DISPLAY'],
  ['TRIGGER', before],
  ['DESCRIPTION', 'cpts-a fin-contrat'],
  ['END', 'VALARM'],
])

function written(
  entries: readonly AgendaEntry[],
  words: (entries: readonly AgendaEntry[]) => AgendaWords = plainWords,
  at = AT,
): string {
  return agendaIcs(entries, words, at).text
}

/** A strict reader of RFC 5545: every line ends in CRLF, has 75 octets at most, and is "NAME;PARAM=x:value" once unfolded. */
function read(text: string): [name: string, value: string][] {
  expect(text.endsWith('\r\n')).toBe(true)
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  for (const line of text.split('\r\n')) {
    expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    expect(line).not.toContain('\uFFFD')
  }
  const lines = text
    .slice(0, -2)
    .replaceAll(/\r\n[ \t]/g, '')
    .split('\r\n')
  return lines.map((line) => {
    const [, name = '', value = ''] = /^([A-Z-]+(?:;[A-Z-]+=[^":;,]+)*):(.*)$/s.exec(line) ?? []
    expect(name, line).not.toBe('')
    return [name, value]
  })
}

/** The text that a value of type TEXT stands for; a separator that is not escaped is an error. */
function unescaped(value: string): string {
  expect(value.replaceAll(/\\[\\;,nN]/g, '')).not.toMatch(/[\\;,]/)
  return value.replaceAll(/\\([\\;,nN])/g, (_, each: string) => (/n/i.test(each) ? '\n' : each))
}

const values = (text: string, property: string) =>
  read(text).flatMap(([name, value]) => (name === property ? [value] : []))

describe('the agenda as iCalendar', () => {
  it('has an event a deadline, all day long, taking no time, with reminders', async () => {
    expect(read(written([end('2024-02-29')]))).toEqual([
      ['BEGIN', 'VCALENDAR'],
      ['VERSION', '2.0'],
      ['CALSCALE', 'GREGORIAN'],
      ['PRODID', '-//Atlas CPTS//Agenda//FR'],
      ['METHOD', 'PUBLISH'],
      ['X-WR-CALNAME', 'Agenda des CPTS'],
      ['BEGIN', 'VEVENT'],
      ['UID', 'cpts-a.fin-contrat@atlas-cpts'],
      ['DTSTAMP', '20240615T000000Z'],
      ['DTSTART;VALUE=DATE', '20290228'],
      ['SUMMARY', 'cpts-a fin-contrat'],
      ['TRANSP', 'TRANSPARENT'],
      ...ALARMS,
      ['END', 'VEVENT'],
      ['END', 'VCALENDAR'],
    ])
  })

  it('gives no event to what has no day, and counts it', async () => {
    const entries = [
      end('2024-02-14'),
      end('2024-02'),
      end('2024'),
      entryOf('cpts-a', 'avenant-taille', null),
    ]
    const result = agendaIcs(entries, plainWords, AT)
    expect(result).toMatchObject({ jours: 1, echeances: 1, passees: 0, sansJour: 2, sansDate: 1 })
    expect(values(written(entries), 'DTSTART;VALUE=DATE')).toEqual(['20290214'])
  })

  it('leaves what is past out, and has one event a day for a CPTS, with the way to its record', () => {
    const deadline = (kind: 'echange-annuel' | 'fin-contrat', day: string, id = 'cpts-a') =>
      entryOf(id, kind, deadlineAfter(day, 0, TODAY))
    const entries = [
      deadline('fin-contrat', '2024-06-14'),
      deadline('echange-annuel', TODAY),
      deadline('fin-contrat', TODAY),
      deadline('fin-contrat', TODAY, 'cpts-b'),
    ]
    const url = 'https://exemple.test/suivi/fiche?region=11&cpts=cpts-a'
    const say = (group: readonly AgendaEntry[]) => ({ ...plainWords(group), url })
    expect(agendaIcs(entries, say, AT)).toMatchObject({ jours: 2, echeances: 3, passees: 1 })
    expect(values(written(entries, say), 'SUMMARY').map(unescaped)).toEqual([
      'cpts-a echange-annuel,cpts-a fin-contrat',
      'cpts-b fin-contrat',
    ])
    expect(values(written(entries, say), 'URL')).toEqual([url, url])
  })

  it('is a calendar even without an event', async () => {
    expect(values(written([]), 'END')).toEqual(['VCALENDAR'])
  })

  it('names each event once, the same each time', async () => {
    const one = cpts('cpts-a', codes('83001'), 'complet', {
      stade: fact('aci-signe'),
      aci: fact('2022-03-10'),
    })
    const facts = [...atlasOf([one], [unit('83001', 1)]).facts.values()]
    const uids = async (today: string) =>
      values(written(agenda(facts, today).entries, plainWords, { ...AT, today }), 'UID')
    const first = await uids(TODAY)
    expect(first).toEqual(['cpts-a.echange-annuel.3@atlas-cpts', 'cpts-a.fin-contrat@atlas-cpts'])
    expect(await uids(TODAY)).toEqual(first)
    expect(await uids('2025-06-15')).toEqual([
      'cpts-a.echange-annuel.4@atlas-cpts',
      'cpts-a.fin-contrat@atlas-cpts',
    ])
    expect(agendaUid(end('2024'))).toBe('cpts-a.fin-contrat@atlas-cpts')
  })

  it('gives every text back, folded within 75 octets, separators, accents and line ends included', async () => {
    const nasty = fc.string({
      unit: fc.constantFrom(...'abé’€œ,;:\\"\n \t', '🏥', '\r\n'),
      minLength: 1,
      maxLength: 200,
      size: 'max',
    })
    await fc.assert(
      fc.asyncProperty(nasty, nasty, async (title, description) => {
        const text = written([end('2024-02-14')], () => ({ title, description, url: '' }), {
          ...AT,
          name: title,
        })
        const plain = (each: string) => each.replaceAll('\r\n', '\n')
        expect(values(text, 'SUMMARY').map(unescaped)).toEqual([plain(title)])
        // Each reminder repeats the title.
        const said = values(text, 'DESCRIPTION').map(unescaped)
        expect(said).toEqual([description, title, title].map(plain))
        expect(values(text, 'X-WR-CALNAME').map(unescaped)).toEqual([plain(title)])
      }),
    )
  })

  it('drops control characters, and takes a lone CR for the end of a line', async () => {
    const text = written([end('2024-02-14')], () => ({
      title: 'a\u0000b\u0007\rc',
      description: '',
      url: '',
    }))
    expect(values(text, 'SUMMARY')).toEqual(['ab\\nc'])
  })
})

describe('folding', () => {
  it('counts octets, and cuts no character in two', () => {
    const line = `SUMMARY:${'é'.repeat(50)}`
    const folded = foldIcs(`${line}\r\n`).split('\r\n')
    expect(folded.map((each) => Buffer.byteLength(each))).toEqual([74, 35, 0])
    expect(folded[1]?.startsWith(' é')).toBe(true)
  })

  it('leaves a line of 75 octets as it is, and what is folded too', () => {
    const line = `${'x'.repeat(75)}\r\n`
    expect(foldIcs(line)).toBe(line)
    const long = foldIcs(`${'x'.repeat(300)}\r\n`)
    expect(foldIcs(long)).toBe(long)
  })
})
