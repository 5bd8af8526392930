import type { Manifest, ManifestFile } from '../../data/manifest.ts'
import { frData } from '../../fr/app/data.ts'
import { Notice } from '../../ui/Notice.tsx'
import { ScrollBox } from '../../ui/ScrollBox.tsx'
import { useRegion } from '../region-model/region-model.ts'
import styles from './Data.module.css'
import { SourceLink } from './SourceLink.tsx'

const words = frData.files
/** How many units without contour are worth naming. */
const NAMED = 8

/** Every file the région is shown from: where it comes from, what it holds, what it lacks, how it is brought up to date. */
export function FilesSection() {
  const { manifest, regions } = useRegion()
  return (
    <>
      {manifest ? (
        <ScrollBox label={words.caption}>
          <table className={styles.table} data-stacking>
            <caption className="visually-hidden">{words.caption}</caption>
            <thead>
              <tr>
                <th scope="col">{words.file}</th>
                <th scope="col">{words.source}</th>
                <th scope="col">{words.vintage}</th>
                <th scope="col">{words.content}</th>
                <th scope="col">{words.gaps}</th>
              </tr>
            </thead>
            <tbody>
              <AttributeLines manifest={manifest} />
              {manifest.files
                .filter((file) => file.region === null || regions.includes(file.region))
                .map((file) => (
                  <FileLine key={file.path} file={file} />
                ))}
              <FormerLines manifest={manifest} regions={regions} />
              <GroundLine />
              <RecordsLine />
            </tbody>
          </table>
        </ScrollBox>
      ) : (
        <Notice tone="notice">{words.noManifest}</Notice>
      )}
      <h3>{words.updateTitle}</h3>
      <ul className={styles.points}>
        {words.update.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  )
}

function AttributeLines({ manifest }: { readonly manifest: Manifest }) {
  const { attributes, population, names } = manifest
  return (
    <>
      <tr>
        <th scope="row">{words.population}</th>
        <td data-label={words.source}>{population.source}</td>
        <td data-label={words.vintage} colSpan={3}>
          {words.populationYear(population.annee, population.definition)}
        </td>
      </tr>
      <tr>
        <th scope="row">{words.attributes}</th>
        <td data-label={words.source}>
          <SourceLink {...attributes} />
        </td>
        <td data-label={words.vintage} colSpan={3}>
          {attributes.millesime}
        </td>
      </tr>
      {names && (
        <tr>
          <th scope="row">
            {words.names}
            <small>
              {names.path}, {words.kilobytes(names.bytes)}
            </small>
          </th>
          <td data-label={words.source}>
            <SourceLink {...attributes} />
          </td>
          <td data-label={words.vintage}>{attributes.millesime}</td>
          <td data-label={words.content}>
            {words.units(names.units)}
            <small>{words.namesUse}</small>
          </td>
          <td data-label={words.gaps}>{words.none}</td>
        </tr>
      )}
    </>
  )
}

function FileLine({ file }: { readonly file: ManifestFile }) {
  const { counts, unitsWithoutContour, contoursWithoutUnit, notes } = file
  const names = unitsWithoutContour
    .slice(0, NAMED)
    .map(({ nom }) => nom)
    .join(', ')
  const gaps = [
    ...(unitsWithoutContour.length > 0
      ? [words.withoutContour(unitsWithoutContour.length, names)]
      : []),
    ...(contoursWithoutUnit.length > 0 ? [words.orphans(contoursWithoutUnit.length)] : []),
    ...notes,
  ]
  return (
    <tr>
      <th scope="row">
        {file.kind === 'france' ? words.france : file.nom}
        <small>
          {file.path}, {words.kilobytes(file.bytes)}
        </small>
        {file.facts && (
          <small>
            {file.facts.path}, {words.kilobytes(file.facts.bytes)}
          </small>
        )}
      </th>
      <td data-label={words.source}>
        <SourceLink {...file} />
      </td>
      <td data-label={words.vintage}>{file.millesime}</td>
      <td data-label={words.content}>
        {words.units(counts.units)}
        <small>{words.departements(counts.departements)}</small>
      </td>
      <td data-label={words.gaps}>
        {gaps.length === 0 ? words.none : gaps.map((gap) => <small key={gap}>{gap}</small>)}
      </td>
    </tr>
  )
}

function GroundLine() {
  const { label, source, vintage, content } = words.ground
  return (
    <tr>
      <th scope="row">{label}</th>
      <td data-label={words.source}>{source}</td>
      <td data-label={words.vintage}>{vintage}</td>
      <td data-label={words.content} colSpan={2}>
        {content}
      </td>
    </tr>
  )
}

interface FormerLinesProps {
  readonly manifest: Manifest
  readonly regions: readonly string[]
}

/** The older populations that a taille may have been contracted on. */
function FormerLines({ manifest: { formerPopulations }, regions }: FormerLinesProps) {
  if (!formerPopulations) return null
  const { population, files } = formerPopulations
  return files
    .filter(({ region }) => regions.includes(region))
    .map(({ path, bytes, counts, notes }) => (
      <tr key={path}>
        <th scope="row">
          {words.formerPopulations(population.annee)}
          <small>
            {path}, {words.kilobytes(bytes)}
          </small>
        </th>
        <td data-label={words.source}>
          <SourceLink {...formerPopulations} />
        </td>
        <td data-label={words.vintage}>
          {words.populationYear(population.annee, population.definition)}
        </td>
        <td data-label={words.content}>
          {words.communes(counts.communes)}
          <small>{words.formerUse}</small>
        </td>
        <td data-label={words.gaps}>
          {counts.sansDonnee === 0 && notes.length === 0 && words.none}
          {counts.sansDonnee > 0 && words.withoutFigure(counts.sansDonnee)}
          {notes.map((note) => (
            <small key={note}>{note}</small>
          ))}
        </td>
      </tr>
    ))
}

function RecordsLine() {
  const { region, records, problems, recordsState } = useRegion()
  return (
    <tr>
      <th scope="row">
        {words.records}
        <small>cpts/{region}.json</small>
      </th>
      <td data-label={words.source}>
        {words.recordsSource}
        {records.avertissement !== '' && <small>{records.avertissement}</small>}
      </td>
      <td data-label={words.vintage}>
        <a href="#faits">{words.recordsDates}</a>
      </td>
      <td data-label={words.content}>
        {recordsState === 'known' && words.recordsCount(records.cpts.length)}
        {recordsState === 'none' && words.noRecords}
        {recordsState === 'unknown' && words.unknownRecords}
      </td>
      <td data-label={words.gaps}>
        {problems.length === 0 ? words.none : words.refused(problems.length)}
      </td>
    </tr>
  )
}
