import { readFile } from 'node:fs/promises'
import { expect, type Page } from '@playwright/test'
import { Atlas, test } from './atlas.ts'

test.use({ viewport: { width: 1440, height: 900 } })

const PARIS_13 = '/suivi/fiche?region=11&cpts=cpts-paris-13'
const form = (page: Page, name: string) => page.getByRole('form', { name })
const log = (page: Page) => page.getByRole('region', { name: 'Journal' })

const save = (page: Page, name: string): Promise<void> =>
  form(page, name).getByRole('button', { name: 'Enregistrer' }).click()

/** States a fact of one line, after a source. */
async function state(page: Page, name: string, value: string, source = 'Document d’exemple') {
  await page.getByRole('button', { name: new RegExp(`^(Modifier|Renseigner) : ${name}$`) }).click()
  await form(page, name).getByLabel(name, { exact: true }).fill(value)
  await form(page, name).getByLabel('Source', { exact: true }).fill(source)
  await save(page, name)
}

/** Waits until the device holds what was entered: a page left before that leaves it behind. */
async function isKept(page: Page, name: string): Promise<void> {
  await expect(page.getByText(`Enregistré : ${name}`)).toBeVisible()
}

test('what staff learn of a CPTS is entered after its source, counts at once, and can be taken back', async ({
  page,
}) => {
  await page.goto(PARIS_13)
  await page.getByRole('button', { name: 'Renseigner : Avancement' }).click()
  const stage = form(page, 'Avancement')
  await expect(stage.getByLabel('Stade')).toBeFocused()
  // With nothing typed nothing is saved, and that is said.
  await save(page, 'Avancement')
  await expect(page.getByText('Aucun changement : Avancement')).toBeVisible()
  await page.getByRole('button', { name: 'Renseigner : Avancement' }).click()
  await stage.getByLabel('Stade').selectOption('ACI signé')
  await stage.getByLabel('Atteint le').fill('31/02/2024')
  await stage.getByLabel('Source', { exact: true }).fill('Liste d’exemple')
  await save(page, 'Avancement')
  await expect(stage.getByText('Date non reconnue')).toBeVisible()
  // What is typed is not lost by a reload, nor by going elsewhere.
  const atlas = new Atlas(page)
  await atlas.go('/suivi')
  await page.goto(PARIS_13)
  await expect(stage.getByLabel('Atteint le')).toHaveValue('31/02/2024')
  await stage.getByLabel('Atteint le').fill('12 mars 2024')
  await expect(stage.getByText('lu : 12 mars 2024')).toBeVisible()
  await save(page, 'Avancement')
  await isKept(page, 'Avancement')
  await expect(
    page
      .getByRole('status')
      .getByRole('button', { name: 'Annuler : Avancement, Signature de l’ACI' }),
  ).toBeVisible()
  await expect(page.getByRole('button', { name: 'Modifier : Avancement' })).toBeFocused()
  await expect(log(page)).toContainText('d’après Liste d’exemple')

  await page.getByRole('link', { name: 'Suivi', exact: true }).first().click()
  await expect(page.getByRole('main')).toContainText('renseigné pour 19 sur 47')
  await page.getByRole('link', { name: 'Publier (1 fiche modifiée)' }).click()
  await expect(page.getByRole('main')).toContainText('ACI signé (12 mars 2024)')

  await atlas.go(PARIS_13)
  // One line goes alone; the gesture, which signed the ACI too, goes whole.
  await log(page).getByRole('button', { name: 'Annuler : Signature de l’ACI', exact: true }).click()
  await expect(page.getByText('Annulé : Signature de l’ACI.')).toBeVisible()
  await expect(page.getByRole('button', { name: /^Renseigner : Signature/ })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Modifier : Avancement' })).toBeVisible()
  await log(page).getByRole('button', { name: 'Rétablir : Signature de l’ACI' }).click()
  await expect(page.getByRole('button', { name: /^Modifier : Signature/ })).toBeVisible()
  await atlas.go('/suivi/journal?region=11')
  const journal = page.getByRole('main')
  await expect(journal).toContainText('Modification : CPTS Paris 13')
  await journal
    .getByRole('button', {
      name: 'Annuler : Avancement, Signature de l’ACI (Modification : CPTS Paris 13)',
    })
    .click()
  await expect(journal.getByRole('status')).toHaveText('Annulé : Avancement, Signature de l’ACI.')
  // The button that was pressed is gone.
  await expect(journal.getByRole('status')).toBeFocused()
  await atlas.go(PARIS_13)
  await expect(page.getByRole('button', { name: 'Renseigner : Avancement' })).toBeVisible()
  await expect(page.getByRole('button', { name: /^Renseigner : Signature/ })).toBeVisible()
  await log(page).getByRole('button', { name: 'Rétablir : Avancement' }).click()
  await expect(page.getByRole('button', { name: 'Modifier : Avancement' })).toBeVisible()
  // Also what is written in free words is entered after somebody.
  await page.getByRole('button', { name: 'Modifier : Note' }).click()
  await form(page, 'Note').getByLabel('Note', { exact: true }).fill('Remarque d’exemple')
  await form(page, 'Note').getByLabel('Source', { exact: true }).fill('Courrier d’exemple')
  await save(page, 'Note')
  await expect(log(page)).toContainText('d’après Courrier d’exemple')
  await state(page, 'Population annoncée', '180000')
  await expect(log(page)).toContainText(/180\s000 habitants/)
  await expect(log(page)).not.toContainText(/avant\s: 180/)
})

test('a fact that another tab changed meanwhile is told before it is saved over, and typing outlives its tab @own', async ({
  page,
  context,
}) => {
  const title = 'Téléphone'
  const openForm = async (tab: Page) => {
    await tab.goto(PARIS_13)
    await tab
      .getByRole('button', { name: new RegExp(`^(Modifier|Renseigner) : ${title}$`) })
      .click()
  }
  await openForm(page)
  await form(page, title).getByLabel(title).fill('01 11 11 11 11')
  const other = await context.newPage()
  await openForm(other)
  await expect(form(other, title).getByLabel(title)).not.toHaveValue('01 11 11 11 11')
  await form(other, title).getByLabel(title).fill('02 22 22 22 22')
  await save(other, title)
  await isKept(other, title)

  const told = 'Modifié entre-temps dans un autre onglet : 02 22 22 22 22'
  await expect(form(page, title).getByRole('alert')).toHaveText(told)
  await expect(form(page, title).getByRole('button', { name: 'Enregistrer' })).toBeDisabled()
  await form(page, title).getByRole('button', { name: 'Garder ma saisie' }).click()
  await expect(form(page, title).getByRole('alert')).toBeHidden()

  // Escape puts what is typed out of the way; the tab is closed, and the next one has it.
  await form(page, title).getByLabel(title).press('Escape')
  await expect(page.getByRole('button', { name: `Reprendre la saisie : ${title}` })).toBeVisible()
  await page.getByRole('button', { name: `Reprendre la saisie : ${title}` }).click()
  await page.close()
  const next = await context.newPage()
  await next.goto(PARIS_13)
  await expect(form(next, title).getByLabel(title)).toHaveValue('01 11 11 11 11')
  await expect(form(next, title).getByText(/^Saisie non enregistrée du /)).toBeVisible()
  await form(next, title).getByRole('button', { name: 'Abandonner' }).click()
  await expect(next.getByText('02 22 22 22 22').first()).toBeVisible()
})

test('two sources that disagree both stand, and one chooses which is shown', async ({ page }) => {
  await page.goto(PARIS_13)
  const title = 'Population annoncée'
  await page.getByRole('button', { name: `Modifier : ${title}` }).click()
  await form(page, title).getByLabel(title).fill('beaucoup')
  await form(page, title).getByLabel('Cette source contredit la fiche').check()
  await save(page, title)
  await expect(form(page, title).getByText(/^Nombre entier attendu/)).toBeVisible()
  await form(page, title).getByLabel(title).fill('181 000')
  await form(page, title).getByLabel('Source', { exact: true }).fill('Autre document d’exemple')
  await save(page, title)
  const claims = page.getByText('Les sources ne disent pas la même chose').locator('..')
  await expect(claims.getByRole('listitem').filter({ hasText: '180 000' }).first()).toContainText(
    'version montrée',
  )
  await claims.getByRole('button', { name: 'Montrer : 181 000 habitants' }).click()
  await expect(claims.getByRole('listitem').filter({ hasText: '181 000' }).first()).toContainText(
    'version montrée',
  )
})

test('a CPTS is created, given its communes and its members, then merged into another', async ({
  page,
}) => {
  await page.goto('/suivi')
  await page.getByRole('link', { name: 'Nouvelle CPTS' }).click()
  const fresh = form(page, 'Nouvelle CPTS')
  await fresh.getByRole('button', { name: 'Enregistrer' }).click()
  await expect(fresh.getByText('Ce champ ne peut pas être vide.')).toBeVisible()
  await fresh.getByLabel('Nom').fill('cpts de paris 13')
  await expect(fresh.getByText('Cette fiche existe déjà sous un nom semblable :')).toBeVisible()
  await expect(fresh.getByRole('link', { name: 'CPTS Paris 13' })).toBeVisible()
  await fresh.getByLabel('Nom').fill('CPTS d’exemple A')
  await fresh.getByLabel('Essonne (91)').check()
  await fresh.getByRole('button', { name: 'Enregistrer' }).click()
  await expect(page).toHaveURL(/cpts=cpts-d-exemple-a$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('CPTS d’exemple A')
  // Named anew, it may be another one just as well; its own name is none.
  await page.getByRole('button', { name: 'Modifier : Identité' }).click()
  const identity = form(page, 'Identité')
  await identity.getByLabel('Nom', { exact: true }).fill('Exemple A')
  await expect(identity.getByText('existe déjà')).toBeHidden()
  await identity.getByLabel('Nom', { exact: true }).fill('Paris 13')
  await expect(identity.getByRole('link', { name: 'CPTS Paris 13' })).toBeVisible()
  await identity.getByRole('button', { name: 'Abandonner' }).click()

  await page.getByRole('button', { name: 'Renseigner : Périmètre' }).click()
  const perimeter = form(page, 'Périmètre')
  await perimeter.getByLabel('Ce que l’on connaît').selectOption('Toutes les communes')
  await perimeter.getByLabel('Communes', { exact: true }).fill('Dourdan\n91376\nSaint-Nulle-Part')
  await expect(perimeter.getByText(/^2 communes, /)).toBeVisible()
  await expect(perimeter.getByText('Saint-Nulle-Part', { exact: false }).last()).toBeVisible()
  // What was not understood may be a commune: the perimeter cannot be said to be whole.
  await expect(perimeter.getByText('1 ligne n’est pas comprise : Saint-Nulle-Part.')).toBeVisible()
  await expect(perimeter.getByRole('button', { name: 'Enregistrer' })).toBeDisabled()
  await perimeter.getByLabel('Communes', { exact: true }).fill('Dourdan\n91376')
  await save(page, 'Périmètre')
  await expect(page.getByText('Périmètre complet, 2 communes', { exact: true })).toBeVisible()

  await page.getByRole('button', { name: 'Renseigner : Membres par profession' }).click()
  const members = form(page, 'Membres par profession')
  await members.getByLabel('infirmiers').fill('60')
  await members.getByLabel('sages-femmes').fill('0')
  await save(page, 'Membres par profession')
  await expect(page.getByText('60 infirmiers', { exact: true })).toBeVisible()
  await expect(page.getByText('0 sage-femme', { exact: true })).toBeVisible()
  await isKept(page, 'Membres par profession')

  const atlas = new Atlas(page)
  await atlas.go(PARIS_13)
  await page.getByRole('button', { name: 'Fusionner' }).click()
  const merge = form(page, 'Fusionner avec une autre CPTS')
  await merge.getByLabel('CPTS absorbée').selectOption('CPTS d’exemple A')
  await merge.getByRole('button', { name: 'Fusionner' }).click()
  await expect(page.getByText('Périmètre complet, 3 communes', { exact: true })).toBeVisible()
  await isKept(page, 'Fusionner avec une autre CPTS')
  await page.goto('/suivi/fiche?region=11&cpts=cpts-d-exemple-a')
  await expect(page.getByText('fusionnée dans CPTS Paris 13')).toBeVisible()
  await atlas.go('/liste')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Île-de-France : 47 CPTS renseignées',
  )
})

test('edits become the public file; what others published meanwhile is merged, conflicts asked', async ({
  page,
}) => {
  await page.goto(PARIS_13)
  await page.getByRole('button', { name: 'Écrire dans le carnet' }).click()
  await expect(form(page, 'Carnet privé').getByLabel('Sorte')).toBeFocused()
  await form(page, 'Carnet privé').getByLabel('Texte').fill('À ne montrer à personne')
  await save(page, 'Carnet privé')
  await state(page, 'Numéro FINESS', '750000001', '')
  await state(page, 'Courriel', 'contact@cpts-exemple.fr')
  await isKept(page, 'Courriel')
  const atlas = new Atlas(page)
  await atlas.go('/suivi/publication')
  const main = page.getByRole('main')
  const download = main.getByRole('button', { name: 'Télécharger 11.json' })
  await expect(main).toContainText('1 point à corriger avant de publier')
  await expect(main).toContainText('Aucun fichier n’est proposé pour l’instant')
  await expect(download).toBeHidden()
  const copy = main.getByRole('button', { name: /copie de travail/ })
  const [copied] = await Promise.all([page.waitForEvent('download'), copy.click()])
  expect(await readFile(await copied.path(), 'utf8')).not.toContain('montrer à personne')
  await main.getByRole('link', { name: 'CPTS Paris 13' }).last().click()
  const finess = page.getByText('750000001').locator('../..')
  await finess.getByRole('button', { name: 'Indiquer la source' }).click()
  await page.getByLabel('Source', { exact: true }).fill('https://finess.exemple.test/fiche')
  await save(page, 'Indiquer la source')
  await isKept(page, '')
  await atlas.go('/suivi/publication')
  const [file] = await Promise.all([page.waitForEvent('download'), download.click()])
  const written = await readFile(await file.path(), 'utf8')
  expect(written).not.toContain('montrer à personne')
  await main.getByRole('link', { name: 'Journal' }).click()
  await expect(main).toContainText('Fichier à publier téléchargé (édition')

  // Someone else publishes another e-mail, and a note that nobody touched here.
  const theirs = written
    .replace('contact@cpts-exemple.fr', 'accueil@cpts-exemple.fr')
    .replace('Première CPTS inaugurée', 'Toute première CPTS inaugurée')
  await page.route('**/geo/cpts/11.json', (route) =>
    route.fulfill({ body: theirs, contentType: 'application/json' }),
  )
  await page.goto('/suivi/publication')
  const choice = page.getByRole('group', { name: /CPTS Paris 13.*Courriel/ })
  await choice.getByLabel('Ici').check()
  await page.reload()
  await expect(choice.getByLabel('Ici')).toBeChecked()
  await page.getByRole('button', { name: 'Appliquer ce choix' }).click()
  await expect(main).toContainText('Vos modifications sont reprises sur le fichier publié.')
  await expect(main).toContainText('avant accueil@cpts-exemple.fr après contact@cpts-exemple.fr')
  await expect(main).not.toContainText('750000001')

  // Once what is here is published, nothing is left to publish.
  await page.unroute('**/geo/cpts/11.json')
  const mine = theirs.replace('accueil@cpts-exemple.fr', 'contact@cpts-exemple.fr')
  await page.route('**/geo/cpts/11.json', (route) =>
    route.fulfill({ body: mine, contentType: 'application/json' }),
  )
  await page.reload()
  await expect(main).toContainText('Rien ne diffère des fiches publiées.')
  await main.getByRole('link', { name: 'Journal' }).click()
  await expect(main).toContainText('Publication plus récente reprise (édition')
  // What the office kept to itself is still there.
  await atlas.go('/suivi')
  await expect(page.locator('#semaine')).toContainText('À ne montrer à personne')
})

test('where the device keeps nothing, edits count all the same, and it is said @own', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'indexedDB', { get: () => undefined })
  })
  await page.goto(PARIS_13)
  await state(page, 'Téléphone', '01 23 45 67 89')
  await expect(page.getByText('Pas encore gardé sur cet appareil')).toBeVisible()
  await expect(page.getByText('Pris en compte ici, mais pas encore enregistré')).toBeVisible()
  await expect(page.getByText('01 23 45 67 89').first()).toBeVisible()
})
