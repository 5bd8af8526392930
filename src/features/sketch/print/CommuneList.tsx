import { useMemo } from 'react'
import { formatNumber } from '../../../fr/words/format.ts'
import { frSketchPrint } from '../../../fr/paper/sketch-print.ts'
import { frUnit } from '../../../fr/cpts/unit.ts'
import { useRegion } from '../../region-model/region-model.ts'
import { useSketch } from '../draw/sketch-model.tsx'
import { type CommuneGroup, communeGroups, type CommuneLine } from './commune-groups.ts'
import styles from './Communes.module.css'
import type { DossierPlan } from './dossier-plan.ts'

/** Every commune with its code and inhabitants, under the intercommunalité it belongs to; then where all that comes from. */
export function CommuneList({ plan }: { readonly plan: DossierPlan }) {
  const { size } = useSketch().facts.territory
  return (
    <section>
      <h2>
        {frSketchPrint.list(size)}
        {!plan.annex && <small>{frSketchPrint.listKey}</small>}
      </h2>
      {plan.annex ? <p>{frSketchPrint.listAnnex}</p> : <Groups {...plan} />}
      <Origins />
    </section>
  )
}

/** The same list on as many pages as it takes. */
export function CommuneAnnex() {
  const { size } = useSketch().facts.territory
  return (
    <section className={styles.annex}>
      <h2>
        {frSketchPrint.annex(size)}
        <small>{frSketchPrint.listKey}</small>
      </h2>
      <Groups columns={4} spanned={false} />
    </section>
  )
}

function Groups({ columns, spanned }: Pick<DossierPlan, 'columns' | 'spanned'>) {
  const { sketch, facts } = useSketch()
  const { atlas, file } = useRegion()
  const groups = useMemo(
    () => communeGroups({ sketch, facts }, atlas.units, file),
    [sketch, facts, atlas.units, file],
  )
  return (
    <div className={styles.groups} data-columns={columns} data-spanned={spanned}>
      {groups.map((group) => (
        <Group key={group.nom} group={group} />
      ))}
    </div>
  )
}

function Group({ group: { nom, touched, lines } }: { readonly group: CommuneGroup }) {
  return (
    <>
      <h3>
        <span>{nom ?? frSketchPrint.noGroup}</span>
        {touched && (
          <small>{frSketchPrint.heldShort(touched.tenues, touched.total, touched.part)}</small>
        )}
      </h3>
      <ul>
        {lines.map((line) => (
          <Commune key={line.unit.code} line={line} />
        ))}
      </ul>
    </>
  )
}

function Commune({ line: { unit, habitants, cut } }: { readonly line: CommuneLine }) {
  const figure = habitants === null ? frUnit.noPopulation : formatNumber(habitants)
  return (
    <li>
      <span>
        {unit.nom}
        {cut && <em>{frSketchPrint.partly}</em>}
      </span>
      <span className="figures">{unit.code}</span>
      <span className="figures">{cut ? frSketchPrint.about(figure) : figure}</span>
    </li>
  )
}

function Origins() {
  const { manifest } = useRegion()
  if (!manifest) return null
  const { population, attributes, contours } = manifest
  return (
    <p className={styles.origins}>
      {frSketchPrint.sourcePopulation(population.definition, population.source)}{' '}
      {frSketchPrint.sourceCodes(attributes.millesime, attributes.source)}{' '}
      {frSketchPrint.sourceContours(contours.source)}
    </p>
  )
}
