import { panelSamples, panelWords } from './map-and-panel.ts'
import { followUpSamples, followUpWords } from './follow-up.ts'
import { foundersSamples, foundersWords } from './founders.ts'
import { proposalsSamples, proposalsWords } from './proposals.ts'
import { recordsSamples, recordsWords } from './records.ts'
import { importsSamples, importsWords } from './import.ts'
import { sharedSamples, sharedWords } from './shared.ts'
import { sketchSamples, sketchWords } from './sketch.ts'

/** Every text of the application. */
export const dictionary = {
  ...panelWords,
  ...followUpWords,
  ...recordsWords,
  ...proposalsWords,
  ...importsWords,
  ...sharedWords,
  ...sketchWords,
  ...foundersWords,
}

/** What each text that is a function is called with. */
export const samples = {
  ...panelSamples,
  ...followUpSamples,
  ...recordsSamples,
  ...proposalsSamples,
  ...importsSamples,
  ...sharedSamples,
  ...sketchSamples,
  ...foundersSamples,
}
