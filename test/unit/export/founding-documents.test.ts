import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { type WrittenDocument, wordDocument } from '../../../src/data/export/word-document.ts'
import { MAXIMUM } from '../../../src/domain/contract/funding-options.ts'
import {
  type Founding,
  letterOfIntent,
  projectOutline,
} from '../../../src/features/create/founding-documents.ts'

const EMPTY: Founding = {
  nom: 'CPTS d’exemple A',
  regions: ['Île-de-France'],
  today: '2026-11-28',
  notes: new Map(),
  communes: [],
  habitants: null,
  annee: 2023,
  taille: null,
  options: MAXIMUM,
  shared: [],
  touching: [],
}
const DRAWN: Founding = {
  ...EMPTY,
  communes: ['Arpajon', 'Dourdan'],
  habitants: 52_000,
  taille: 2,
  shared: [{ nom: 'CPTS d’exemple B', said: '1 commune partagée', isEstimated: true }],
  touching: ['CPTS d’exemple C'],
  notes: new Map([
    ['besoin/prevention', 'Un besoin d’exemple'],
    ['partie/actions', 'Une action\nUne autre'],
    ['vu/ars', 'oui'],
    ['critere/recrutement', 'oui'],
    ['date/contrat', '2027-03-01'],
  ]),
}

const textOf = ({ blocks }: WrittenDocument): string =>
  blocks
    .map((block) =>
      'text' in block ? block.text : 'items' in block ? block.items.join('\n') : '…',
    )
    .join('\n')

describe('the lettre d’intention', () => {
  it('is filled with what the sketch knows and what is noted', () => {
    const text = textOf(letterOfIntent(DRAWN))
    expect(text).toContain(
      '2 communes, 52\u202f000 habitants (population municipale 2023). Taille ACI\u00a0: 2.',
    )
    expect(text).toContain('Arpajon, Dourdan.')
    expect(text).toContain('CPTS d’exemple B\u00a0: 1 commune partagée (estimation)')
    expect(text).toContain('Un besoin d’exemple')
  })

  it('is to the ARS, or to that of each région that it is of', () => {
    expect(textOf(letterOfIntent(DRAWN))).toContain('À l’agence régionale de santé (ARS) et')
    const across = { ...DRAWN, regions: ['Nouvelle-Aquitaine', 'Occitanie'] }
    expect(textOf(letterOfIntent(across))).toContain(
      'Aux agences régionales de santé (ARS) Nouvelle-Aquitaine et Occitanie, et à',
    )
  })

  it('leaves room for what is not known, and tells no figure of it', () => {
    const letter = letterOfIntent(EMPTY)
    expect(letter.blocks.filter(({ kind }) => kind === 'room')).toHaveLength(5)
    expect(textOf(letter)).not.toMatch(/\d/)
  })

  it('says that a population is not known, and never counts it as zero', () => {
    const text = textOf(letterOfIntent({ ...DRAWN, habitants: null, taille: null }))
    expect(text).toContain('La population n’est pas connue en entier.')
    expect(text).not.toContain('Taille')
  })
})

describe('the skeleton of the projet de santé', () => {
  it('has every part that it must have, in order, and what is noted of it', () => {
    const { blocks } = projectOutline(DRAWN)
    const headings = blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []))
    expect(headings).toEqual([
      'Les besoins',
      'Les actions',
      'Le territoire',
      'Les acteurs',
      'Le travail en commun',
      'L’évaluation',
      'Le financement',
      'La forme juridique',
      'Notre calendrier',
    ])
    const text = textOf(projectOutline(DRAWN))
    for (const noted of [
      'Une action',
      'L’ARS',
      'CPTS d’exemple C',
      'recruter',
      '1er\u00a0mars\u00a02027',
    ])
      expect(text).toContain(noted)
    expect(text).toContain('Jusqu’à 382\u202f500\u00a0€ par an.')
    expect(text).toContain('Calcul\u00a0: deux missions optionnelles')
  })
})

it('the file of Word holds the same text, and what is to be completed', async () => {
  const blob = await wordDocument(projectOutline(DRAWN), '[à compléter]')
  const files = unzipSync(new Uint8Array(await blob.arrayBuffer()))
  const xml = strFromU8(files['word/document.xml'] ?? new Uint8Array())
  for (const text of ['Projet de santé', 'Un besoin d’exemple', 'Une autre', '[à compléter]'])
    expect(xml).toContain(text)
})
