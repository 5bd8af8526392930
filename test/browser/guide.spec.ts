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
    // The search answers once what is on show is there, which is asked for once someone moves.
    await page.getByRole('heading', { level: 1 }).hover()
    await expect(page.getByRole('button', { name: 'Ma position' })).toBeVisible()
    expect(await sheetsOf(page), region).toBe(2)
  }
  // In the order that a screen reader has it: the question, its answer, the contents, the parts.
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - main:
      - article:
        - heading "Comprendre les CPTS" [level=1]
        - paragraph: /Une communauté professionnelle/
        - paragraph:
          - button "Trouver la CPTS d’une commune"
          - button "Imprimer (2 pages)"
        - navigation "Sommaire"
        - region "Ce qu’est une CPTS"
        - region "Qui peut en faire partie"
        - region "Ce que cela change"
        - region "Comment la rejoindre"
        - region "Choisir un territoire"
        - region "La vie du contrat"
        - region "Les six missions"
        - region "Périnatalité et santé de la femme"
        - region "Le financement"
  `)
})

test('what a CPTS is reads before any records are asked for, and is completed with them once one moves', async ({
  page,
}) => {
  let asked = 0
  let give = (): void => {}
  const given = new Promise<void>((resolve) => (give = resolve))
  await page.route('**/geo/cpts/*.json', async (route) => {
    asked += 1
    await given
    await route.continue()
  })
  const atlas = new Atlas(page)
  await atlas.go('/comprendre?region=11')
  const main = page.getByRole('main')
  await expect(main.getByRole('heading', { name: 'Les six missions' })).toBeVisible()
  const stated = main.getByRole('link', { name: /^Liste des CPTS qui le disent/ })
  await expect(stated).toHaveCount(0)
  await page.evaluate(() => new Promise((rested) => requestIdleCallback(rested)))
  expect(asked).toBe(0)
  await page.mouse.move(300, 300)
  await expect.poll(() => asked).toBeGreaterThan(0)
  await expect(stated).toHaveCount(0)
  give()
  await expect(stated.first()).toBeVisible()
})

test('an acronym says what it means over the page: by keyboard and press, one at a time, moving nothing @look', async ({
  page,
}) => {
  const atlas = new Atlas(page)
  await atlas.go('/comprendre?region=11')
  const main = page.getByRole('main')
  await main.getByRole('heading', { level: 1 }).hover()
  await expect(main.getByRole('link', { name: /^Liste des CPTS/ }).first()).toBeVisible()
  const terms = main.getByRole('region', { name: 'Qui peut en faire partie' })
  const team = terms.getByRole('button', { name: 'ESP' })
  const house = terms.getByRole('button', { name: 'MSP' })
  const last = main.getByRole('heading', { name: 'Sources' })
  const meaning = (words: string) => page.getByRole('status').filter({ hasText: words })
  await team.focus()
  const before = await last.boundingBox()
  await page.keyboard.press('Enter')
  await expect(meaning('équipe de soins primaires')).toBeVisible()
  await expect(team).toBeFocused()
  expect(await last.boundingBox()).toEqual(before)
  await house.click()
  await expect(meaning('maison de santé pluriprofessionnelle')).toBeVisible()
  await expect(meaning('équipe de soins primaires')).toBeHidden()
  // Beside its word, and whole on the screen.
  const [word, box] = [await house.boundingBox(), await meaning('maison').boundingBox()]
  expect(Math.abs((box?.y ?? 0) - (word?.y ?? 0))).toBeLessThan(200)
  expect((box?.x ?? -1) + (box?.width ?? 0)).toBeLessThanOrEqual(1024)
  await page.keyboard.press('Escape')
  await expect(meaning('maison de santé pluriprofessionnelle')).toBeHidden()
  await expect(house).toBeFocused()
})
