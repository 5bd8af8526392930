// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { BAREME_AVENANT_2 } from '../../../src/domain/contract/funding-scale.ts'
import type { Cpts } from '../../../src/domain/cpts/cpts.ts'
import { TAILLES } from '../../../src/domain/cpts/size-class.ts'
import { GuidePage } from '../../../src/features/guide/GuidePage.tsx'
import { RegionContext } from '../../../src/features/region-model/region-model.ts'
import { frComprendre } from '../../../src/fr/cpts/comprendre.ts'
import { formatNumber } from '../../../src/fr/words/format.ts'
import { shownScreen } from '../../support/shown-screen.tsx'
import { cpts } from '../domain/samples.ts'

const SOURCE = { sources: ['Document d’exemple'], date: '2024' }
const stating = (id: string, ...missions: readonly ('M1' | 'M3')[]): Cpts =>
  cpts(id, [], 'inconnu', {
    nom: 'CPTS d’exemple A',
    missions: {
      valeur: missions.map((mission) => ({ mission, libelle: 'action d’exemple', etat: null })),
      ...SOURCE,
    },
  })

const page = (records: readonly Cpts[] = []): HTMLElement =>
  shownScreen(records, null, () => <GuidePage />)
const text = (element: Element | null): string =>
  (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim()
const card = (of: HTMLElement, mission: string): Element | undefined =>
  [...of.querySelectorAll('#missions li')].find((each) => text(each).startsWith(mission))

/** What one reads in order: no contents, no sources, no figures of the table, no way to a tool. */
function read(): string[] {
  const of = page()
  for (const each of of.querySelectorAll(
    'nav, table, footer, [class*="sources"], [class*="onScreen"], [class*="ways"]',
  ))
    each.remove()
  return [...of.querySelectorAll('h1, h2, h3, p, li, dt, dd')]
    .filter((each) => !each.querySelector('h3, p'))
    .map(text)
}

const words = (line: string): number => line.match(/\p{L}[\p{L}’-]*|\d+/gu)?.length ?? 0

describe('the page that says what a CPTS is', () => {
  it('is read before its région is there, of which it then says nothing', () => {
    const early = shownScreen([], null, () => (
      <RegionContext value={null}>
        <GuidePage />
      </RegionContext>
    ))
    expect(early.querySelectorAll('#missions li')).toHaveLength(6)
    expect(text(early)).toBe(text(page()))
  })

  it('tells which CPTS state a mission, and leads to them', () => {
    const of = page([stating('a', 'M1', 'M3'), stating('b', 'M1'), cpts('c', [], 'inconnu')])
    const access = card(of, 'M1')
    expect(text(access ?? null)).toContain('Citée par 2 CPTS')
    const ways = [...(access?.querySelectorAll('a') ?? [])].map((each) => each.getAttribute('href'))
    expect(ways).toEqual(['/liste?region=11&mission=M1', '/?region=11&mission=M1'])
    expect(text(card(of, 'M4') ?? null)).toContain('Citée dans aucune fiche')
    expect(text(of.querySelector('#missions'))).toContain('2 CPTS sur 3 disent ce qu’elles font')
  })

  it('leads to the tools that help', () => {
    const paths = [...page().querySelectorAll('a[href^="/"]')].map((each) =>
      each.getAttribute('href')?.replace(/\?.*/, ''),
    )
    expect(new Set(paths)).toEqual(
      new Set(['/', '/liste', '/suivi', '/esquisse', '/financement', '/creer', '/proposer']),
    )
  })

  it('counts nothing where no record says what its CPTS does', () => {
    expect(text(page([cpts('a', [], 'inconnu')]).querySelector('#missions'))).not.toMatch(/Citée/)
  })

  it('tells which records speak of a theme', () => {
    const speaking = cpts('a', [], 'inconnu', {
      perinatalite: { valeur: { etat: 'prevu', themes: ['parcours endométriose'] }, ...SOURCE },
    })
    const themes = text(page([speaking]).querySelector('#perinatalite'))
    expect(themes).toContain('sans médicament. 1 fiche en parle')
    expect(themes).toContain('1 CPTS agit ou le prévoit')
  })

  it('names who acts on a theme only where the document does', () => {
    const actors = [...page().querySelectorAll('#perinatalite p')].map(text)
    expect(actors).toContain(
      'Seule la permanence dit qui agit : des sages-femmes. Sinon, demandez à la CPTS.',
    )
  })

  it('pays the amounts of the barème, whose lines are each counted once', () => {
    const rows = [...page().querySelectorAll('#argent tr')].map((row) =>
      [...row.querySelectorAll('td')].map(text),
    )
    const amounts = rows.slice(1).map((row) => row.map((cell) => Number(cell.replace(/\s/g, ''))))
    const total = amounts.at(-1)
    expect(total).toEqual(TAILLES.map((taille) => BAREME_AVENANT_2.totalPossible[taille]))
    expect(
      TAILLES.map((_, at) => amounts.slice(0, -1).reduce((sum, row) => sum + (row[at] ?? 0), 0)),
    ).toEqual(total)
    expect(rows[1]).toEqual([50_000, 60_000, 75_000, 90_000].map((each) => text(cell(each))))
  })

  it('has a heading for each part, under that of the part it belongs to', () => {
    const levels = [...page().querySelectorAll('h1, h2, h3')].map(({ tagName }) =>
      Number(tagName[1]),
    )
    expect(levels[0]).toBe(1)
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    expect(levels.every((level, at) => at === 0 || level <= (levels[at - 1] ?? 0) + 1)).toBe(true)
  })

  it('is read in three minutes, at 240 words a minute', () => {
    expect(read().reduce((sum, line) => sum + words(line), 0)).toBeLessThanOrEqual(3 * 240)
  })

  it('has short sentences', () => {
    const sentences = read().flatMap((line) => line.split(/(?<=[.!?…])\s/))
    const lengths = sentences.map(words)
    expect(sentences.filter((each) => words(each) > 25)).toEqual([])
    expect(lengths.reduce((sum, each) => sum + each, 0) / sentences.length).toBeLessThan(12)
  })

  it('says what an acronym stands for where it stands first', () => {
    const seen = new Set<string>()
    const unexplained = read().flatMap((line) =>
      [...line.matchAll(/(?<![\p{L}\d])\p{Lu}{2,}(?![\p{L}\d])/gu)].flatMap(([acronym]) => {
        const isNew = !seen.has(acronym)
        seen.add(acronym)
        return isNew && !line.includes(`(${acronym})`) ? [`${acronym}: ${line}`] : []
      }),
    )
    // The title of the page is the question that its first sentence answers.
    expect(unexplained).toEqual(['CPTS: Comprendre les CPTS'])
    expect(seen.size).toBeGreaterThan(8)
  })
})

function cell(amount: number): Element {
  const element = document.createElement('td')
  element.textContent = formatNumber(amount)
  return element
}

it('whoever looks for the CPTS of a commune is led into the search, which stands at its head', () => {
  const head = document.body.appendChild(document.createElement('header'))
  head.innerHTML = '<input role="combobox">'
  for (const button of page().querySelectorAll('button')) {
    if (button.textContent !== frComprendre.tools.find) continue
    head.querySelector('input')!.blur()
    button.click()
    expect(document.activeElement).toBe(head.querySelector('input'))
  }
  expect.assertions(2)
  head.remove()
})
