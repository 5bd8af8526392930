import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { PlateSheets } from '../../../src/features/paper/plate/PlateSvg.tsx'

const EMPTY = { maps: [], words: { inks: [], texts: [] } }
const plate = {
  title: 'Région d’exemple',
  plate: { width: 210, height: 297, sheets: [EMPTY, EMPTY] },
} as never

it('numbers each sheet of the plate in a booklet, and none of one that stands alone', () => {
  const pages = (foot?: (sheet: number) => string) =>
    renderToStaticMarkup(
      <PlateSheets plate={plate} className={undefined} {...(foot && { foot })} />,
    ).match(/<tspan[^>]*>[^<]*/g) ?? []
  expect(
    pages((sheet) => `Page ${sheet + 2} sur 9`).map((each) => each.replace(/.*>/, '')),
  ).toEqual(['Page 2 sur 9', 'Page 3 sur 9'])
  expect(pages()).toEqual([])
})
