import type { PartialDate } from '../../domain/cpts/partial-date.ts'
import { AGENDA_KINDS } from '../../domain/contract/contract-deadlines.ts'
import { stageWritten } from '../../domain/cpts/stage.ts'
import { codesIn } from '../../domain/import/asked-fact.ts'
import type { FactName, StatedFact } from '../../domain/edits/record-change.ts'
import type { AskedFact, ImportNote, KnownFact, Outcome } from '../../domain/import/import-note.ts'
import type { ReadNote, ReadNoteKind } from '../../domain/import/read-note.ts'
import { regionOfUnit } from '../../domain/units/regions.ts'
import { codeFromText, type UnitCode } from '../../domain/units/unit.ts'
import { frEdit } from '../follow-up/edit.ts'
import { frDeadlines } from '../cpts/deadlines.ts'
import { frCategories } from '../cpts/facets.ts'
import { count, formatDate, formatShare } from '../words/format.ts'
import { claimWords, statedLines } from '../cpts/stated-value.ts'

const outcomes: Readonly<Record<Outcome, string>> = {
  taken: 'lu',
  corrected: 'corrigé',
  partly: 'repris en partie',
  ignored: 'ignoré',
  asked: 'à trancher',
}

const known: Readonly<Record<KnownFact, string>> = {
  nom: 'nom',
  alias: 'autres noms',
  doutes: 'points à vérifier',
  departements: 'départements',
  perimetre: 'périmètre',
  stade: 'avancement',
  note: 'note',
  echeances: 'échéances',
  archive: 'fin de la CPTS',
  aci: 'date de l’ACI',
  missions: 'missions',
  perinatalite: 'périnatalité',
  membres: 'membres',
  structures: 'structures',
  site: 'site',
  email: 'courriel',
  telephone: 'téléphone',
  populationAnnoncee: 'population annoncée',
  finess: 'numéro FINESS',
}

const read: Readonly<Record<ReadNoteKind, (detail: string) => string>> = {
  encoding: (detail) =>
    detail === 'utf-8-twice'
      ? 'Le texte avait des accents brisés (Ã©) : ils ont été remis d’aplomb.'
      : `Le texte n’est pas en UTF-8 ; il a été lu comme ${detail}.`,
  'open-quote': () =>
    'Un guillemet s’ouvre ici sans se fermer : la suite du fichier est prise pour une seule cellule.',
  'cell-cut': () => 'Un texte plus long qu’aucun fait a été coupé.',
  'text-repaired': () => 'Des caractères de commande ou incomplets ont été retirés.',
  projected: (detail) => `Coordonnées converties en degrés depuis ${detail}.`,
  'axes-swapped': () => 'La latitude venait avant la longitude : elles ont été échangées.',
  'ring-closed': () => 'Un contour ouvert a été fermé.',
  'ring-dropped': () => 'Un contour de moins de trois sommets a été retiré.',
  rounded: () => 'Contour très détaillé, ramené à une dizaine de mètres.',
  'self-crossing': () =>
    'Le contour se croise : ce dont il fait deux fois le tour est compté dehors, et les parts de communes sont estimées.',
  'line-closed': () => 'Une ligne fermée a été prise pour le contour qu’elle dessine.',
  'network-link': (detail) => `Ce KML renvoie à une carte en ligne, qui n’est pas lue : ${detail}`,
  'layer-left': (detail) =>
    `Couche «\u00a0${detail}\u00a0» laissée de côté\u00a0: elle ne contient aucun contour, ou les prend à une autre adresse.`,
  'line-damaged': (detail) => `Lignes abîmées, laissées de côté\u00a0: ${detail}.`,
  'file-left': (detail) => `Fichier de l’archive laissé de côté : ${detail}.`,
  'bad-coordinates': () =>
    'Contour ignoré : des coordonnées ne sont pas des nombres, ou ne sont nulle part sur Terre.',
  'not-an-area': () => 'Contour ignoré : ce n’est pas une surface.',
  tangled: () => 'Contour ignoré : il se croise trop pour qu’on y mesure quoi que ce soit.',
  'too-detailed': () => 'Contour ignoré : plus de 100 000 points, même à dix mètres près.',
  'no-geometry': () => 'Aucun contour.',
  'feature-skipped': () => 'Ce n’est pas un objet GeoJSON.',
}

