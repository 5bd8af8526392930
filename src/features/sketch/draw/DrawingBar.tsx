import Brush from 'lucide-react/icons/brush'
import Lasso from 'lucide-react/icons/lasso'
import MousePointer2 from 'lucide-react/icons/mouse-pointer-2'
import Scissors from 'lucide-react/icons/scissors'
import SquareDashed from 'lucide-react/icons/square-dashed'
import { useStore } from 'zustand'
import { BRUSH, TOOLS, type Tool } from '../../../state/tools.ts'
import { frSketch } from '../../../fr/sketch.ts'
import { useSession } from '../../region-model/session-context.ts'
import styles from './DrawingBar.module.css'

const ICONS = {
  unit: MousePointer2,
  brush: Brush,
  rectangle: SquareDashed,
  lasso: Lasso,
  cut: Scissors,
} satisfies Record<Tool, typeof Brush>

/** The tools over the map, and what they do. All of it can also be done from the list of communes. */
export function DrawingBar() {
  const { tools } = useSession()
  const { tool, removing, brush, idle } = useStore(tools)
  return (
    <div className={styles.bar} role="group" aria-label={frSketch.tools}>
      <div className={styles.row}>
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
            </button>
          )
        })}
        <div
          className={styles.sense}
          role="group"
          aria-label={frSketch.sense}
          hidden={tool === 'unit'}
        >
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
      </div>
      <p className={styles.hint} data-tool={idle ? 'idle' : tool} role="status">
        {idle ? frSketch.idle : frSketch.hint[tool]}
      </p>
    </div>
  )
}
