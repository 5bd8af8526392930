import { foldedWords } from '../names/fold.ts'
import { STAGES } from '../cpts/stage.ts'

/**
 * What a column of a list of CPTS can say.
 *
 * `commune` is the name of one commune, `code` its code INSEE, `postal` codes that only tell namesakes apart where anything else names communes, `liste` several of either, `liste-en-partie` those of which a part only is meant; `perimetre` whether the list is whole.
 * Of a column of its own, a stage is said to be reached, by a day or by yes and no: `pre-projet`, `lettre-intention`, `projet-valide`, `aci`.
 * A column `membre` bears the name of a CPTS, and marks the communes that are its own; one of `membres` bears it too, and names them.
 * `personne` holds people's names and is never read; neither are `calculee`, which is worked out from the record or from the communes, and
 * `ignore`. `empreinte` is this application's own: what each cell said when the table was written.
 */
export const COLUMN_ROLES = [
  'nom',
  'id',
  'code',
  'commune',
  'postal',
  'liste',
  'liste-en-partie',
  'departement',
  'perimetre',
  'stade',
  'stade-date',
  'pre-projet',
  'lettre-intention',
  'projet-valide',
  'aci',
  'site',
  'email',
  'telephone',
  'population',
  'finess',
  'perinatalite',
  'membre',
  'membres',
  'alias',
  'empreinte',
  'calculee',
  'personne',
  'ignore',
] as const
export type ColumnRole = (typeof COLUMN_ROLES)[number]

/** Whether a column of that role holds days. */
export function isOfDates(role: ColumnRole): boolean {
  return role === 'stade-date' || role === 'aci' || STAGES.some((stage) => stage === role)
}

/** Roles that several columns may have. */
export const REPEATABLE: ReadonlySet<ColumnRole> = new Set([
  'membre',
  'membres',
  'postal',
  'liste',
  'liste-en-partie',
  'calculee',
  'personne',
  'ignore',
])

/** Headers that say what follows is a person's, unless they say that it is an address or a count. */
const PERSON =
  / (?:prenoms?|civilite|presidente?|presidence|referente?|coordinateur|coordinatrice|coordonnateur|coordonnatrice|responsable|directeur|directrice|interlocuteur|interlocutrice|medecin|docteur|dr|secretaire|tresorier|tresoriere|animateur|animatrice|chef(?! lieu)|cheffe|pilote|leader) /
const NO_PERSON = / (?:mail|e mail|email|courriel|mel|tel|telephone|nombre|nb|date|site|url) /

/**
 * How headers name each role, in the order in which they are tried: `name` words, once folded.
 *
 * Source: lists of the ARS and of Santégraphie, INSEE's and IGN's names of fields, and the exports of this application.
 */
const HEADERS: readonly (readonly [ColumnRole, RegExp])[] = [
  ['postal', / (?:codes? (?:de )?post(?:e|al|aux)|code postale|cp|zip|postal code) /],
  ['email', / (?:e mail|email|mail|mails|courriel|mel|messagerie) /],
  ['telephone', / (?:tel|telephone|phone|portable|mobile) /],
  ['finess', / finess /],
  ['perinatalite', / (?:perinatal\w*|perinatalite|sante (?:de la |des )?femmes?) /],
  [
    'stade-date',
    / date .*(?:stade|statut|etat|avancement|validation|niveau)|(?:stade|statut) date /,
  ],
  [
    'aci',
    / (?:date .*(?:aci|signature|contrat|signe)|signature .*aci|aci signe le|aci date|date aci|aci) /,
  ],
  ['site', / (?:site|site web|site internet|url|web|lien|internet|www) /],
  // Where its office is says nothing of its communes.
  ['ignore', / siege /],
  ['perimetre', /^ (?:etat )?perimetre $/],
  ['liste-en-partie', / (?:communes|codes(?: insee)?) .*(?:en|pour) partie /],
  ['calculee', / (?:population (?:municipale|insee|legale)|(?:nombre|nb) (?:de )?communes) /],
  ['liste', / (?:communes|codes(?: insee| communes)?|territoire|composition|communes couvertes) /],
  ['id', /^ (?:id|identifiant|slug|id cpts|cpts id|identifiant cpts) $/],
  [
    'code',
    /^ (?:code|codes? insee|insee|codgeo|depcom|com|insee com|code com|code commune|code insee (?:de la |commune|com)?.*|codeinsee|codecommune|commune code|commune insee|code geo|cog) $/,
  ],
  ['ignore', / (?:juridique|forme|millesime|source|sources) /],
  ['stade', / (?:stade|statut|etat|avancement|niveau|etape|phase|maturite|situation) /],
  [
    'departement',
    /^ (?:departements?|dep|dpt|dept|deps|code departement|departement code|num(?:ero)? (?:de )?(?:departement|dep|dpt)|nom departement|code dep|lib dep|libelle departement|insee dep) $/,
  ],
  ['population', / (?:population|habitants|pop|nb hab|nombre d habitants) /],
  [
    'nom',
    / (?:nom|name|libelle|lib|denomination|raison sociale|intitule|label) .*cpts |cpts .*(?:nom|name|libelle|denomination) /,
  ],
  [
    'nom',
    /^ (?:cpts|la cpts|nom de cpts|communaute|structure|nom (?:de la )?structure|raison sociale|denomination|intitule) $/,
  ],
  ['liste', /^ (?:communes?|villes?|codes?(?: insee)?) \d{1,2} $/],
  [
    'commune',
    /^ (?:commune|ville|nom (?:de (?:la )?)?commune|commune nom|libelle (?:de (?:la )?)?commune|lib com|libgeo|nom com|nomcom|commune libelle) $/,
  ],
  ['nom', /^ (?:nom|name|libelle|label) $/],
]

