import { expect } from '@playwright/test'
import { Atlas, test } from './atlas.ts'
import { faults } from './faults.ts'
import { state } from './record.ts'

const RECORD = '/suivi/fiche?region=11&cpts=cpts-paris-13'

test('two colleagues exchange what each changed, by file and by link, and take back whole what they took', async ({
  page,
  browser,
  baseURL,
}) => {
  const context = await browser.newContext()
  const other = await context.newPage()
  await page.goto(RECORD)
  await state(page, 'Téléphone', '01 23 45 67 89')
  await state(page, 'Site', 'https://exemple.fr')
  await other.goto(`${baseURL}${RECORD}`)
  await state(other, 'Téléphone', '01 98 76 54 32')

  await new Atlas(page).go('/suivi/publication?region=11')
  await page.getByRole('link', { name: 'Envoyer à quelqu’un' }).click()
  const main = page.getByRole('main')
  await expect(main).toContainText('CPTS Paris 13 : Site, Téléphone')
  await main.getByLabel('Signature (facultative)').fill('URPS d’exemple')
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    main.getByRole('button', { name: 'Télécharger le lot' }).click(),
  ])
  await page.evaluate(() =>
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true }),
  )
  await main.getByRole('button', { name: 'Copier le lien' }).click()
  const link = await main.getByLabel('Lien du lot').inputValue()
  expect(await faults(page)).toEqual([])

  // The link, by keyboard alone: what is free is ticked already, what differs waits for a choice.
  await other.goto(link)
  const review = other.getByRole('main')
  await expect(review).toContainText('Lot envoyé par URPS d’exemple')
  await expect(review).toContainText('1 fait à prendre, 1 fait à choisir')
  expect(await faults(other)).toEqual([])
  await expect(review.getByLabel('Site', { exact: true })).toBeChecked()
  const choice = review.getByRole('group', { name: 'CPTS Paris 13 : Téléphone' })
  await expect(choice).toContainText('01 98 76 54 32')
  await choice.getByLabel('Lot').focus()
  await other.keyboard.press('Space')
  await review.getByRole('button', { name: 'Aller au bouton' }).press('Enter')
  await other.keyboard.press('Enter')
  await expect(review.getByText('1 fiche mise à jour')).toBeFocused()

  // The same as a file changes nothing more.
  await review.getByRole('button', { name: 'Choisir un autre fichier' }).click()
  await review.getByLabel('Choisir un fichier').setInputFiles(await file.path())
  await expect(review).toContainText('Rien de nouveau')

  await new Atlas(other).go('/suivi/journal?region=11')
  await expect(review).toContainText('Lot reçu, envoyé par URPS d’exemple (1 fiche)')
  await review.getByRole('button', { name: /^Annuler ce lot/ }).click()
  await expect(review.getByRole('button', { name: /^Rétablir/ })).toBeVisible()
  await context.close()
})

test('a reader proposes a correction on a phone; whoever keeps the records takes one fact, refuses another, and answers', async ({
  page,
  browser,
  baseURL,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  const reader = new Atlas(page)
  await reader.go('/?region=11&cpts=cpts-paris-13')
  await page.getByRole('link', { name: 'Proposer une correction' }).click()
  const form = page.getByRole('main')
  await expect(form.getByRole('heading', { name: 'Proposer une correction' })).toBeVisible()
  await form.getByRole('checkbox', { name: 'Téléphone' }).check()
  await form.getByRole('textbox', { name: 'Téléphone' }).fill('01 23 45 67 89')
  await form.getByRole('checkbox', { name: 'Site' }).check()
  await form.getByRole('textbox', { name: 'Site' }).fill('https://exemple.fr')
  await form.getByRole('checkbox', { name: 'Autre chose' }).check()
  await form.getByRole('textbox', { name: 'Autre chose' }).fill('<b>Remarque</b> d’exemple')
  await form.getByRole('textbox', { name: 'Comment le savez-vous' }).fill('Document d’exemple')
  await form.getByRole('textbox', { name: 'Votre courriel' }).fill('contact@exemple.fr')
  await reader.isNoWider(390)
  await form.getByRole('button', { name: 'Relire la proposition' }).click()
  await page.evaluate(() =>
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true }),
  )
  await form.getByRole('button', { name: 'Copier le lien' }).click()
  const link = await form.getByLabel('Lien de la proposition').inputValue()
  expect(await faults(page)).toEqual([])

  const context = await browser.newContext()
  const office = await context.newPage()
  await office.goto(new URL(link, baseURL).href)
  const review = office.getByRole('main')
  await expect(review).toContainText('Proposition pour CPTS Paris 13')
  await expect(review).toContainText('<b>Remarque</b> d’exemple')
  const side = (of: string, name: string) =>
    review.getByRole('group', { name: of, exact: true }).getByLabel(name)
  await side('Téléphone', 'Accepter').check()
  await side('Site', 'Refuser').check()
  await side('Remarque', 'Prise en compte').check()
  expect(await faults(office)).toEqual([])
  await review.getByRole('button', { name: 'Enregistrer la décision' }).click()
  await expect(review).toContainText('1 fait accepté, 1 fait refusé, remarque prise en compte')
  const answer = review.getByRole('link', { name: 'Répondre' })
  expect(decodeURIComponent((await answer.getAttribute('href')) ?? '')).toMatch(
    /^mailto:contact@exemple\.fr.*Repris dans la fiche\s: Téléphone.*Non repris\s: Site/su,
  )

  await new Atlas(office).go('/suivi/journal?region=11')
  await expect(review).toContainText('Refusé : Site (https://exemple.fr)')
  await new Atlas(office).go('/suivi/fiche?region=11&cpts=cpts-paris-13')
  await expect(review).toContainText('01 23 45 67 89')
  await expect(review).not.toContainText('contact@exemple.fr')
  await context.close()
})
