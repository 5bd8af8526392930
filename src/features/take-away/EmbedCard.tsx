import ExternalLink from 'lucide-react/icons/external-link'
import X from 'lucide-react/icons/x'
import { useEffect, useLayoutEffect, useRef } from 'react'
import type { Atlas, CptsFacts } from '../../domain/atlas/atlas.ts'
import { mayConcern } from '../../domain/atlas/named-after.ts'
import type { UnitCode } from '../../domain/units/unit.ts'
import type { Selection } from '../../state/choices.ts'
import { frCpts } from '../../fr/cpts/cpts.ts'
import { frPanel } from '../../fr/cpts/cpts-panel.ts'
import { frCategories } from '../../fr/cpts/facets.ts'
import { frOverMap } from '../../fr/map/over-map.ts'
import { frTakeAway } from '../../fr/paper/take-away.ts'
import { NARROW } from '../../ui/use-media.ts'
import { useRegion } from '../region-model/region-model.ts'
import { useActions, useSession } from '../region-model/session-context.ts'
import { StageGlyph } from '../region-model/StageGlyph.tsx'
import { useHref } from '../region-model/use-href.ts'
import styles from './Embed.module.css'

/** What was pressed, in a few lines: a commune with its CPTS, or one CPTS; the rest is a link away. */
export function EmbedCard({ selection }: { readonly selection: Selection }) {
  const { atlas } = useRegion()
  const { select } = useActions()
  const { highlight } = useSession()
  const code = selection.kind === 'unit' ? selection.code : null
  const ids = code === null ? [] : (atlas.membership.get(code) ?? [])
  const covering = (selection.kind === 'cpts' ? [selection.id] : ids).flatMap(
    (id) => atlas.facts.get(id) ?? [],
  )
  const card = useRef<HTMLDivElement>(null)
  const only = code !== null && ids.length === 1 ? (ids[0] ?? null) : null

  useEffect(() => {
    // The commune is outlined as what was chosen, its CPTS as what it stands for.
    highlight.setState({ at: only === null ? null : { kind: 'cpts', id: only } })
    return () => highlight.setState({ at: null })
  }, [highlight, only])

  useLayoutEffect(() => {
    // Before the map moves: in a narrow frame it fits what is selected below the card.
    const root = document.documentElement.style
    const covered = matchMedia(NARROW).matches ? (card.current?.offsetHeight ?? 0) : 0
    root.setProperty('--covered-top', `${covered}`)
    return () => void root.removeProperty('--covered-top')
  })

  return (
    <div ref={card} className={styles.card} role="status">
      <button
        type="button"
        className={styles.close}
        aria-label={frTakeAway.embedded.close}
        title={frTakeAway.embedded.close}
        onClick={() => select(null)}
      >
        <X aria-hidden size={16} />
      </button>
      {code && <p className={styles.commune}>{atlas.known.get(code)?.nom ?? code}</p>}
      {covering.map((facts) => (
        <Entry key={facts.cpts.id} facts={facts} />
      ))}
      {covering.length === 0 && (
        <p>{code === null ? frPanel.unknownCpts : noneWords(code, atlas)}</p>
      )}
    </div>
  )
}

function noneWords(code: UnitCode, atlas: Atlas): string {
  const suggested = mayConcern(atlas, code)
  const names = suggested.flatMap((id) => atlas.facts.get(id)?.cpts.nom ?? [])
  return names.length > 0 ? frOverMap.hoverSuggested(names.join(', ')) : frOverMap.hoverNone
}

function Entry({ facts: { cpts, taille } }: { readonly facts: CptsFacts }) {
  const href = useHref()
  return (
    <section className={styles.entry}>
      <h2>{cpts.nom}</h2>
      <p className={styles.line}>
        <StageGlyph id={cpts.id} />
        {cpts.stade ? frCategories[cpts.stade.valeur] : frPanel.stageUnknown}
      </p>
      <p>
        {taille === null
          ? frPanel.tailleUnknown
          : `${frCpts.taille(taille)} (${frPanel.tailleRange[taille]})`}
        {cpts.perimetre.etat !== 'complet' && ` · ${frCpts.perimetre[cpts.perimetre.etat]}`}
      </p>
      <a
        href={href('/', { selection: { kind: 'cpts', id: cpts.id } })}
        target="_blank"
        rel="noopener"
        className={styles.line}
      >
        {frTakeAway.embedded.fullCard}
        <ExternalLink aria-hidden size={14} />
        <span className="visually-hidden">{frTakeAway.newTab}</span>
      </a>
    </section>
  )
}
