import { expect } from '@playwright/test'
import { Atlas, test } from './atlas.ts'
import { sheetsOf } from './paper.ts'

test('what a CPTS is reads from its first heading to its last, and prints on two pages in any région @look', async ({
  page,
}) => {
  const atlas = new Atlas(page)
  // With records that say what CPTS do, with few, and over all of them.
  for (const region of ['11', '28', 'france']) {
    await atlas.go(`/comprendre?region=${region}`)
    await atlas.panelIsThere()
    expect(await sheetsOf(page), region).toBe(2)
  }
  // In the order that a screen reader has it: the question, its answer, the contents, the parts.
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - main:
      - article:
        - heading "Comprendre les CPTS" [level=1]
        - paragraph: /Une communauté professionnelle/
        - paragraph:
          - link "Trouver la CPTS d’une commune"
          - button "Imprimer (2 pages)"
        - navigation "Sommaire"
        - region "Ce qu’est une CPTS"
        - region "Qui peut en faire partie"
        - region "Ce que cela change"
        - region "Choisir un territoire"
        - region "La vie du contrat"
        - region "Les six missions"
        - region "Périnatalité et santé de la femme"
        - region "Le financement"
  `)
})
