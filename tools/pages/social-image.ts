import { frPages } from '../../src/fr/app/pages.ts'

/** The one picture that stands for the site where a page is shared. Units: pixels. */
const IMAGE = { file: 'social.png', width: 1200, height: 630 } as const

interface MetaTag {
  readonly [attribute: string]: string
  readonly content: string
}

/**
 * What tells social networks of the picture, as attributes of `meta`.
 *
 * Shape: they ask for whole addresses (https://ogp.me, "og:image"), so without the site's own there is a small card without picture.
 */
export function socialImage(address: string | null): readonly MetaTag[] {
  if (address === null) return [{ name: 'twitter:card', content: 'summary' }]
  return [
    { property: 'og:image', content: address + IMAGE.file },
    { property: 'og:image:width', content: String(IMAGE.width) },
    { property: 'og:image:height', content: String(IMAGE.height) },
    { property: 'og:image:alt', content: frPages.image },
    { name: 'twitter:card', content: 'summary_large_image' },
  ]
}
