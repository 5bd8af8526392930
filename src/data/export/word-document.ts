import { Document, HeadingLevel, Packer, Paragraph, TextRun } from 'docx'

/** A piece of a text to be printed or completed. `room` is left for the reader to write in. */
export type DocumentBlock =
  | { readonly kind: 'heading' | 'subheading' | 'text' | 'quiet'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'room' }

/** A text as it goes on paper and into a word processor. */
export interface WrittenDocument {
  readonly title: string
  readonly subtitle: string
  readonly blocks: readonly DocumentBlock[]
}

/**
 * A document as a file of Word, which other word processors open too.
 *
 * Packed at once and without a worker; `toComplete` stands where something is to be written.
 */
export function wordDocument(
  { title, subtitle, blocks }: WrittenDocument,
  toComplete: string,
): Promise<Blob> {
  const children = [
    new Paragraph({ text: title, heading: HeadingLevel.TITLE }),
    grey(subtitle),
    ...blocks.flatMap((block) => paragraphs(block, toComplete)),
  ]
  return Packer.toBlob(
    new Document({
      title,
      creator: 'Atlas CPTS',
      styles: {
        default: {
          document: { run: { font: 'Calibri', size: 22 }, paragraph: { spacing: { after: 120 } } },
          title: { run: { size: 40, bold: true }, paragraph: { spacing: { after: 60 } } },
          heading1: {
            run: { size: 28, bold: true },
            paragraph: { spacing: { before: 280, after: 100 }, keepNext: true },
          },
          heading2: {
            run: { size: 23, bold: true },
            paragraph: { spacing: { before: 160, after: 60 }, keepNext: true },
          },
        },
      },
      sections: [{ children }],
    }),
  )
}

function paragraphs(block: DocumentBlock, toComplete: string): readonly Paragraph[] {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ text: block.text, heading: HeadingLevel.HEADING_1 })]
    case 'subheading':
      return [new Paragraph({ text: block.text, heading: HeadingLevel.HEADING_2 })]
    case 'text':
      return block.text.split('\n').map((text) => new Paragraph({ text }))
    case 'quiet':
      return [grey(block.text)]
    case 'list':
      return block.items.map((text) => new Paragraph({ text, bullet: { level: 0 } }))
    case 'room':
      return [grey(toComplete)]
  }
}

function grey(text: string): Paragraph {
  return new Paragraph({ children: [new TextRun({ text, color: '595959' })] })
}
