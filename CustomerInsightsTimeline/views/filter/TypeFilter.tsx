import { css } from '@fluentui/react';
import * as React from '../react';
import type { KnownTypes } from '../../domain/filter/knownTypes';
import type { TypeChoice } from '../../domain/filter/ActivityFilter';
import {
  ALL_TYPES,
  invertTypes,
  isAllTypes,
  onlyType,
  toggleType,
  wantsType,
} from '../../domain/filter/ActivityFilter';
import type { TypeSearchState } from '../../domain/filter/typeSearch';
import type { TextKey } from '../../strings/textKeys';
import { typeLabel } from '../activity/TypeIcon';
import { useTimeline } from '../TimelineContext';
import { useSteps } from '../useInSteps';
import type { TypeCount } from '../useVisibleHistory';
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
  /** Called with the key of a type. */
  readonly countOf: (key: string) => TypeCount;
  /** Null where nobody can look for types that are not loaded, or nothing is left to load. */
  readonly search: TypeSearchState | null;
  readonly onSearch: () => void;
  readonly onStop: () => void;
}

/** More than five rows hold on a wide screen, and as many as are rendered at a time beyond that. */
const STEP = 100;

/** One toggle for each type, and what brings more of them. */
export function TypeFilter(props: TypeFilterProps): React.ReactElement {
  const { types, choice, onChoose, search } = props;
  const environment = useTimeline();
  const { strings, formats } = environment;
  const toolbar = React.useRef<HTMLDivElement>(null);
  const [unfolded, setUnfolded] = React.useState(false);
  const { limit, more, restart } = useSteps(STEP);
  const firstNew = React.useRef<number | null>(null);
  React.useLayoutEffect(() => {
    if (firstNew.current === null) return;
    const toggles = toolbar.current?.querySelectorAll<HTMLElement>('[aria-pressed]');
    toggles?.[firstNew.current + 1]?.focus();
    firstNew.current = null;
  }, [limit]);
  const all = isAllTypes(choice);
  const known = [...types.values()];
  const candidates = known.slice(0, limit);
  const words = candidates.map((type) => {
    const { count, exact } = props.countOf(type.key);
    return `${typeLabel(type, environment)} ${formats.number(count)} ${exact}`;
  });
  const fitting = useFitting({
    container: toolbar,
    rows: props.rows,
    count: candidates.length,
    signature: `${words.join('\n')}\n${search && searchText(search)} ${unfolded}`,
  });
  const measuring = fitting === null;
  const shown = unfolded || measuring ? candidates : candidates.slice(0, fitting);
  const hidden = known.length - shown.length;
  const tail = [
    ...(hidden > 0 || unfolded || measuring ? ['fold'] : []),
    ...(hidden > 0 && unfolded ? ['more'] : []),
    // Room is kept for it, so that no toggle goes while it is pressed.
    ...(!all || measuring ? ['invert'] : []),
    ...(search ? ['find'] : []),
  ];
  const focus = useToolbarFocus(['all', ...shown.map(({ key }) => `type ${key}`), ...tail]);
  const button = (tool: string) => ({
    type: 'button' as const,
    'data-tool': tool,
    tabIndex: focus.tabIndexOf(tool),
  });
  const hiddenNumber = formats.number(measuring ? known.length : hidden);
  const hiddenText = strings.count('Types_Hidden', hidden, hiddenNumber);
  return (
    <>
      <div
        ref={toolbar}
        role="toolbar"
        aria-label={strings.text('Types_Title')}
        className="cit-filter-types"
        onFocus={focus.onFocus}
        onKeyDown={focus.onKeyDown}
      >
        <button
          {...button('all')}
          className={css(
            'cit-ring cit-ring-outside cit-filter-button',
            all && 'cit-filter-pressed',
          )}
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
            loadedId={`${props.id}-type-loaded`}
            onToggle={() => {
              onChoose(toggleType(choice, type.type));
            }}
            onOnly={() => {
              onChoose(onlyType(type.type));
            }}
          />
        ))}
        {tail.includes('fold') && (
          <button
            {...button('fold')}
            className="cit-ring cit-ring-outside cit-filter-plain"
            aria-expanded={unfolded}
            aria-label={unfolded ? undefined : hiddenText}
            onClick={() => {
              setUnfolded(!unfolded);
              restart();
            }}
          >
            {unfolded ? strings.text('Types_Fewer') : strings.text('Types_Plus', hiddenNumber)}
          </button>
        )}
        {tail.includes('more') && (
          <button
            {...button('more')}
            className="cit-ring cit-ring-outside cit-filter-plain"
            onClick={() => {
              firstNew.current = shown.length;
              more();
            }}
          >
            {hiddenText}
          </button>
        )}
        {tail.includes('invert') && (
          <button
            {...button('invert')}
            className="cit-ring cit-ring-outside cit-filter-plain"
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
            className="cit-ring cit-ring-outside cit-filter-plain"
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
      <span id={`${props.id}-type-loaded`} hidden>
        {strings.text('Types_OfLoaded')}
      </span>
    </>
  );
}

function searchText({ phase, complete }: TypeSearchState): TextKey {
  if (phase === 'searching') return 'Types_Finding';
  return complete ? 'Types_NoOthers' : 'Types_Find';
}
