import ClipboardCheck from 'lucide-react/icons/clipboard-check'
import Database from 'lucide-react/icons/database'
import List from 'lucide-react/icons/list'
import MapIcon from 'lucide-react/icons/map'
import PencilRuler from 'lucide-react/icons/pencil-ruler'
import type { LucideIcon } from 'lucide-react'
import { frScreens } from '../fr/app/app.ts'
import { frRegions } from '../fr/app/regions.ts'

/** What a screen may be about, for its title: the place that is selected, the name of the sketch. */
interface Subject {
  readonly place: string | null
  readonly sketch: string
}

interface Route {
  /** Its place among the tasks; null for a screen that others lead to. */
  readonly task: { readonly name: string; readonly Icon: LucideIcon } | null
  readonly title: (subject: Subject) => string | null
  /** Whether it shows a map, whose view the address then holds. */
  readonly map: boolean
  /** What is said where all of France is chosen and the screen works in one région only; null where it works in both. */
  readonly oneRegion: string | null
  /** Whether it can be read before what is on show is there. */
  readonly early?: true
}

const words = frRegions.inRegionTitle

/** Every screen: its path, its title and what it needs. The order of the tasks is that of the navigation. */
export const ROUTES = {
  '/': {
    task: { name: frScreens.map, Icon: MapIcon },
    title: ({ place }) => place,
    map: true,
    oneRegion: null,
  },
  '/liste': {
    task: { name: frScreens.list, Icon: List },
    title: ({ place }) => place,
    map: false,
    oneRegion: null,
  },
  '/suivi': {
    task: { name: frScreens.progress, Icon: ClipboardCheck },
    title: () => frScreens.progress,
    map: false,
    oneRegion: null,
  },
  '/suivi/fiche': {
    task: null,
    title: ({ place }) => place && frScreens.record(place),
    map: false,
    oneRegion: words.record,
  },
  '/suivi/nouvelle': {
    task: null,
    title: () => frScreens.newRecord,
    map: false,
    oneRegion: words.newRecord,
  },
  '/suivi/publication': {
    task: null,
    title: () => frScreens.publication,
    map: false,
    oneRegion: words.publication,
  },
  '/suivi/journal': {
    task: null,
    title: () => frScreens.journal,
    map: false,
    oneRegion: words.journal,
  },
  '/suivi/envoi': {
    task: null,
    title: () => frScreens.sending,
    map: false,
    oneRegion: words.sending,
  },
  '/suivi/changements': {
    task: null,
    title: () => frScreens.changes,
    map: false,
    oneRegion: words.changes,
  },
  '/esquisse': {
    task: { name: frScreens.sketch, Icon: PencilRuler },
    title: ({ sketch }) => frScreens.sketchOf(sketch),
    map: true,
    oneRegion: null,
  },
  '/donnees': {
    task: { name: frScreens.data, Icon: Database },
    title: () => frScreens.data,
    map: false,
    oneRegion: words.data,
  },
  '/financement': { task: null, title: () => frScreens.funding, map: false, oneRegion: null },
  '/comprendre': {
    task: null,
    title: () => frScreens.guide,
    map: false,
    oneRegion: null,
    early: true,
  },
  '/creer': { task: null, title: () => frScreens.create, map: false, oneRegion: null },
  '/proposer': {
    task: null,
    title: ({ place }) => place,
    map: false,
    oneRegion: words.record,
  },
  '/embed': { task: null, title: ({ place }) => place, map: true, oneRegion: null },
} as const satisfies Readonly<Record<string, Route>>

export type Path = keyof typeof ROUTES

/** The screen of a path; undefined where it leads to none. */
export function routeOf(path: string): Route | undefined {
  return isPath(path) ? ROUTES[path] : undefined
}

export function isPath(path: string): path is Path {
  return Object.hasOwn(ROUTES, path)
}
