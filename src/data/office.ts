import { queryOptions } from '@tanstack/react-query'
import * as v from 'valibot'
import { NO_OFFICE, type Office } from '../domain/atlas/office.ts'
import { isContact, isWebAddress } from '../domain/cpts/contact-value.ts'
import { isRegionCode } from '../domain/names/region-name.ts'
import { isDepartement } from '../domain/units/regions.ts'
import { checkedJson } from './checked-json.ts'
import { fetchJson, LoadError } from './fetch-json.ts'
import { list } from './schema-parts.ts'

/** The file by which an office makes the atlas its own; it lies beside the application, and may be changed without building anew. */
export const OFFICE_FILE = 'atlas.json'

const text = v.pipe(
  v.string(),
  v.check((said) => /\S/.test(said), 'Texte attendu'),
)
const form = (fits: (said: string) => boolean, message: string) =>
  v.pipe(v.string(), v.check(fits, message))
const webAddress = form(isWebAddress, 'Adresse http ou https attendue')
const maybe = <T extends v.GenericSchema>(schema: T) => v.optional(v.nullable(schema), null)
const codes = (fits: (code: string) => boolean, message: string) =>
  v.optional(list(form(fits, message)), [])

const email = form((said) => isContact('email', said), 'Adresse électronique attendue')
const places = {
  regions: codes(isRegionCode, 'Code de région attendu, comme "11"'),
  departements: codes(isDepartement, 'Code de département attendu, comme "75"'),
}

/** No other keys: one that is misspelt would otherwise say nothing, in silence. */
const schema = v.strictObject({
  format: v.literal(1),
  organisme: maybe(
    v.strictObject({
      nom: text,
      site: maybe(webAddress),
      logo: maybe(form(liesBeside, 'Chemin d’une image attendu')),
    }),
  ),
  region: maybe(form(isRegionCode, 'Code de région attendu, comme "11"')),
  contacts: v.optional(
    list(
      v.strictObject({
        nom: text,
        role: maybe(text),
        site: maybe(webAddress),
        email: maybe(email),
        telephone: maybe(
          form((said) => isContact('telephone', said), 'Numéro attendu, comme "01 23 45 67 89"'),
        ),
        ...places,
      }),
    ),
    [],
  ),
  propositions: v.optional(
    list(
      v.strictObject({
        nom: maybe(text),
        email,
        ...places,
      }),
    ),
    [],
  ),
  liens: v.optional(list(v.strictObject({ nom: text, url: webAddress })), []),
  candidats: maybe(form(isFolderBeside, 'Dossier à côté de l’atlas attendu, comme "candidats"')),
})

/** A path inside the site: no other host, no scheme, no way up. */
function liesBeside(path: string): boolean {
  return /^[\w-][\w./-]*\.(?:svg|png|webp|jpe?g)$/i.test(path) && !path.includes('..')
}

function isFolderBeside(path: string): boolean {
  return /^[\w-]+(?:\/[\w-]+)*$/.test(path)
}

/** Checks what an office wrote. Errors: `LoadError` "damaged", with the path of the first fault. */
export function parseOffice(json: unknown): Office {
  const { format: _, ...said } = checkedJson(schema, json, OFFICE_FILE)
  return said
}

/** Reads what the office says. Errors: `LoadError`; where nobody put a file there, the atlas is nobody's. */
export async function loadOffice(signal: AbortSignal): Promise<Office> {
  try {
    return parseOffice(await fetchJson(OFFICE_FILE, signal, { cache: 'no-cache' }))
  } catch (error) {
    if (error instanceof LoadError && error.failure.reason === 'missing') return NO_OFFICE
    throw error
  }
}

export const officeQuery = queryOptions({
  queryKey: ['office'],
  queryFn: ({ signal }) => loadOffice(signal),
  staleTime: Infinity,
  gcTime: Infinity,
  retry: false,
})

/** How long a first visit waits to be told where to begin. Units: milliseconds. */
const PATIENCE = 1500

/** Where the office has a first visit begin; null where it does not say, or not in time. */
export async function officeRegion(): Promise<string | null> {
  return loadOffice(AbortSignal.timeout(PATIENCE)).then(
    ({ region }) => region,
    () => null,
  )
}
