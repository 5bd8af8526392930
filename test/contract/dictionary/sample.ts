/**
 * What each text that is a function is called with, by its place in the dictionary. Functions of figures alone are called with none,
 * one, two and many of each, and may be left out; TypeScript refuses that any other is.
 */
export type Samples<T> = SamplesOfTexts<Texts<T>>

type SamplesOfTexts<T> = {
  readonly [K in keyof T as Wanted<T[K]> extends true ? K : never]: SamplesOf<T[K]>
} & {
  readonly [K in keyof T as T[K] extends string | readonly unknown[] ? never : K]?: SamplesOf<T[K]>
}
type SamplesOf<T> = T extends (...args: infer Args) => unknown
  ? readonly Readonly<Args>[]
  : SamplesOfTexts<T>
type Wanted<T> = T extends (...args: infer Args) => unknown
  ? Args extends number[]
    ? false
    : true
  : T extends string | readonly unknown[]
    ? false
    : true extends { [K in keyof T]: Wanted<T[K]> }[keyof T]
      ? true
      : false

/** The texts of a screen's file, by its place in the dictionary. */
type Texts<T> = { [K in keyof T as K extends `fr${string}` ? K : never]: T[K] }

/** None, one, two and many of what is counted. */
export const many = <const Args>(args: (n: number) => Args): Args[] => [0, 1, 2, 1234].map(args)
export const NOM = 'CPTS d’exemple A'
export const REGION = 'Île-de-France'
export const FILE = '11.json'
export const DAY = '2024-02-14'
export const SOURCE = 'Document d’exemple'
export const SOME: [readonly string[]][] = [[['Dourdan']], [['Dourdan', 'Arpajon']]]
