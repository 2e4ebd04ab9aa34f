import { css, useTheme } from '@fluentui/react';
import * as React from 'react';
import type { KnownTypes } from '../../domain/filter/knownTypes';
import type { TypeChoice } from '../../domain/filter/typeChoice';
import {
  ALL_TYPES,
  invertTypes,
  isAllTypes,
  onlyType,
  toggleType,
  wantsType,
} from '../../domain/filter/typeChoice';
import type { TypeSearchState } from '../../domain/filter/typeSearch';
import type { TextKey } from '../../strings/textKeys';
import { useTimeline } from '../TimelineContext';
import { filterStyles } from './filterStyles';
import type { TypeCount } from './TypeToggle';
import { TypeToggle } from './TypeToggle';
import { useFitting } from './useFitting';
import { useToolbarFocus } from './useToolbarFocus';

export interface TypeFilterProps {
  readonly id: string;
  readonly types: KnownTypes;
  /** How many rows the toggles may take until all are asked for. */
  readonly rows: number;
  readonly choice: TypeChoice;
  readonly onChoose: (choice: TypeChoice) => void;
  /** Told the key of a type. */
  readonly countOf: (key: string) => TypeCount;
  /** Null where nobody can look for types that are not loaded, or nothing is left to load. */
  readonly search: TypeSearchState | null;
  readonly onSearch: () => void;
  readonly onStop: () => void;
}

/** One toggle for each type, and what brings more of them. */
export function TypeFilter(props: TypeFilterProps): React.ReactElement {
  const { types, choice, onChoose, search } = props;
  const { strings, formats } = useTimeline();
  const styles = filterStyles(useTheme());
  const toolbar = React.useRef<HTMLDivElement>(null);
  const [unfolded, setUnfolded] = React.useState(false);
  const all = isAllTypes(choice);
  const tail = ['fold', ...(all ? [] : ['invert']), ...(search ? ['find'] : [])];
  const known = [...types.values()];
  const digits = known.map(({ key }) => props.countOf(key).count.toString().length);
  const fitting = useFitting({
    container: toolbar,
    rows: props.rows,
    count: unfolded ? 0 : known.length,
    signature: `${digits.join(' ')} ${tail.length} ${unfolded}`,
  });
  const shown = unfolded ? known : known.slice(0, fitting);
  const hidden = known.length - shown.length;
  const folds = hidden > 0 || unfolded;
  const focus = useToolbarFocus([
    'all',
    ...shown.map(({ key }) => `type ${key}`),
    ...tail.filter((tool) => tool !== 'fold' || folds),
  ]);
  const button = (tool: string) => ({
    type: 'button' as const,
    'data-tool': tool,
    tabIndex: focus.tabIndexOf(tool),
  });
  const hiddenText = formats.number(hidden);
  return (
    <>
      <div
        ref={toolbar}
        role="toolbar"
        aria-label={strings.text('Types_Title')}
        className={styles.types}
        onFocus={focus.onFocus}
        onKeyDown={focus.onKeyDown}
      >
        <button
          {...button('all')}
          className={css(styles.button, all && styles.pressed)}
          aria-pressed={all}
          onClick={() => {
            onChoose(ALL_TYPES);
          }}
        >
          {strings.text('Types_All')}
        </button>
        {shown.map((type) => (
          <TypeToggle
            key={type.key}
            type={type}
            {...props.countOf(type.key)}
            pressed={!all && wantsType(choice, type.type)}
            tabIndex={focus.tabIndexOf(`type ${type.key}`)}
            keysId={`${props.id}-type-keys`}
            onToggle={() => {
              onChoose(toggleType(choice, type.type));
            }}
            onOnly={() => {
              onChoose(onlyType(type.type));
            }}
          />
        ))}
        {folds && (
          <button
            {...button('fold')}
            className={styles.plain}
            aria-expanded={unfolded}
            aria-label={unfolded ? undefined : strings.count('Types_Hidden', hidden, hiddenText)}
            onClick={() => {
              setUnfolded(!unfolded);
            }}
          >
            {unfolded ? strings.text('Types_Fewer') : strings.text('Types_Plus', hiddenText)}
          </button>
        )}
        {!all && (
          <button
            {...button('invert')}
            className={styles.plain}
            onClick={() => {
              onChoose(invertTypes(choice));
            }}
          >
            {strings.text('Types_Invert')}
          </button>
        )}
        {search && (
          <button
            {...button('find')}
            className={styles.plain}
            aria-disabled={search.complete}
            onClick={() => {
              if (search.phase === 'searching') props.onStop();
              else if (!search.complete) props.onSearch();
            }}
          >
            {strings.text(searchText(search))}
          </button>
        )}
      </div>
      <span id={`${props.id}-type-keys`} hidden>
        {strings.text('Types_Keys')}
      </span>
    </>
  );
}

function searchText({ phase, complete }: TypeSearchState): TextKey {
  if (phase === 'searching') return 'Types_Finding';
  return complete ? 'Types_NoOthers' : 'Types_Find';
}
