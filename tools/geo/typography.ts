const NO_BREAK_SPACE = '\u00A0'

/**
 * Replaces the typewriter apostrophe of data files by the typographic one, as the app prints names: "L’Haÿ-les-Roses".
 */
export function typographicApostrophes(name: string): string {
  return name.replaceAll("'", '’')
}

/**
 * Template tag for French copy: plain spaces before : ; ? ! » % and after « become no-break spaces. Values are left as they are.
 */
export function fr(texts: TemplateStringsArray, ...values: readonly (string | number)[]): string {
  return texts
    .map((text) =>
      text
        .replaceAll(/ ([:;?!»%])/g, `${NO_BREAK_SPACE}$1`)
        .replaceAll('« ', `«${NO_BREAK_SPACE}`)
        .replaceAll('n° ', `n°${NO_BREAK_SPACE}`),
    )
    .map((text, index) => text + String(values[index] ?? ''))
    .join('')
}

const decimals = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 1 })

/** Writes a number as French does: "34 913", "1,2". */
export function frenchNumber(value: number): string {
  return decimals.format(value)
}
