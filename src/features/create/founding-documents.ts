import type { DocumentBlock, WrittenDocument } from '../../data/export/word-document.ts'
import { BAREME_AVENANT_2 } from '../../domain/contract/funding-scale.ts'
import type { FundingOptions } from '../../domain/contract/funding-options.ts'
import { fundingFor } from '../../domain/contract/funding.ts'
import type { Taille } from '../../domain/cpts/size-class.ts'
import {
  DEVICES,
  FOUNDING_STEPS,
  type FoundingNotes,
  INSTITUTIONS,
  LEGAL_CRITERIA,
  notedNeeds,
  PROJECT_PARTS,
  type ProjectPart,
  TICKED,
} from '../../domain/sketch/founding-notes.ts'
import { frCreate } from '../../fr/sketch/create.ts'
import { frFounding } from '../../fr/sketch/founding.ts'
import { frFunding } from '../../fr/cpts/funding.ts'

/** What a document is filled with. Shape: names as printed; what is not known is null. Units: inhabitants. */
export interface Founding {
  readonly nom: string
  /** Those that it is of. */
  readonly regions: readonly string[]
  readonly today: string
  readonly notes: FoundingNotes
  readonly communes: readonly string[]
  readonly habitants: number | null
  readonly annee: number | null
  readonly taille: Taille | null
  /** What its funding is counted for. */
  readonly options: FundingOptions
  /** The CPTS that share communes with it, and how far, in words. */
  readonly shared: readonly {
    readonly nom: string
    readonly said: string
    readonly isEstimated: boolean
  }[]
  readonly touching: readonly string[]
}

const words = frCreate.texts
const heading = (text: string): DocumentBlock => ({ kind: 'heading', text })
const subheading = (text: string): DocumentBlock => ({ kind: 'subheading', text })
const text = (of: string): DocumentBlock => ({ kind: 'text', text: of })
const ROOM: DocumentBlock = { kind: 'room' }

/** A list; nothing where it is empty. */
const list = (items: readonly string[]): readonly DocumentBlock[] =>
  items.length > 0 ? [{ kind: 'list', items }] : []

/** What the team wrote, else room to write it. */
const written = (of: string | undefined): DocumentBlock => (of === undefined ? ROOM : text(of))

/** The lettre d’intention: who, where, why, with room for what is not noted yet. */
export function letterOfIntent(founding: Founding): WrittenDocument {
  const { notes } = founding
  return {
    title: frCreate.documents.letter,
    subtitle: subtitleOf(founding),
    blocks: [
      text(words.to(founding.regions)),
      text(words.intent),
      heading(words.territory),
      ...territoryOf(founding),
      heading(frFounding.needs),
      ...needsOf(notes),
      heading(frFounding.actors),
      written(notes.get('partie/acteurs')),
      heading(frFounding.actions),
      written(notes.get('partie/actions')),
      text(words.signature),
      ROOM,
      { kind: 'quiet', text: words.preparatory },
    ],
  }
}

/** The skeleton of the projet de santé: every part that it must have, with what is noted. */
export function projectOutline(founding: Founding): WrittenDocument {
  const { notes, taille, options, touching } = founding
  const isTicked = (key: string): boolean => notes.get(key) === TICKED
  const beside: Partial<Record<ProjectPart, readonly DocumentBlock[]>> = {
    territoire: territoryOf(founding),
    acteurs: [
      ...titled(
        words.met,
        [...INSTITUTIONS, ...DEVICES]
          .filter((each) => isTicked(`vu/${each}`))
          .map((each) => frCreate.partners[each]),
      ),
      ...titled(words.neighbours, touching),
    ],
  }
  const dates = FOUNDING_STEPS.flatMap((step) => {
    const date = notes.get(`date/${step}`)
    return date === undefined ? [] : [words.dated(frCreate.steps[step], date)]
  })
  return {
    title: words.outline,
    subtitle: subtitleOf(founding),
    blocks: [
      heading(frCreate.needsPart),
      ...needsOf(notes),
      ...PROJECT_PARTS.flatMap((part) => [
        heading(frCreate.parts[part]),
        ...(beside[part] ?? []),
        written(notes.get(`partie/${part}`)),
      ]),
      heading(words.money),
      ...(taille === null
        ? [ROOM]
        : [
            text(words.moneyOf(fundingFor(taille, options).total)),
            text(`${frFunding.worked(options)} ${frFunding.intro(taille)}`),
          ]),
      ...(notes.has('note/financement') ? [written(notes.get('note/financement'))] : []),
      heading(words.legal),
      ...list(
        LEGAL_CRITERIA.filter((each) => isTicked(`critere/${each}`)).map(
          (each) => frCreate.criteria[each],
        ),
      ),
      written(notes.get('note/statut')),
      ...(dates.length > 0 ? [heading(words.calendar), ...list(dates)] : []),
      {
        kind: 'quiet',
        text: `${words.preparatory} ${frFunding.source(BAREME_AVENANT_2.source)}`,
      },
    ],
  }
}

function subtitleOf({ nom, regions, today }: Founding): string {
  return words.subtitle(nom, regions.join(', '), today)
}

function titled(title: string, items: readonly string[]): readonly DocumentBlock[] {
  return items.length > 0 ? [subheading(title), ...list(items)] : []
}

function territoryOf({ communes, habitants, annee, taille, shared }: Founding) {
  if (communes.length === 0) return [ROOM]
  const figures = frCreate.territory(communes.length, habitants, annee)
  return [
    text(taille === null ? figures : `${figures} ${words.taille(taille)}`),
    subheading(words.communes),
    text(`${communes.join(', ')}.`),
    ...(shared.length > 0
      ? titled(
          words.shared,
          shared.map((each) => words.sharedWith(each.nom, each.said, each.isEstimated)),
        )
      : [text(frFounding.noneShared)]),
  ]
}

function needsOf(notes: FoundingNotes): readonly DocumentBlock[] {
  const noted = notedNeeds(notes).flatMap(({ theme, need }) => [
    subheading(frFounding.themes[theme]),
    text(need),
  ])
  return noted.length > 0 ? noted : [ROOM]
}
