import { Brush, Lasso, MousePointer2, Scissors, SquareDashed } from 'lucide-react'
import { useStore } from 'zustand'
import { BRUSH, TOOLS, type Tool } from '../../state/tools.ts'
import { fr } from '../../ui/fr.ts'
import { useSession } from '../shared/session.ts'
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
    <div className={styles.bar} role="group" aria-label={fr.sketch.tools}>
      <div className={styles.row}>
        {TOOLS.map((each) => {
          const Icon = ICONS[each]
          return (
            <button
              key={each}
              type="button"
              className={styles.tool}
              aria-pressed={tool === each}
              aria-label={fr.sketch.tool[each]}
              title={fr.sketch.tool[each]}
              onClick={() => tools.setState({ tool: each, idle: false })}
            >
              <Icon aria-hidden size={18} />
            </button>
          )
        })}
        <div
          className={styles.sense}
          role="group"
          aria-label={fr.sketch.sense}
          hidden={tool === 'unit'}
        >
          {[false, true].map((each) => (
            <button
              key={String(each)}
              type="button"
              aria-pressed={removing === each}
              onClick={() => tools.setState({ removing: each })}
            >
              {each ? fr.sketch.remove : fr.sketch.add}
            </button>
          ))}
        </div>
        {tool === 'brush' && (
          <label className={styles.size}>
            <span className="visually-hidden">{fr.sketch.brushSize}</span>
            <input
              type="range"
              {...BRUSH}
              value={brush}
              title={fr.sketch.brushSize}
              onChange={(event) => tools.setState({ brush: event.currentTarget.valueAsNumber })}
            />
          </label>
        )}
      </div>
      <p className={styles.hint} data-tool={idle ? 'idle' : tool} role="status">
        {idle ? fr.sketch.idle : fr.sketch.hint[tool]}
      </p>
    </div>
  )
}