/** `text` is what the file says, `more` what goes with it: communes, a share, the name of a fact. */
type Words = (text: string, more: string) => string

const notes: Readonly<Record<Exclude<ImportNote['reason'], 'shape'>, Words>> = {
  'zero-restored': (text, more) => `Zéro de tête rétabli : « ${text} » est ${more}.`,
  'former-code': (text, more) => `« ${text} » a fusionné depuis : ${more}.`,
  'city-whole': (text, more) => `« ${text} » est prise avec tous ses arrondissements : ${more}.`,
  'group-whole': (text, more) => `« ${text} » est prise avec toutes ses communes : ${more}.`,
  'former-name': (text, more) => `« ${text} » est l’ancien nom d’une commune, aujourd’hui ${more}.`,
  'name-differs': (text, more) =>
    `Le nom n’est pas celui du code dans « ${text} » : le code l’emporte, ${more}.`,
  'postal-differs': (text, more) =>
    `Le code postal n’est pas celui de la commune dans «\u00a0${text}\u00a0»\u00a0: ${more} est gardée.`,
  'departement-differs': (text, more) =>
    `«\u00a0${text}\u00a0» n’est pas du département de la ligne\u00a0: le code l’emporte, ${more}.`,
  'groups-differ': (text) =>
    `Le nom et le SIREN sont de deux intercommunalités dans «\u00a0${text}\u00a0».`,
  chosen: (text, more) => `« ${text} » : ${more}, selon votre réponse.`,
  elsewhere: (text, more) =>
    `«\u00a0${text}\u00a0»${more === '' ? '' : ` (${more})`} est hors de la région.`,
  'far-name': (text, more) =>
    `Aucune commune d’ici ne s’appelle « ${text} », mais ailleurs : ${more}.`,
  'left-out': (text) => `« ${text} » est laissée de côté, selon votre réponse.`,
  'seat-or-territory': (text) =>
    `Seule commune de cette CPTS, siège ou territoire\u00a0? «\u00a0${text}\u00a0» n’est pas pris pour son périmètre.`,
  seat: (text) =>
    `«\u00a0${text}\u00a0» est le siège, selon votre réponse\u00a0: ce n’est pas un périmètre.`,
  'unknown-commune': (text, more) =>
    `Commune non reconnue : « ${text} »${more === '' ? '' : ` (peut-être ${more})`}.`,
  'ambiguous-commune': (text, more) => `Plusieurs communes possibles pour « ${text} » : ${more}.`,
  'cut-unit': (text, more) => `${more} de ${text} est dans le contour.`,
  outside: (_, more) =>
    `${more} du contour n’est dans aucune commune de la région : le périmètre est tenu pour partiel.`,
  'elsewhere-shape': () => 'Le contour est hors de la région.',
  'nothing-above': () =>
    'Aucune commune n’atteint le seuil : baissez-le, ou choisissez les communes coupées.',
  'name-carried': (text) => `Nom vide, repris de la ligne précédente : ${text}.`,
  'name-cut': (text) => `Nom raccourci à 120 caractères : ${text}.`,
  'line-left': () => 'Ligne laissée de côté, selon votre choix.',
  'finer-than-commune': () =>
    'Ce tableau est plus fin que les communes : le périmètre est tenu pour partiel.',
  'open-list': (text) =>
    `La liste n’est pas entière («\u00a0${text}\u00a0»)\u00a0: le périmètre est tenu pour partiel.`,
  namesakes: (text) => `Deux CPTS de ce nom, dans des départements éloignés : ${text}.`,
  beyond: (text, more) =>
    `«\u00a0${text}\u00a0»${more === '' ? '' : ` (${more})`} est hors de la région\u00a0: la commune est gardée.`,
  'header-again': () => 'En-tête répété : ligne laissée de côté.',
  'total-line': (text) => `Ligne de total, laissée de côté : « ${text} ».`,
  'remark-line': (text) => `Note sous le tableau, laissée de côté : « ${text} ».`,
  'no-cpts': (text) => `« ${text} » n’est pas une CPTS : ces communes n’en ont pas.`,
  'no-name': () => 'Aucun nom de CPTS sur cette ligne.',
  archived: (text) => `${text} est archivée : elle n’est pas rétablie par un import.`,
  'cpts-left-out': (text) => `${text} est laissée de côté, selon votre réponse.`,
  'cpts-elsewhere': (text) =>
    `Toutes les communes de ${text} sont hors de la région : aucune fiche n’est créée ici.`,
  'unknown-stage': (text) => `Avancement non reconnu : « ${text} ».`,
  'stage-left-out': (text) => `L’avancement « ${text} » est laissé de côté, selon votre réponse.`,
  'stage-from-aci': (text) => `Avancement déduit de la signature de l’ACI (${text}) : ACI signé.`,
  'aci-without-stage': (text) =>
    `Date d’ACI (${text}) ignorée : l’avancement n’est pas « ACI signé ».`,
  'date-read': (text, more) => `« ${text} » : lu ${more}.`,
  'date-doubtful': (text, more) => `«\u00a0${text}\u00a0»\u00a0: lu ${more}, à vérifier.`,
  'date-chosen': (text, more) => `«\u00a0${text}\u00a0»\u00a0: ${more}, selon votre réponse.`,
  'date-left-out': (text) =>
    `La date «\u00a0${text}\u00a0» est laissée de côté, selon votre réponse.`,
  'not-a-date': (text) => `«\u00a0${text}\u00a0» n’est pas reconnu comme une date.`,
  'in-future': (text) => `La date « ${text} » est à venir.`,
  'not-a-count': (text) => `« ${text} » n’est pas un nombre d’habitants.`,
  'not-a-finess': (text) => `« ${text} » n’est pas un numéro FINESS.`,
  'not-a-perinatalite': (text) =>
    `«\u00a0${text}\u00a0» ne dit pas si des actions de périnatalité sont en cours, prévues ou absentes\u00a0: à saisir dans la fiche.`,
  'not-a-contact': (text) => `« ${text} » n’a pas la forme attendue.`,
  'scheme-added': (text) => `« https:// » ajouté devant « ${text} ».`,
  'phone-restored': (text) => `Zéro rétabli devant le téléphone «\u00a0${text}\u00a0».`,
  'dangerous-address': (text) =>
    `Adresse écartée, qui n’est ni http, ni https, ni mailto, ni tel : ${text}`,
  'nominative-email': (text) => `${text} ressemble à l’adresse d’une personne : à garder ou non ?`,
  'email-left-out': (text) => `L’adresse ${text} est laissée de côté, selon votre réponse.`,
  'others-left': (text) => `Un seul contact de chaque sorte est gardé ; laissé de côté : ${text}`,
  contradicts: (text) =>
    `Une ligne précédente de cette CPTS dit autre chose que « ${text} » : elle l’emporte.`,
  'not-a-departement': (text) => `« ${text} » n’est pas un département.`,
  refused: (text) => `Ne peut être inscrit dans la fiche : ${text}`,
  kept: (text, more) =>
    `Autre valeur déjà connue pour ${more} : elle est gardée. Le fichier dit : ${text}`,
  older: (text, more) =>
    `Plus ancien que la fiche (${more})\u00a0: elle est gardée tant que rien n’est tranché. Le fichier dit\u00a0: ${text}`,
  offered: (text, more) => `À accepter ou non (${more})\u00a0: le fichier dit ${text}`,
  'new-cpts': (text) => `${text} n’a pas de fiche\u00a0: à créer ou non.`,
  emptied: (_, more) =>
    `Case vidée (${more}) : la fiche garde ce qu’elle dit. Pour l’effacer, modifiez la fiche.`,
  'date-without-stage': (text) => `Date (${text}) sans avancement : elle n’est pas reprise.`,
  'fact-left': (text, more) => `Laissé de côté, selon votre choix (${more})\u00a0: ${text}`,
  replaced: (text, more) => `Valeur remplacée pour ${more} : ${text}`,
}

