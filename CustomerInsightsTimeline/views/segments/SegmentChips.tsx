import { ActionButton, DefaultButton } from '@fluentui/react';
import * as React from '../react';
import { Name, shortened } from '../search/Marked';
import { foldText, holdsNeedle, needleOf } from '../../domain/search/matchText';
import type { SegmentMetadata, SegmentsByName } from '../../domain/segments/segmentMetadata';
import type { Segment, SegmentGroup, Segments } from '../../domain/segments/segments';
import { groupSegments } from '../../domain/segments/segments';
import type { UnformattedRest } from '../../domain/semantic/decodeSemanticData';
import { dayOf } from '../../domain/time/calendar';
import { useCopy } from '../export/clipboard';
import { UnformattedDetails } from '../fields/LongText';
import { useShowLinked } from '../insights/LinkedName';
import { useToolbarFocus } from '../filter/useToolbarFocus';
import { SearchField } from '../insights/SearchField';
import { useMenuProps } from '../theme';
import type { TimelineEnvironment } from '../TimelineContext';
import { useTimeline } from '../TimelineContext';
import { useInSteps } from '../useInSteps';

/** The names of the tools are those of the segments; this is the one that shows all of them. */
const FOLD = '';

interface SegmentChipProps {
  readonly tabIndex: 0 | -1;
  /** The name of the segment's output table. */
  readonly name: string;
  /** What the environment says of it; null where it says nothing. */
  readonly metadata: SegmentMetadata | null;
}

/** A segment, with what can be done about it in a menu. */
function SegmentChip({ name, metadata, tabIndex }: SegmentChipProps): React.ReactElement {
  const { strings, formats } = useTimeline();
  const text = metadata?.friendlyName ?? name;
  const copy = useCopy();
  const menuProps = useMenuProps();
  const showLinked = useShowLinked(name, text);
  const items = [
    {
      key: 'copy',
      text: strings.text('Segments_Copy'),
      onClick: () => {
        copy({ text });
      },
    },
    ...(showLinked
      ? [{ key: 'show', text: strings.text('Insights_ShowRelated'), onClick: showLinked }]
      : []),
  ];
  return (
    <span className="cit-chip">
      <DefaultButton
        data-tool={name}
        tabIndex={tabIndex}
        title={about(name, metadata, { strings, formats })}
        menuProps={{ items, ...menuProps }}
        // Fluent's arrow is a font that is not there.
        onRenderMenuIcon={() => null}
      >
        <Name className="cit-chip-text" text={text} />
      </DefaultButton>
    </span>
  );
}

/** What a pointer that rests on the chip is shown: the internal name, and what is known beside it. */
function about(
  name: string,
  metadata: SegmentMetadata | null,
  { strings, formats }: Pick<TimelineEnvironment, 'strings' | 'formats'>,
): string {
  const { description = null, members = null, evaluated = null } = metadata ?? {};
  const size =
    members === null ? null : strings.count('Segments_Members', members, formats.number(members));
  const date = evaluated && formats.shortDay(dayOf(evaluated, formats.offsetAt));
  const said = [size, date].filter((text) => text !== null).join(' · ');
  const lines = [name, description, said].filter(
    (line): line is string => line !== null && line !== '',
  );
  return lines.map(shortened).join('\n');
}

interface SegmentChipsProps {
  readonly segments: Segments;
  readonly metadata: SegmentsByName;
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
  const [all, setAll] = React.useState(false);
  const [needle, setNeedle] = React.useState('');
  const limit = props.narrow ? SHOWN_NARROW : SHOWN;
  const folds = segments.length > limit;
  const found = useFound(segments, props.metadata, needleOf(needle));
  const { shown, more, restart } = useInSteps(found.length, STEP);
  const unread = useInSteps(unreadable.length, STEP_UNREADABLE);
  const groups = groupSegments(found.slice(0, folds && !all ? limit : shown));
  const hidden = segments.length - limit;
  const names = groups.flatMap((group) => group.segments.map(({ name }) => name));
  const focus = useToolbarFocus(folds ? [...names, FOLD] : names);
  return (
    <div
      role="toolbar"
      aria-label={strings.text('Segments_Title')}
      className="cit-segments-tools"
      onFocus={focus.onFocus}
      onKeyDown={focus.onKeyDown}
    >
      <div className="cit-segments-groups">
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
            {(groups.length > 1 || all) && (
              <Name className="cit-segments-origin" text={originOf(group)} />
            )}
            <ul
              className="cit-segments-list"
              aria-label={
                groups.length > 1
                  ? `${strings.text('Segments_Title')}, ${shortened(originOf(group))}`
                  : strings.text('Segments_Title')
              }
            >
              {group.segments.map(({ name }) => (
                <li key={name} className="cit-segments-item">
                  <SegmentChip
                    name={name}
                    metadata={props.metadata.get(name) ?? null}
                    tabIndex={focus.tabIndexOf(name)}
                  />
                </li>
              ))}
            </ul>
          </React.Fragment>
        ))}
        {all && more}
      </div>
      {folds && (
        <ActionButton
          className="cit-segments-more"
          data-tool={FOLD}
          tabIndex={focus.tabIndexOf(FOLD)}
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
        <details className="cit-segments-unreadable">
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
    </div>
  );
}

/** The segments whose names hold a text. All are looked at once for each text, and folded once. */
function useFound(
  segments: readonly Segment[],
  metadata: SegmentsByName,
  wanted: string,
): readonly Segment[] {
  const asked = wanted !== '';
  const folded = React.useMemo(
    () =>
      asked
        ? segments.map(({ name }) => foldText(`${metadata.get(name)?.friendlyName ?? ''}\n${name}`))
        : NOTHING_FOLDED,
    [asked, segments, metadata],
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
