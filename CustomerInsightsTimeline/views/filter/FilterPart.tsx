import { Funnel } from 'lucide';
import * as React from '../react';
import type { CustomerTimeline } from '../../domain/CustomerTimeline';
import type { ActivityFilter } from '../../domain/filter/ActivityFilter';
import { useIsAtLeast } from '../elementWidth';
import { Icon } from '../Icon';
import { FailureMessage } from '../loading/FailureMessage';
import { useTimeline } from '../TimelineContext';
import type { VisibleHistory } from '../useVisibleHistory';
import type { FilterPill } from './FilterPills';
import { FilterPills } from './FilterPills';
import { PeriodFilter } from './PeriodFilter';
import { SourceFilter } from './SourceFilter';
import { TypeFilter } from './TypeFilter';

interface FilterPartProps {
  readonly id: string;
  readonly timeline: CustomerTimeline;
  readonly visible: VisibleHistory;
  readonly filter: ActivityFilter;
  readonly onFilter: (filter: ActivityFilter) => void;
  readonly narrow: boolean;
  /** The user's day, counted from 1 January 1970. */
  readonly today: number;
  /** What one searches with, beside what one filters with. */
  readonly search: React.ReactNode;
  readonly pills: readonly FilterPill[];
  readonly onClear: () => void;
  /** Puts the focus on what one filters with. */
  readonly toTools: () => void;
}

/** In CSS pixels: on less, what stands beside the types has short words. */
const ROOMY = 640;

/** All that one filters with, in one row where there is room, else folded behind one button; and what is filtered by. */
export function FilterPart(props: FilterPartProps): React.ReactElement {
  const { id, visible, filter, onFilter, pills, narrow } = props;
  const { typeSearch } = visible;
  const search = props.timeline.typeSearch;
  const { strings } = useTimeline();
  const [unfolded, setUnfolded] = React.useState(false);
  const root = React.useRef<HTMLDivElement>(null);
  const roomy = useIsAtLeast(root, ROOMY);
  const findTypes = () => {
    search?.search(visible.types);
  };
  return (
    <>
      <div ref={root} className="cit-filter-tools">
        {narrow && (
          <button
            type="button"
            className="cit-ring cit-ring-outside cit-filter-button"
            data-chosen={unfolded}
            aria-expanded={unfolded}
            onClick={() => {
              setUnfolded(!unfolded);
            }}
          >
            <Icon of={Funnel} />
            {pills.length === 0
              ? strings.text('Filter_Fold')
              : strings.text('Filter_FoldCount', pills.length)}
          </button>
        )}
        {narrow && props.search}
        {(!narrow || unfolded) && (
          <>
            <TypeFilter
              id={id}
              types={visible.types}
              compact={!roomy}
              choice={filter.types}
              onChoose={(types) => {
                onFilter({ ...filter, types });
              }}
              countOf={visible.typeCountOf}
              search={visible.whole.complete || visible.totals ? null : typeSearch}
              onSearch={findTypes}
              onStop={() => search?.stop()}
            />
            <PeriodFilter
              id={id}
              choice={filter.period}
              onChoose={(period) => {
                onFilter({ ...filter, period });
              }}
              today={props.today}
              oldestDay={visible.oldestKnownDay}
            />
            <SourceFilter
              counts={visible.sourceCounts}
              exact={visible.whole.complete}
              chosen={filter.sources}
              onChoose={(sources) => {
                onFilter({ ...filter, sources });
              }}
            />
            {!narrow && props.search}
            {typeSearch?.failure && (
              <FailureMessage failure={typeSearch.failure} onRetry={findTypes} />
            )}
          </>
        )}
      </div>
      <FilterPills pills={pills} onClear={props.onClear} leave={props.toTools} />
    </>
  );
}