function framed(header: string): string {
  // "nomCpts" and "NOM_CPTS" are two words.
  return ` ${foldedWords(header.replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2')).join(' ')} `
}

/** The role that a header names; null where it names none. */
export function roleOfHeader(header: string): ColumnRole | null {
  const words = framed(header)
  if (PERSON.test(words) && !NO_PERSON.test(words)) return 'personne'
  return HEADERS.find(([, pattern]) => pattern.test(words))?.[0] ?? null
}

/** What a header says of one stage: which, where it names one and no list of stages. */
const STAGE_HEADERS: readonly (readonly [ColumnRole, RegExp])[] = [
  ['lettre-intention', / (?:lettres? (?:d )?intention|li|ldi) /],
  ['projet-valide', / (?:projets? (?:de )?sante|pds|pdsante) /],
  ['pre-projet', / (?:pre ?projets?|emergence|reperage|initiative) /],
  ['aci', / (?:aci|contrats?|accord conventionnel|signature) /],
]

/** The stage that a header is about; null where it is about none, or about several. */
export function stageOfHeader(header: string): ColumnRole | null {
  const met = STAGE_HEADERS.filter(([, pattern]) => pattern.test(framed(header)))
  const [only, ...others] = met
  return only && others.length === 0 ? only[0] : null
}

/** Whether a header names the communes of a group, an EPCI or the like. */
export function namesGroup(header: string): boolean {
  return / (?:epci|ept|interco|intercommunalites?|communautes? de communes|siren|agglomerations?) /.test(
    framed(header),
  )
}

/** Whether a header says that what it names is where the CPTS acts, and not where its office is. */
export function namesTerritory(header: string): boolean {
  return / (?:communes|codes|villes|territoires?|perimetres?|composition|couverte?s?) /.test(
    framed(header),
  )
}

/** Whether a header speaks of a CPTS, so that what it names is the CPTS's own. */
export function namesCpts(header: string): boolean {
  return / cpts /.test(framed(header))
}

/** What a record tells in more detail than a cell can: who has it in a table types it into the form. */
const TYPED: readonly (readonly [TypedFact, RegExp])[] = [
  ['missions', / (?:missions?|actions?|projets? menes) /],
  [
    'membres',
    / (?:membres|adherents|effectifs?|(?:nombre|nb) (?:de )?(?:professionnels|ps|medecins|infirmiers)) /,
  ],
  ['structures', / (?:msp|structures membres|maisons? de sante|centres? de sante|esp) /],
]
export type TypedFact = 'missions' | 'membres' | 'structures'

/** The fact of a record that a header names and that no column can be read as; null where it names none. */
export function typedFactOf(header: string): TypedFact | null {
  const words = framed(header)
  return TYPED.find(([, pattern]) => pattern.test(words))?.[0] ?? null
}

/** Whether a header asks for a first name: a column "Nom" beside it is then a person's too. */
export function isFirstName(header: string): boolean {
  return / prenoms? /.test(framed(header))
}
