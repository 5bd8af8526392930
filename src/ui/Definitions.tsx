interface DefinitionsProps {
  readonly className: string | undefined
  /** Terms with their value; a line without value is left out. */
  readonly lines: readonly (readonly [string, string | null])[]
}

/** Facts as terms and values. */
export function Definitions({ className, lines }: DefinitionsProps) {
  return (
    <dl className={className}>
      {lines.map(
        ([term, value]) =>
          value && (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
    </dl>
  )
}
