import { Search, X } from 'lucide-react'
import { useMemo, useState } from 'react'
import {
  Button,
  Collection,
  ComboBox,
  Group,
  Header,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Popover,
  Text,
  type Key,
} from 'react-aria-components'
import type { UnitCode } from '../../domain/unit.ts'
import { fr } from '../../ui/fr.ts'
import { useRegion } from '../shared/region-model.ts'
import { useActions } from '../shared/session.ts'
import { StageGlyph } from '../shared/StageGlyph.tsx'
import { searchIndex } from './search-index.ts'
import styles from './SearchBox.module.css'

interface Option {
  readonly id: string
  readonly nom: string
  readonly detail: string
  readonly cptsId: string | null
}

/** Finds a commune, a postal code or a CPTS; choosing one selects it and moves the map there. */
export function SearchBox() {
  const { select } = useActions()
  const [query, setQuery] = useState('')
  const sections = useSections(query)

  const choose = (key: Key | null): void => {
    const [kind, id] = String(key ?? '').split(':')
    if (!id) return
    select(kind === 'cpts' ? { kind: 'cpts', id } : { kind: 'unit', code: id as UnitCode })
    setQuery('')
  }

  return (
    <ComboBox
      className={styles.box ?? ''}
      items={sections}
      inputValue={query}
      onInputChange={setQuery}
      selectedKey={null}
      onSelectionChange={choose}
      menuTrigger="input"
      allowsEmptyCollection={query.trim() !== ''}
    >
      <Label className="visually-hidden">{fr.search.label}</Label>
      <Group className={styles.field ?? ''}>
        <Search aria-hidden size={16} />
        <Input className={styles.input ?? ''} placeholder={fr.search.placeholder} />
        {query !== '' && (
          <Button
            slot={null}
            className={styles.clear ?? ''}
            aria-label={fr.search.clear}
            onPress={() => setQuery('')}
          >
            <X aria-hidden size={16} />
          </Button>
        )}
      </Group>
      <Popover className={styles.popover ?? ''} offset={4}>
        <ListBox<(typeof sections)[number]>
          className={styles.list ?? ''}
          renderEmptyState={() => <p className={styles.empty}>{fr.search.none}</p>}
        >
          {(section) => (
            <ListBoxSection id={section.id}>
              <Header className={styles.heading ?? ''}>{section.title}</Header>
              <Collection items={section.options}>
                {(option) => (
                  <ListBoxItem textValue={option.nom} className={styles.option ?? ''}>
                    {option.cptsId && <StageGlyph id={option.cptsId} />}
                    <Text slot="label">{option.nom}</Text>
                    <Text slot="description" className={styles.detail ?? ''}>
                      {option.detail}
                    </Text>
                  </ListBoxItem>
                )}
              </Collection>
            </ListBoxSection>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}

function useSections(query: string): { id: string; title: string; options: Option[] }[] {
  const { atlas } = useRegion()
  const index = useMemo(() => searchIndex(atlas), [atlas])
  return useMemo(() => {
    const hits = index.find(query)
    const communes = hits.units.flatMap((code): Option[] => {
      const unit = atlas.units.get(code)
      const ids = atlas.membership.get(code) ?? []
      const names = ids.flatMap((id) => atlas.facts.get(id)?.cpts.nom ?? [])
      const covering = names.length > 0 ? names.join(', ') : fr.search.noCpts
      return unit
        ? [
            {
              id: `unit:${code}`,
              nom: unit.nom,
              detail: `${unit.codesPostaux[0] ?? code} · ${covering}`,
              cptsId: null,
            },
          ]
        : []
    })
    const cpts = hits.cpts.flatMap((id): Option[] => {
      const facts = atlas.facts.get(id)
      const detail = facts ? fr.categories[facts.cpts.stade?.valeur ?? 'non-renseigne'] : ''
      return facts ? [{ id: `cpts:${id}`, nom: facts.cpts.nom, detail, cptsId: id }] : []
    })
    return [
      { id: 'communes', title: fr.search.communes, options: communes },
      { id: 'cpts', title: fr.search.cpts, options: cpts },
    ].filter(({ options }) => options.length > 0)
  }, [atlas, index, query])
}
