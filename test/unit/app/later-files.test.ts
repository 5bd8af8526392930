import { describe, expect, it } from 'vitest'
import { laterFiles } from '../../../tools/vite/first-chunks.ts'

const FILES = ['assets/react.js', 'assets/start.js', 'assets/start.css']

describe('what is asked for together with a part', () => {
  it('is all that it imports, for the page itself and for a screen that a link opens', () => {
    expect(laterFiles('index.html', FILES, { hostType: 'html' })).toEqual(FILES)
    expect(laterFiles('assets/ListScreen-1a2b3c4.js', FILES, { hostType: 'js' })).toEqual(FILES)
  })

  it('is its styles alone, for what comes later', () => {
    const part = 'assets/RegisterExport-1a2b3c4.js'
    expect(laterFiles(part, FILES, { hostType: 'js' })).toEqual(['assets/start.css'])
  })
})
