import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { expect, it } from 'vitest'

/** What keeps, shows or saves the private notebook. */
const ITS_OWN = [
  'src/app/main.tsx',
  'src/domain/contract/deadline-marks.ts',
  'src/domain/contract/notebook',
  'src/domain/contract/this-week.ts',
  'src/features/data/DeviceSection.tsx',
  'src/features/data/NotebookKept.tsx',
  'src/features/edit/RecordPage.tsx',
  'src/features/edit/notebook/',
  'src/features/progress/ProgressPage.tsx',
  'src/features/progress/agenda/',
  'src/features/progress/week/',
  'src/fr/follow-up/notebook.ts',
  'src/session/notebook',
  'src/session/session.ts',
  // What takes it to the team’s folder, where the person said so.
  'src/session/team-carnet.ts',
  'src/session/unsaved.ts',
  'src/storage/notebook',
]
/** What tells whether the device keeps it, and names its store. */
const NOT_ITS_WORDS = [
  'src/app/DeviceNote.tsx',
  'src/features/region-model/RetryDevice.tsx',
  'src/fr/app/device.ts',
  'src/storage/open-database.ts',
]
const IS_NOTEBOOK = /\/(notebook[^/]*|deadline-marks|this-week)\.ts$|\/edit\/notebook\//

const sources = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((each) => each.isFile() && /\.tsx?$/.test(each.name))
  .map((each) => join(each.parentPath, each.name))

it('nothing that is published, exported, sent or printed can read the private notebook', () => {
  const readers = sources.filter((file) =>
    [...readFileSync(file, 'utf8').matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)].some(([, path]) =>
      IS_NOTEBOOK.test(`/${relative('.', join(dirname(file), path!))}`),
    ),
  )
  expect(readers.length).toBeGreaterThan(5)
  expect(readers.filter((file) => !ITS_OWN.some((own) => file.startsWith(own)))).toEqual([])
})

it('nothing else takes it from a session, which holds it beside all that is published', () => {
  const named = sources.filter((file) => /\bnotebook\b/.test(readFileSync(file, 'utf8')))
  expect(named.length).toBeGreaterThan(5)
  expect(
    named.filter((file) => ![...ITS_OWN, ...NOT_ITS_WORDS].some((own) => file.startsWith(own))),
  ).toEqual([])
})

it('only the folder of a team carries it, past what asks whether the person shares it', () => {
  const carriers = sources.filter(
    (file) =>
      !ITS_OWN.some((own) => file.startsWith(own)) &&
      /\bcarnet\b/.test(codeOf(readFileSync(file, 'utf8'))),
  )
  expect(carriers.toSorted()).toEqual([
    'src/data/team/team-file.ts',
    'src/features/exchange/team/TeamInStep.tsx',
    'src/fr/follow-up/team.ts',
    'src/session/team-folder.ts',
    'src/session/team-state.ts',
    'src/storage/team-folder.ts',
  ])
})

/** Without texts and comments, which may speak of it. */
const codeOf = (source: string): string => source.replace(/'[^'\n]*'|\/\/.*|\/\*[^]*?\*\//g, '')
