import { Component, type ReactNode } from 'react'
import { frErrors } from '../fr/app.ts'
import { Notice } from '../ui/Notice.tsx'

/** The last resort: a bug is told, with a way out, instead of a blank page. */
export class ErrorBoundary extends Component<
  { readonly children: ReactNode },
  { error: Error | null }
> {
  override state: { error: Error | null } = { error: null }

  static getDerivedStateFromError(error: Error): { error: Error } {
    return { error }
  }

  override render(): ReactNode {
    if (!this.state.error) return this.props.children
    return (
      <Notice tone="alarm" title={frErrors.crashTitle}>
        <p>{frErrors.crash}</p>
        <pre>{this.state.error.message}</pre>
        <button type="button" onClick={() => location.reload()}>
          {frErrors.reload}
        </button>
      </Notice>
    )
  }
}
