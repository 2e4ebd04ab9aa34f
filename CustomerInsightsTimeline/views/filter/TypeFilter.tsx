import type { TypeChoice } from '../../domain/filter/ActivityFilter';
import {
  ALL_TYPES,
  invertTypes,
  isAllTypes,
  onlyType,
  toggleType,
  wantsType,
} from '../../domain/filter/ActivityFilter';
import type { KnownTypes } from '../../domain/filter/knownTypes';
import type { TypeSearchState } from '../../domain/filter/typeSearch';
import { foldText, holdsNeedle, needleOf } from '../../domain/search/matchText';
import { typeLabel } from '../activity/TypeIcon';
import { useFirstRow } from '../elementWidth';
import { Popover } from '../Popover';
import * as React from '../react';
import { SearchField } from '../SearchField';
import { TextButton } from '../TextButton';
import { useTimeline } from '../TimelineContext';
import { useInSteps } from '../useInSteps';
import type { TypeCount } from '../useVisibleHistory';
import type { TypeToggleProps } from './TypeToggle';
import { TypeToggle } from './TypeToggle';
import { useToolbarFocus } from './useToolbarFocus';

export interface TypeFilterProps {
  readonly id: string;
  readonly types: KnownTypes;
  /** Whether there is little room beside the toggles. */
  readonly compact: boolean;
  readonly choice: TypeChoice;
  readonly onChoose: (choice: TypeChoice) => void;
  /** Called with the key of a type. */
  readonly countOf: (key: string) => TypeCount;
  /** Null where nobody can look for types that are not loaded, or nothing is left to load. */
  readonly search: TypeSearchState | null;
  readonly onSearch: () => void;
  readonly onStop: () => void;
}

/** More than one row holds on the widest screen. */
const MOST_IN_ROW = 24;

type ToggleOf = Omit<TypeToggleProps, 'tool'>;

/** One row of toggles for the first types, and the list of all. No toggle ever changes its place. */
export function TypeFilter(props: TypeFilterProps): React.ReactElement {
  const { id, types, choice, onChoose } = props;
  const environment = useTimeline();
  const { strings, formats } = environment;
  const row = React.useRef<HTMLDivElement>(null);
  const all = isAllTypes(choice);
  const known = [...types.values()];
  const candidates = known.slice(0, MOST_IN_ROW);
  const words = candidates.map(
    (type) => typeLabel(type, environment) + formats.number(props.countOf(type.key).count),
  );
  const fits = useFirstRow(row, words.join());
  const shown = candidates.slice(0, fits);
  const focus = useToolbarFocus(['all', ...shown.map(({ key }) => `type ${key}`), 'list']);
  const toggles = known.map((type): ToggleOf => ({
    type,
    ...props.countOf(type.key),
    pressed: !all && wantsType(choice, type.type),
    keysId: `${id}-type-keys`,
    loadedId: `${id}-type-loaded`,
    onToggle: () => {
      onChoose(toggleType(choice, type.type));
    },
    onOnly: () => {
      onChoose(onlyType(type.type));
    },
  }));
  const listed = strings.text('Types_List');
  const short = props.compact && shown.length < known.length;
  const hidden = `+${formats.number(known.length - shown.length)}`;
  return (
    <>
      <div
        role="toolbar"
        aria-label={strings.text('Types_Title')}
        className="cit-filter-types"
        onFocus={focus.onFocus}
        onKeyDown={focus.onKeyDown}
      >
        <button
          type="button"
          data-tool="all"
          tabIndex={focus.tabIndexOf('all')}
          className="cit-ring cit-ring-outside cit-filter-button"
          aria-pressed={all}
          onClick={() => {
            onChoose(ALL_TYPES);
          }}
        >
          {strings.text('Types_All')}
        </button>
        <div ref={row} className="cit-filter-row">
          {toggles.slice(0, MOST_IN_ROW).map((toggle, place) => (
            <TypeToggle
              key={toggle.type.key}
              {...toggle}
              tool={
                place < fits
                  ? {
                      name: `type ${toggle.type.key}`,
                      tabIndex: focus.tabIndexOf(`type ${toggle.type.key}`),
                    }
                  : null
              }
            />
          ))}
        </div>
        <Popover
          content={short ? hidden : listed}
          title={listed}
          chosen={!all && known.slice(shown.length).some(({ type }) => wantsType(choice, type))}
          button={{
            'data-tool': 'list',
            tabIndex: focus.tabIndexOf('list'),
            'aria-label': short ? `${hidden}, ${listed}` : undefined,
          }}
        >
          {() => <TypeList {...props} toggles={toggles} />}
        </Popover>
      </div>
      <span id={`${id}-type-keys`} hidden>
        {strings.text('Types_Keys')}
      </span>
      <span id={`${id}-type-loaded`} hidden>
        {strings.text('Types_OfLoaded')}
      </span>
    </>
  );
}

/** Rendered at a time. */
const STEP = 100;

interface TypeListProps extends TypeFilterProps {
  readonly toggles: readonly ToggleOf[];
}

/** All types with their counts, searched by their words, and what brings more of them. */
function TypeList(props: TypeListProps): React.ReactElement {
  const { toggles, choice, search } = props;
  const environment = useTimeline();
  const { strings } = environment;
  const [text, setText] = React.useState('');
  const needle = needleOf(text);
  const found =
    needle === ''
      ? toggles
      : toggles.filter(({ type }) => holdsNeedle(foldText(typeLabel(type, environment)), needle));
  const { shown, more, restart } = useInSteps(found.length, STEP);
  return (
    <>
      <SearchField
        label={strings.text('Types_Search')}
        value={text}
        onChange={(value) => {
          setText(value);
          restart();
        }}
        found={found.length}
      />
      <ul className="cit-type-list" aria-label={strings.text('Types_List')}>
        {found.slice(0, shown).map((toggle) => (
          <li key={toggle.type.key}>
            <TypeToggle {...toggle} tool={{ tabIndex: 0 }} />
          </li>
        ))}
      </ul>
      {more}
      <div className="cit-popover-end">
        {!isAllTypes(choice) && (
          <TextButton
            onClick={() => {
              props.onChoose(invertTypes(choice));
            }}
          >
            {strings.text('Types_Invert')}
          </TextButton>
        )}
        {search?.complete === true && <span>{strings.text('Types_NoOthers')}</span>}
        {search?.complete === false && (
          <TextButton onClick={search.phase === 'searching' ? props.onStop : props.onSearch}>
            {strings.text(search.phase === 'searching' ? 'Types_Finding' : 'Types_Find')}
          </TextButton>
        )}
      </div>
    </>
  );
}
