import { ActionButton } from '@fluentui/react';
import * as React from 'react';
import type { Segment, Segments } from '../../domain/segments/decodeSegments';
import type { SegmentGroup } from '../../domain/segments/groupSegments';
import { groupSegments } from '../../domain/segments/groupSegments';
import type { UnformattedRest } from '../../domain/semantic/decodeSemanticData';
import { holdsNeedle, needleOf } from '../../domain/search/needle';
import { foldText } from '../../domain/search/foldText';
import { useInSteps } from '../useInSteps';
import { SearchField } from '../insights/SearchField';
import { SegmentChip } from './SegmentChip';
import { useTimeline } from '../TimelineContext';
import { UnformattedDetails } from '../fields/UnformattedDetails';
import { stylesOf } from '../stylesOf';

export interface SegmentChipsProps {
  readonly segments: Segments;
  /** The names that marketers gave to segments, by internal name. */
  readonly names: ReadonlyMap<string, string>;
  readonly narrow: boolean;
}

const SHOWN = 10;
const SHOWN_NARROW = 3;
/** On request, and then in steps. */
const STEP = 200;
const STEP_UNREADABLE = 10;

/** The segments of the customer by provider and type; beyond a few behind "+n", with a search. */
export function SegmentChips(props: SegmentChipsProps): React.ReactElement {
  const { segments, unreadable } = props.segments;
  const { strings, formats } = useTimeline();
  const styles = useStyles();
  const [all, setAll] = React.useState(false);
  const [needle, setNeedle] = React.useState('');
  const textOf = (name: string) => props.names.get(name) ?? name;
  const limit = props.narrow ? SHOWN_NARROW : SHOWN;
  const folds = segments.length > limit;
  const found = useFound(segments, props.names, needleOf(needle));
  const { shown, more, restart } = useInSteps(found.length, STEP);
  const unread = useInSteps(unreadable.length, STEP_UNREADABLE);
  const groups = groupSegments(found.slice(0, folds && !all ? limit : shown));
  const hidden = segments.length - limit;
  return (
    <>
      <div className={styles.groups}>
        {folds && all && (
          <SearchField
            label={strings.text('Segments_Search')}
            value={needle}
            onChange={(text) => {
              setNeedle(text);
              restart();
            }}
            result={strings.count('Insights_Found', found.length, formats.number(found.length))}
          />
        )}
        {groups.map((group, index) => (
          <React.Fragment key={index}>
            {(groups.length > 1 || all) && <bdi className={styles.origin}>{originOf(group)}</bdi>}
            <ul
              className={styles.list}
              aria-label={
                groups.length > 1
                  ? `${strings.text('Segments_Title')}, ${originOf(group)}`
                  : strings.text('Segments_Title')
              }
            >
              {group.segments.map(({ name }) => (
                <li key={name} className={styles.item}>
                  <SegmentChip name={name} text={textOf(name)} />
                </li>
              ))}
            </ul>
          </React.Fragment>
        ))}
        {all && more}
      </div>
      {folds && (
        <ActionButton
          className={styles.more}
          aria-expanded={all}
          onClick={() => {
            setAll(!all);
            setNeedle('');
            restart();
          }}
        >
          {all
            ? strings.text('Segments_Fewer')
            : strings.count('List_More', hidden, formats.number(hidden))}
        </ActionButton>
      )}
      {unreadable.length > 0 && (
        <details className={styles.unreadable}>
          <summary>
            {strings.count(
              'Segments_Unreadable',
              unreadable.length,
              formats.number(unreadable.length),
            )}
          </summary>
          {unreadable.slice(0, unread.shown).map((text, index) => (
            <UnformattedDetails key={index} rest={asRest(text)} tabIndex={0} />
          ))}
          {unread.more}
        </details>
      )}
    </>
  );
}

/** The segments whose names hold a text. All are looked at once for each text, and folded once. */
function useFound(
  segments: readonly Segment[],
  names: ReadonlyMap<string, string>,
  wanted: string,
): readonly Segment[] {
  const asked = wanted !== '';
  const folded = React.useMemo(
    () =>
      asked
        ? segments.map(({ name }) => foldText(`${names.get(name) ?? name}\n${name}`))
        : NOTHING_FOLDED,
    [asked, segments, names],
  );
  return React.useMemo(
    () =>
      asked ? segments.filter((_, place) => holdsNeedle(folded[place] ?? '', wanted)) : segments,
    [asked, segments, folded, wanted],
  );
}

const NOTHING_FOLDED: readonly string[] = [];

function originOf({ provider, type }: SegmentGroup): string {
  return [provider, type].filter((name) => name !== null).join(' · ');
}

function asRest(text: string): UnformattedRest {
  return { text, reason: 'noFields' };
}

const useStyles = stylesOf(({ palette, fonts }) => ({
  groups: { flex: '1 1 240px', minWidth: 0 },
  origin: [fonts.small, { display: 'block', color: palette.neutralSecondary }],
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: 4,
    margin: 0,
    padding: 0,
    listStyle: 'none',
    minWidth: 0,
  },
  item: { maxWidth: '100%', minWidth: 0 },
  more: { height: 24 },
  unreadable: { flexBasis: '100%', color: palette.neutralSecondary },
}));
