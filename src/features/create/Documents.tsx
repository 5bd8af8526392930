import { useEffect, useState } from 'react'
import { createPortal, flushSync } from 'react-dom'
import { Link } from 'wouter'
import type { DocumentBlock, WrittenDocument } from '../../data/export/word-document.ts'
import { frCreate } from '../../fr/sketch/create.ts'
import controls from '../../ui/controls.module.css'
import { download } from '../../ui/download.ts'
import { useHref } from '../region-model/use-href.ts'
import styles from './CreatePage.module.css'
import paper from './DocumentPaper.module.css'
import { type Founding, letterOfIntent, projectOutline } from './founding-documents.ts'

const words = frCreate.documents
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const WRITE = { letter: letterOfIntent, outline: projectOutline } as const
const KINDS = ['letter', 'outline'] as const

/** The documents that the project leaves with, on paper or for a word processor. */
export function Documents({ founding }: { readonly founding: Founding }) {
  const [printed, setPrinted] = useState<WrittenDocument | null>(null)
  const [said, setSaid] = useState('')
  const href = useHref()
  useEffect(() => {
    const clear = (): void => setPrinted(null)
    window.addEventListener('afterprint', clear)
    return () => window.removeEventListener('afterprint', clear)
  }, [])
  const save = async (kind: (typeof KINDS)[number]): Promise<void> => {
    try {
      const { wordDocument } = await import('../../data/export/word-document.ts')
      const file = `${words.fileNames[kind]}-${founding.today}.docx`
      download(file, TYPE, await wordDocument(WRITE[kind](founding), words.toComplete))
      setSaid(words.saved(file))
    } catch {
      // What writes it could not be fetched.
      setSaid(words.failed)
    }
  }
  const print = (kind: (typeof KINDS)[number]): void => {
    flushSync(() => setPrinted(WRITE[kind](founding)))
    window.print()
  }
  return (
    <section className={styles.step} aria-labelledby="documents-titre">
      <h2 id="documents-titre">{words.title}</h2>
      <p>{words.intro}</p>
      {KINDS.map((kind) => (
        <div key={kind} className={styles.document}>
          <span>{words[kind]}</span>
          <button
            type="button"
            className={controls.secondary}
            aria-label={words.wordOf(words[kind])}
            onClick={() => void save(kind)}
          >
            {words.word}
          </button>
          <button
            type="button"
            className={controls.secondary}
            aria-label={words.printOf(words[kind])}
            onClick={() => print(kind)}
          >
            {words.print}
          </button>
        </div>
      ))}
      <p className={styles.quiet}>
        {words.dossier} <Link href={href('/esquisse')}>{words.toSketch}</Link>.
      </p>
      <p role="status" className={styles.quiet}>
        {said}
      </p>
      {printed && createPortal(<DocumentPaper {...printed} />, document.body)}
    </section>
  )
}

/** The document as it is printed: on the screen it is not there, on paper it is all there is. */
function DocumentPaper({ title, subtitle, blocks }: WrittenDocument) {
  return (
    <article className={paper.paper} data-paper>
      <h1>{title}</h1>
      <p className={paper.quiet}>{subtitle}</p>
      {blocks.map((block, rank) => (
        // oxlint-disable-next-line react/no-array-index-key -- a document is made once, and does not change
        <Block key={rank} block={block} />
      ))}
    </article>
  )
}

/** As many lines as one writes on by hand. */
const LINES = [0, 1, 2, 3, 4]

function Block({ block }: { readonly block: DocumentBlock }) {
  switch (block.kind) {
    case 'heading':
      return <h2>{block.text}</h2>
    case 'subheading':
      return <h3>{block.text}</h3>
    case 'text':
      return <p className={paper.text}>{block.text}</p>
    case 'quiet':
      return <p className={paper.quiet}>{block.text}</p>
    case 'list':
      return (
        <ul>
          {block.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      )
    case 'room':
      return (
        <div className={paper.room} aria-hidden>
          {LINES.map((line) => (
            <i key={line} />
          ))}
        </div>
      )
  }
}
