import Printer from 'lucide-react/icons/printer'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { frComprendre, frDocuments } from '../../fr/cpts/comprendre.ts'
import controls from '../../ui/controls.module.css'
import { useHref } from '../region-model/use-href.ts'
import { Amounts } from './Amounts.tsx'
import { Explained } from '../../ui/Term.tsx'
import styles from './Guide.module.css'
import { Missions } from './Missions.tsx'
import { Perinatalite } from './Perinatalite.tsx'

type SectionId = keyof typeof frComprendre.sections
type Document = keyof typeof frDocuments

const SECTIONS = Object.keys(frComprendre.sections) as SectionId[]

/** What a CPTS is, in three minutes: read from top to bottom, or printed on two pages. */
export function GuidePage() {
  return (
    <article className={styles.page}>
      <header className={styles.head}>
        <h1>{frComprendre.title}</h1>
        <p className={styles.lead}>{frComprendre.lead}</p>
        <p className={styles.ways}>
          <ToSearch />
          <ToolLink to="/proposer" text={frComprendre.tools.propose} />
          <button type="button" className={controls.link} onClick={() => print()}>
            <Printer aria-hidden size={16} /> {frComprendre.print}
          </button>
        </p>
      </header>
      <nav className={styles.contents} aria-label={frComprendre.contents}>
        <ol>
          {SECTIONS.map((id) => (
            <li key={id}>
              <a href={`#${id}`}>{frComprendre.sections[id]}</a>
            </li>
          ))}
        </ol>
      </nav>
      <div className={styles.sections}>
        <Section id="definition" from={['urps', 'cmg', 'bp']}>
          <p>{frComprendre.definition.is}</p>
          <h3>{frComprendre.definition.isNot}</h3>
          <dl className={styles.named}>
            {frComprendre.definition.others.map(({ nom, dit }) => (
              <div key={nom}>
                <dt>{nom}</dt>
                <dd>{dit}</dd>
              </div>
            ))}
          </dl>
        </Section>
        <Section id="membres" from={['urps', 'cmg', 'bp']}>
          <p>{frComprendre.membres.who}</p>
          <Lines of={frComprendre.membres.list} />
        </Section>
        <Section id="effets" from={['urps', 'cmg']}>
          <div className={styles.columns}>
            {frComprendre.effets.map(({ pour, list }) => (
              <div key={pour}>
                <h3>{pour}</h3>
                <Lines of={list} />
              </div>
            ))}
          </div>
          <p>{frComprendre.midwives}</p>
        </Section>
        <Section id="adhesion" from={['urps', 'cmg']}>
          <Lines of={frComprendre.adhesion} />
          <p className={styles.ways}>
            <ToSearch />
          </p>
        </Section>
        <Section id="territoire" from={['urps', 'cmg']}>
          <Territory />
          <p className={styles.ways}>
            <ToolLink to="/creer" text={frComprendre.tools.create} />
          </p>
        </Section>
        <Section id="contrat" from={['urps']}>
          <Lines of={frComprendre.contrat} />
          <p className={styles.ways}>
            <ToolLink to="/suivi" text={frComprendre.tools.deadlines} />
          </p>
        </Section>
        <Section id="missions" from={['urps', 'walter']}>
          <Missions />
        </Section>
        <Section id="perinatalite" from={['urps']}>
          <Perinatalite />
        </Section>
        <Section id="argent" from={['urps', 'ars']}>
          <Amounts />
          <p className={styles.ways}>
            <ToolLink to="/financement" text={frComprendre.tools.funding} />
          </p>
        </Section>
        <footer className={styles.sources}>
          <h2>{frComprendre.documents}</h2>
          <ul className={styles.documents}>
            {Object.values(frDocuments).map(({ entier }) => (
              <li key={entier}>{entier}</li>
            ))}
          </ul>
        </footer>
      </div>
    </article>
  )
}

interface SectionProps {
  readonly id: SectionId
  /** What it was written from. */
  readonly from: readonly Document[]
  readonly children: ReactNode
}

function Section({ id, from, children }: SectionProps) {
  return (
    <section id={id} className={styles.section} aria-labelledby={`${id}-titre`}>
      <h2 id={`${id}-titre`}>{frComprendre.sections[id]}</h2>
      {children}
      <p className={styles.sources}>
        {frComprendre.sources(from.map((document) => frDocuments[document].court))}
      </p>
    </section>
  )
}

function Lines({ of }: { readonly of: readonly string[] }) {
  return (
    <ul className={styles.lines}>
      {of.map((line) => (
        <li key={line}>
          <Explained text={line} />
        </li>
      ))}
    </ul>
  )
}

/** What asks for attention, each with the tool of the atlas that helps. */
function Territory() {
  const href = useHref()
  const { sketch, sizes, overlaps, neighbours } = frComprendre.tools
  const tools = [
    { to: href('/esquisse', { selection: null }), text: sketch },
    { to: href('/', { selection: null, colour: 'taille' }), text: sizes },
    { to: href('/', { selection: null }), text: overlaps },
    { to: href('/liste', { selection: null }), text: neighbours },
  ]
  return (
    <dl className={`${styles.named} ${styles.four}`}>
      {frComprendre.territoire.map(({ nom, dit }, rank) => {
        const tool = tools[rank]
        return (
          <div key={nom}>
            <dt>{nom}</dt>
            <dd>
              <Explained text={dit} />{' '}
              {tool && (
                <Link href={tool.to} className={styles.onScreen}>
                  {tool.text}
                </Link>
              )}
            </dd>
          </div>
        )
      })}
    </dl>
  )
}

/** The search stands at the head of this page too: whoever wants it is there at once. */
function ToSearch() {
  const toSearch = (): void =>
    document.querySelector<HTMLInputElement>('header [role="combobox"]')?.focus()
  return (
    <button type="button" className={controls.link} onClick={toSearch}>
      {frComprendre.tools.find}
    </button>
  )
}

function ToolLink({
  to,
  text,
}: {
  readonly to: '/suivi' | '/financement' | '/creer' | '/proposer'
  readonly text: string
}) {
  const href = useHref()
  return <Link href={href(to, { selection: null })}>{text}</Link>
}
