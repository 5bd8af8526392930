import Code from 'lucide-react/icons/code'
import Download from 'lucide-react/icons/download'
import FilePenLine from 'lucide-react/icons/file-pen-line'
import PencilRuler from 'lucide-react/icons/pencil-ruler'
import Printer from 'lucide-react/icons/printer'
import { Link } from 'wouter'
import type { CptsFacts } from '../../domain/atlas/atlas.ts'
import { frEdit } from '../../fr/follow-up/edit.ts'
import { frTakeAway } from '../../fr/paper/take-away.ts'
import { Menu } from '../../ui/Menu.tsx'
import type { PosterSize } from '../paper/poster/PosterPage.tsx'
import { useRegion } from '../region-model/region-model.ts'
import { useHref, withParam } from '../region-model/use-href.ts'
import { useDownloads } from './use-downloads.ts'

interface MoreMenuProps {
  readonly facts: CptsFacts
  readonly onSaved: (file: string) => void
  readonly onPoster: (size: PosterSize) => void
  readonly onEmbed: () => void
}

const POSTERS = ['A4', 'A5'] as const

/** The rarer ways out. */
export function MoreMenu({ facts, onSaved, onPoster, onEmbed }: MoreMenuProps) {
  const downloads = useDownloads(facts)
  const href = useHref()
  const region = useRegion().homeOf(facts.cpts.id)
  const sketchHref = withParam(href('/esquisse', { region }), 'depuis', facts.cpts.id)
  return (
    <Menu label={frTakeAway.more} look="quiet" side="right">
      {POSTERS.map((size) => (
        <button key={size} type="button" data-closes onClick={() => onPoster(size)}>
          <Printer aria-hidden size={16} /> {frTakeAway.poster(size)}
        </button>
      ))}
      {downloads.map(({ file, label, save }) => (
        <button
          key={file}
          type="button"
          data-closes
          onClick={() => void save().then(() => onSaved(file))}
        >
          <Download aria-hidden size={16} /> {label}
        </button>
      ))}
      {downloads.length === 0 && <p>{frTakeAway.nothingToDownload}</p>}
      {facts.territory.size > 0 && (
        <Link href={sketchHref}>
          <PencilRuler aria-hidden size={16} /> {frTakeAway.sketch}
        </Link>
      )}
      <Link href={href('/suivi/fiche', { region })}>
        <FilePenLine aria-hidden size={16} /> {frEdit.edit}
      </Link>
      <button type="button" data-closes onClick={onEmbed}>
        <Code aria-hidden size={16} /> {frTakeAway.embed}
      </button>
    </Menu>
  )
}
