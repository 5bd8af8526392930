import { expect, type Page } from '@playwright/test'
import { PARIS_13 } from '../support/geocoder.ts'
import type { Atlas } from './atlas.ts'
import { addIndicator } from './indicator.ts'

/** Every screen, as a person may have it in front of them. */
export interface Screen {
  readonly name: string
  readonly address: string
  /** What the person does there first. */
  readonly first?: (page: Page, atlas: Atlas) => Promise<void>
  /** What they do again once the window has this width: a desk and a phone may have a menu each. */
  readonly at?: Readonly<Record<number, (page: Page) => Promise<void>>>
  /** Leaves something on the device, to be erased after. */
  readonly changesDevice?: true
}

const press = async (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole('main').getByRole('button', { name }).first().click()
const unfold = async (page: Page, name: string): Promise<void> =>
  page.locator('summary', { hasText: name }).first().click()

// One département has every kind of line that a région has; axe takes its time with each.
export const PANELS: readonly Screen[] = [
  { name: 'a région', address: '/?region=11&dep=91' },
  { name: 'the country', address: '/?region=france&dep=83' },
  {
    name: 'a CPTS with its menu',
    address: '/?region=11&cpts=cpts-de-senart',
    first: (page) => unfold(page, 'Plus'),
  },
  {
    name: 'a commune that CPTS share, one’s profession begun',
    address: '/?region=93&commune=06088',
    async first(page) {
      await page.getByRole('combobox', { name: 'Votre profession' }).fill('kine')
      await expect(page.getByRole('option', { name: 'kinésithérapeute' }).first()).toBeVisible()
    },
  },
  { name: 'a commune without CPTS', address: '/?region=11&commune=91200' },
  {
    name: 'communes that the search found',
    address: '/?region=11&cpts=cpts-centre-essonne',
    async first(_page, atlas) {
      await atlas.search.fill('paris')
      await expect(atlas.result('Paris')).toBeVisible()
    },
  },
  {
    name: 'addresses that the search found',
    address: '/',
    async first(page, atlas) {
      await page.route('https://data.geopf.fr/geocodage/**', (route) =>
        route.fulfill({ json: { type: 'FeatureCollection', features: [PARIS_13] } }),
      )
      await atlas.search.fill('12 rue d’exemple')
      await expect(atlas.result('12 Rue d’exemple 75013 Paris')).toBeVisible()
    },
  },
  {
    name: 'a position that was refused',
    address: '/',
    async first(page) {
      await page.getByRole('button', { name: 'Ma position' }).click()
      await expect(page.getByText('Le navigateur refuse la position')).toBeVisible()
    },
  },
  {
    name: 'a link to copy by hand',
    address: '/?region=11&cpts=cpts-de-senart',
    async first(page) {
      await page.evaluate(() =>
        Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true }),
      )
      await press(page, 'Copier le lien')
      await expect(page.getByRole('textbox', { name: 'Lien vers cette fiche' })).toBeFocused()
      await page.evaluate(() => Reflect.deleteProperty(navigator, 'clipboard'))
    },
  },
  {
    name: 'the code to embed a map',
    address: '/?region=11&cpts=cpts-de-senart',
    async first(page) {
      await unfold(page, 'Plus')
      await press(page, 'Intégrer la carte')
      await expect(page.getByRole('dialog')).toBeVisible()
    },
  },
  {
    name: 'the window of a plate',
    address: '/?region=04',
    async first(page) {
      await press(page, 'Planche de la carte')
      await expect(page.getByRole('img', { name: 'Planche' })).toBeVisible()
    },
  },
  {
    name: 'the list as a table to type in',
    address: '/liste?region=04',
    at: {
      1440: async (page) => {
        await press(page, 'Saisir dans le tableau')
        await expect(page.getByRole('grid')).toBeVisible()
      },
    },
  },
  {
    name: 'the list with the menus of its lines',
    address: '/liste?region=11&dep=94',
    at: {
      1440: (page) => unfold(page, 'Fiche'),
      390: async (page) => {
        await unfold(page, 'Filtres')
        await unfold(page, 'Fiche')
      },
    },
  },
  {
    name: 'the list with its views, one of them being renamed',
    address: '/liste?region=04&stade=aci-signe',
    changesDevice: true,
    async first(page) {
      await unfold(page, 'Vues')
      await press(page, 'Enregistrer cette vue')
      await press(page, /^Renommer/)
    },
  },
  { name: 'the list of another région', address: '/liste?region=93&dep=05&tri=completude&texte=a' },
  {
    name: 'the follow-up',
    address: '/suivi?region=11&dep=91.94',
    first: (page) => unfold(page, 'Exporter'),
  },
  {
    name: 'the follow-up of another région',
    address: '/suivi?region=93&dep=05',
    first: (page) => unfold(page, 'Exporter'),
  },
  { name: 'the follow-up of the country', address: '/suivi?region=france&dep=83' },
  {
    name: 'a record with its forms open',
    address: '/suivi/fiche?region=11&cpts=cpts-paris-13',
    async first(page) {
      for (const name of [
        'Renseigner : Avancement',
        'Modifier : Missions et actions',
        'Modifier : Périmètre',
        'Renseigner : Périnatalité et santé de la femme',
        'Écrire dans le carnet',
      ])
        await press(page, name)
    },
  },
  {
    name: 'a new record with its faults',
    address: '/suivi/nouvelle',
    first: (page) => press(page, 'Enregistrer'),
  },
  { name: 'the path of those who create a CPTS', address: '/creer?region=11' },
  { name: 'the money of a population', address: '/financement?region=11&habitants=40000' },
  {
    name: 'what a CPTS is',
    address: '/comprendre?region=11',
    // What the CPTS on show say of themselves is asked for once one moves.
    async first(page) {
      await page.getByRole('heading', { level: 1 }).hover()
      await expect(page.getByRole('link', { name: /^Liste des CPTS/ }).first()).toBeVisible()
    },
  },
  { name: 'the publication', address: '/suivi/publication' },
  {
    name: 'a correction that one proposes, with its faults',
    address: '/proposer?region=11&cpts=cpts-paris-13',
    async first(page) {
      for (const name of ['Téléphone', 'Avancement', 'Communes', 'Autre chose'])
        await page.getByRole('checkbox', { name }).check()
      await press(page, 'Relire la proposition')
    },
  },
  { name: 'what changed since a day', address: '/suivi/changements?region=11&depuis=2019-01-01' },
  {
    name: 'the data with the date of each fact',
    address: '/donnees?region=53',
    first: (page) => page.getByText('Voir la date de chaque fait').click(),
  },
  {
    name: 'a file under review',
    address: '/donnees',
    async first(page) {
      const lines = ['Nom de la CPTS;Commune;Avancement;Référent']
      lines.push('CPTS d’exemple A;Saint-Nulle-Part;à voir;Nom inventé')
      await page
        .getByRole('main')
        .getByLabel('Choisir un fichier')
        .setInputFiles({
          name: 'liste.csv',
          mimeType: 'text/csv',
          buffer: Buffer.from(lines.join('\r\n')),
        })
      await expect(page.getByRole('main')).toContainText('1 CPTS trouvée')
    },
  },
  {
    name: 'a sketch with its sections',
    address: '/esquisse?region=11&depuis=cpts-de-senart',
    changesDevice: true,
    async first(page) {
      for (const section of ['Forme et découpage', 'Financement maximal', 'Comparer'])
        await unfold(page, section)
    },
  },
]

/** Those with a map, which is drawn for them. */
export const MAPS: readonly Screen[] = [
  {
    name: 'the map, its controls and its legend',
    address: '/?region=04&cpts=cpts-grand-sud-reunion',
    at: { 390: (page) => page.getByText('Légende').click() },
  },
  {
    name: 'the map in time',
    address: '/?region=04&le=2023-05',
    at: { 390: (page) => unfold(page, 'Légende et comptes') },
  },
  { name: 'an embedded map with a card', address: '/embed?region=11&dep=77&cpts=cpts-de-senart' },
  {
    name: 'an indicator in the legend and in the panel',
    address: '/?region=11&cpts=cpts-de-senart',
    changesDevice: true,
    async first(page, atlas) {
      await addIndicator(page)
      await atlas.legend.getByRole('combobox', { name: 'Indicateur' }).selectOption('Accessibilité')
      await expect(atlas.panel.getByRole('row', { name: /^Île-de-France/ })).toBeVisible()
    },
  },
]
