import type { ComponentType } from 'react'
import { frData } from '../../fr/app/data.ts'
import { Acronyms } from '../../ui/Acronyms.tsx'
import { useRegion } from '../region-model/region-model.ts'
import styles from './Data.module.css'
import { DeviceSection } from './DeviceSection.tsx'
import { FactsSection } from './FactsSection.tsx'
import { ImportSection } from '../import/ImportSection.tsx'
import { FilesSection } from './FilesSection.tsx'
import { RecodingSection } from './RecodingSection.tsx'

const words = frData

const SECTIONS: readonly {
  readonly id: keyof typeof words.sections
  readonly Part: ComponentType
}[] = [
  { id: 'importer', Part: ImportSection },
  { id: 'fichiers', Part: FilesSection },
  { id: 'faits', Part: FactsSection },
  { id: 'communes', Part: RecodingSection },
  { id: 'appareil', Part: DeviceSection },
  { id: 'confidentialite', Part: Privacy },
]

/** Where all that the atlas shows comes from, how old it is, and what stays on this device. */
export function DataPage() {
  const { nom } = useRegion()
  return (
    <div className={styles.page}>
      <h1>{words.title(nom)}</h1>
      <Acronyms of={['COG', 'DGCL', 'DGOS', 'EPCI', 'FINESS', 'IGN', 'INSEE']} />
      {SECTIONS.map(({ id, Part }) => (
        <section key={id} id={id} className={styles.section} aria-labelledby={`${id}-titre`}>
          <h2 id={`${id}-titre`}>{words.sections[id]}</h2>
          <Part />
        </section>
      ))}
    </div>
  )
}

function Privacy() {
  return (
    <ul className={styles.points}>
      {words.privacy.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}
