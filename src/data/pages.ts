import { fileName } from '../domain/names/file-name.ts'
import { regionOf } from '../domain/units/regions.ts'
import { siteUrl } from './site.ts'

/** Where the pages that are made at build lie, below the folder of the site: they are read without the application. */
export const PAGES_FOLDER = 'cpts'

/** The page that leads to all the others. */
export const INDEX_PAGE = `${PAGES_FOLDER}/index.html`

/** The page of a région, by its code: "cpts/ile-de-france.html". */
export const regionPage = (region: string): string => `${PAGES_FOLDER}/${slugOf(region)}.html`

/** The page of a CPTS, by the région that keeps its record: "cpts/ile-de-france/cpts-paris-13.html". */
export const cptsPage = (region: string, id: string): string =>
  `${PAGES_FOLDER}/${slugOf(region)}/${id}.html`

const slugOf = (region: string): string => fileName(regionOf(region)?.nom ?? region, region)

/** Units: milliseconds. */
const PATIENCE = 5000

/**
 * Tells whether the page of a CPTS can be read now: one written on this device, or published since the build, has none.
 *
 * Why it is read: a host may answer with the application to any address.
 */
export async function hasCptsPage(region: string, id: string): Promise<boolean> {
  try {
    const answer = await fetch(siteUrl(cptsPage(region, id)), {
      signal: AbortSignal.timeout(PATIENCE),
    })
    return answer.ok && (await answer.text()).includes(`cpts=${id}"`)
  } catch {
    return false
  }
}