/** The words of an import: what was read, what becomes of it, and why. */
export const frImport = {
  outcomes,
  known,
  read,
  notes,
  report: {
    line: 'Ligne',
    cpts: 'CPTS',
    outcome: 'Résultat',
    why: 'Explication',
  },
}

/** A note in words; `nameOf` names a unit. */
export function noteText(note: ImportNote, nameOf: (code: UnitCode) => string): string {
  const listed = (codes: readonly UnitCode[]): string => codes.map(nameOf).join(', ')
  switch (note.reason) {
    case 'shape':
      return read[note.kind](note.detail ?? '')
    case 'cut-unit':
      return notes[note.reason](nameOf(note.code), formatShare(note.share))
    case 'outside':
      return notes[note.reason]('', formatShare(note.share))
    case 'kept':
    case 'fact-left':
    case 'replaced':
      return notes[note.reason](askedText(note), known[note.fait])
    case 'contradicts':
    case 'refused':
      return notes[note.reason](note.stated ? statedWords(note.stated) : note.text, '')
    case 'older':
    case 'offered':
      return notes[note.reason](
        dated(askedText(note), note.date),
        dated(known[note.fait], note.reason === 'older' ? (note.known?.date ?? null) : null),
      )
    case 'date-read':
    case 'date-doubtful':
    case 'date-chosen':
      return notes[note.reason](note.text, formatDate(note.date))
    case 'elsewhere':
    case 'beyond': {
      const [code = codeFromText(note.text)] = note.codes
      if (code === null) return notes[note.reason](note.text, '')
      // A code by its name, a name by where it is.
      const isCode = codeFromText(note.text) !== null
      const more = isCode ? nameOf(code) : (regionOfUnit(code)?.nom ?? code)
      return notes[note.reason](note.text, more === code ? '' : more)
    }
    case 'emptied':
      return notes[note.reason]('', known[note.fait])
    case 'unknown-commune':
    case 'ambiguous-commune':
    case 'far-name':
      return notes[note.reason](note.text, listed(note.candidates))
    case 'zero-restored':
    case 'former-code':
    case 'city-whole':
    case 'group-whole':
    case 'former-name':
    case 'name-differs':
    case 'postal-differs':
    case 'departement-differs':
    case 'chosen':
      return notes[note.reason](note.text, listed(note.codes))
    default:
      return notes[note.reason](note.text, '')
  }
}

const statedWords = (stated: StatedFact): string =>
  statedLines(stated).join(', ') || frEdit.values.nothing

/** What a file says of a fact that a note is about, in a few words. */
function askedText({ fait, text, values }: Pick<AskedFact, 'fait' | 'text' | 'values'>): string {
  if (values) return claimWords(fait as FactName, { valeur: values[0] })
  if (fait === 'archive') return frEdit.values.archive(null)
  if (fait === 'perimetre') return count(codesIn(text).length, 'commune', 'communes')
  if (fait === 'echeances') return deadlineText(text)
  const stage = fait === 'stade' ? stageWritten(text) : null
  return stage ? frCategories[stage] : text || frEdit.values.nothing
}

/** A deadline by its name within a CPTS: « Échange annuel 2 ». */
function deadlineText(name: string): string {
  const [first, ...rest] = name.split('.')
  const kind = AGENDA_KINDS.find((each) => each === first)
  return kind ? [frDeadlines.kinds[kind], ...rest].join(' ') : name
}

const dated = (text: string, date: PartialDate | null): string =>
  date === null ? text : `${text} (${formatDate(date)})`

/** What was noted of a whole file, in words. */
export function readNoteText({ kind, detail }: ReadNote): string {
  return read[kind](detail ?? '')
}
