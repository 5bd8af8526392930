import Brush from 'lucide-react/icons/brush'
import Lasso from 'lucide-react/icons/lasso'
import MousePointer2 from 'lucide-react/icons/mouse-pointer-2'
import Scissors from 'lucide-react/icons/scissors'
import SquareDashed from 'lucide-react/icons/square-dashed'
import { useStore } from 'zustand'
import { BRUSH, TOOLS, type Tool } from '../../../state/tools.ts'
import { frSketch } from '../../../fr/sketch/sketch.ts'
import type { CutControls } from '../../../map/drawing.ts'
import { SMALL, useMedia } from '../../../ui/use-media.ts'
import { useSession } from '../../region-model/session-context.ts'
import styles from './DrawingBar.module.css'

const ICONS = {
  unit: MousePointer2,
  brush: Brush,
  rectangle: SquareDashed,
  lasso: Lasso,
  cut: Scissors,
} satisfies Record<Tool, typeof Brush>

interface DrawingBarProps {
  readonly cut: CutControls | null
  /** Whether what is drawn is A of a comparison, beside which B is on the map. */
  readonly isCompared: boolean
}

/** The tools over the map, and what they do. All of it can also be done from the list of communes. */
export function DrawingBar({ cut, isCompared }: DrawingBarProps) {
  const { tools } = useSession()
  const { tool, removing, brush, idle } = useStore(tools)
  const small = useMedia(SMALL)
  const hint =
    isCompared && tool === 'unit'
      ? frSketch.hintCompared
      : small && tool === 'cut'
        ? frSketch.hintCutShort
        : frSketch.hint[tool]
  return (
    <div className={styles.bar} data-over-map data-bar role="group" aria-label={frSketch.tools}>
      <div className={styles.tools}>
        {TOOLS.map((each) => {
          const Icon = ICONS[each]
          return (
            <button
              key={each}
              type="button"
              className={styles.tool}
              aria-pressed={tool === each}
              aria-label={frSketch.tool[each]}
              title={frSketch.tool[each]}
              onClick={() => tools.setState({ tool: each, idle: false })}
            >
              <Icon aria-hidden size={18} />
              <span>{frSketch.toolShort[each]}</span>
            </button>
          )
        })}
      </div>
      <div className={styles.row} hidden={tool === 'unit'}>
        <div className={styles.sense} role="group" aria-label={frSketch.sense}>
          {[false, true].map((each) => (
            <button
              key={String(each)}
              type="button"
              aria-pressed={removing === each}
              onClick={() => tools.setState({ removing: each })}
            >
              {each ? frSketch.remove : frSketch.add}
            </button>
          ))}
        </div>
        {tool === 'brush' && (
          <label className={styles.size}>
            <span className="visually-hidden">{frSketch.brushSize}</span>
            <input
              type="range"
              {...BRUSH}
              value={brush}
              title={frSketch.brushSize}
              onChange={(event) => tools.setState({ brush: event.currentTarget.valueAsNumber })}
            />
          </label>
        )}
        {cut && (
          <div className={styles.cut} role="group" aria-label={frSketch.tool.cut}>
            <button type="button" disabled={!cut.close} onClick={() => cut.close?.()}>
              {frSketch.cut.close}
            </button>
            <button type="button" onClick={cut.back}>
              {frSketch.cut.back}
            </button>
            <button type="button" onClick={cut.drop}>
              {frSketch.cut.drop}
            </button>
          </div>
        )}
      </div>
      <p
        className={styles.hint}
        data-tool={idle ? 'idle' : tool}
        data-begun={cut !== null}
        role="status"
      >
        {idle ? frSketch.idle : hint}
      </p>
    </div>
  )
}
