import { Component, type ReactNode } from 'react'
import { frErrors } from '../fr/app/app.ts'
import controls from './controls.module.css'
import { PartMissing } from './lazy-part.tsx'
import { Notice } from './Notice.tsx'

interface ErrorBoundaryProps {
  readonly children: ReactNode
  /** What the part is about: where that changes, it is tried again by itself. */
  readonly of?: unknown
  /** Whether what fails is the whole application, which only a new page brings back. */
  readonly whole?: boolean
}

interface State {
  readonly error: Error | null
  readonly of: unknown
}

/** Around each part of a screen: a bug in one is told in its place, with ways to go on, and the others stay. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, State> {
  override state: State = { error: null, of: this.props.of }

  static getDerivedStateFromError(error: Error): Partial<State> {
    return { error }
  }

  static getDerivedStateFromProps(
    { of }: ErrorBoundaryProps,
    { of: before }: State,
  ): Partial<State> | null {
    return of === before ? null : { of, error: null }
  }

  override render(): ReactNode {
    const { error } = this.state
    const { children, whole = false } = this.props
    if (!error) return children
    const missing = error instanceof PartMissing
    const text = missing ? frErrors.partMissing : whole ? frErrors.crash : frErrors.part
    return (
      <Notice tone="alarm" title={whole ? frErrors.crashTitle : frErrors.partTitle}>
        <p>{text}</p>
        <details>
          <summary>{frErrors.detail}</summary>
          <pre>{error.message}</pre>
        </details>
        <p className={controls.row}>
          {!whole && (
            <button
              type="button"
              className={controls.secondary}
              onClick={() => this.setState({ error: null })}
            >
              {frErrors.retry}
            </button>
          )}
          {(whole || missing) && (
            <button type="button" className={controls.link} onClick={() => location.reload()}>
              {frErrors.reload}
            </button>
          )}
        </p>
      </Notice>
    )
  }
}
