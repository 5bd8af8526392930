import { frMissions } from '../../fr/cpts.ts'
import { frProgress } from '../../fr/progress.ts'
import { frVintage } from '../../fr/vintage.ts'
import { type AgendaOfCpts as Own, whatIsDue, whenDue } from '../../ui/words/deadlines.ts'
import { useRegion } from '../region-model/region-model.ts'
import { CardLink } from './CardLink.tsx'

/** The lines of one CPTS, under its name. */
export function AgendaOfCpts({ own: { cpts: id, lines } }: { readonly own: Own }) {
  const { atlas } = useRegion()
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={2}>
          <CardLink id={id} nom={atlas.facts.get(id)?.cpts.nom ?? id} />
        </th>
      </tr>
      {lines.map((line) => (
        <tr key={`${whatIsDue(line)} ${line.actionsEnCours}`}>
          <td>
            <span title={line.missions.map((each) => frMissions[each]).join(', ') || undefined}>
              {whatIsDue(line)}
            </span>
            {line.actionsEnCours && <small>{frProgress.agenda.underWay}</small>}
            {line.passage && <small>{frVintage.passage(line.passage)}</small>}
            {line.passage && !line.apresSignature && (
              <small>{frVintage.agenda.mayBeNewer(line.passage.avant.annee)}</small>
            )}
          </td>
          <td>{whenDue(line.echeance)}</td>
        </tr>
      ))}
    </tbody>
  )
}
