import { fr } from '../../ui/fr.ts'
import { useRegion } from '../shared/region-model.ts'
import type { AgendaOfCpts as Own } from '../shared/agenda-lines.ts'
import { whatIsDue, whenDue } from '../shared/agenda-words.ts'
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
            <span title={line.missions.map((each) => fr.missions[each]).join(', ') || undefined}>
              {whatIsDue(line)}
            </span>
            {line.actionsEnCours && <small>{fr.progress.agenda.underWay}</small>}
            {line.passage && <small>{fr.vintage.passage(line.passage)}</small>}
            {line.passage && !line.apresSignature && (
              <small>{fr.vintage.agenda.mayBeNewer(line.passage.avant.annee)}</small>
            )}
          </td>
          <td>{whenDue(line.echeance)}</td>
        </tr>
      ))}
    </tbody>
  )
}
