import { css } from '@fluentui/react';
import { shortened } from '../../domain/clippedText';
import type { MetadataByName } from '../../domain/insights/metadata';
import { foldText, holdsNeedle, needleOf } from '../../domain/search/matchText';
import type { Segment, Segments } from '../../domain/segments/segments';
import { groupSegments } from '../../domain/segments/segments';
import { useFirstRow } from '../elementWidth';
import { UnformattedDetails } from '../fields/LongText';
import { useToolbarFocus } from '../filter/useToolbarFocus';
import { takesEscape } from '../keys';
import * as React from '../react';
import { Name } from '../search/Marked';
import { SearchField } from '../SearchField';
import { useTimeline } from '../TimelineContext';
import { useInSteps } from '../useInSteps';
import { originOf, SegmentChip } from './SegmentChip';

/** The names of the tools are those of the segments; this is the one that shows all of them. */
const FOLD = '';

interface SegmentChipsProps {
  readonly segments: Segments;
  readonly metadata: MetadataByName;
}

/** More than one line holds is not rendered. */
const SHOWN = 10;
/** On request, and then in steps. */
const STEP = 200;
const STEP_UNREADABLE = 10;

/** The segments that one line holds, the others behind "+n": all of them, by provider and type, with a search. */
export function SegmentChips(props: SegmentChipsProps): React.ReactElement {
  const { metadata } = props;
  const { segments, unreadable } = props.segments;
  const { strings } = useTimeline();
  const [all, setAll] = React.useState(false);
  const [needle, setNeedle] = React.useState('');
  const line = React.useRef<HTMLUListElement>(null);
  const candidates = segments.slice(0, SHOWN);
  const names = candidates.map(({ name }) => metadata.get(name)?.friendlyName ?? name);
  const fits = Math.min(candidates.length, useFirstRow(line, `${names.join()} ${all}`));
  const found = useFound(segments, metadata, needleOf(needle));
  const { shown, more, restart } = useInSteps(found.length, STEP);
  const unread = useInSteps(unreadable.length, STEP_UNREADABLE);
  const groups = all ? groupSegments(found.slice(0, shown)) : [];
  const hidden = segments.length - fits;
  const title = strings.text('Segments_Title');
  const keyOf = (segment: Segment) => `${segment.name} ${originOf(segment)}`;
  const seenSegments = all ? groups.flatMap((group) => group.segments) : candidates.slice(0, fits);
  const focus = useToolbarFocus([...seenSegments.map(keyOf), ...(all || hidden > 0 ? [FOLD] : [])]);
  function fold(folded: boolean) {
    setAll(!folded);
    setNeedle('');
    restart();
  }
  /** The menu of a segment has an Escape of its own, also as it stands outside. */
  function onKeyDown(event: React.KeyboardEvent<HTMLElement>) {
    const { currentTarget, target } = event;
    if (all && currentTarget.contains(target as Node) && takesEscape(event)) {
      fold(true);
      currentTarget.querySelector<HTMLElement>(`[data-tool="${FOLD}"]`)?.focus();
    } else focus.onKeyDown(event);
  }
  const chip = (segment: Segment, seen = true) => (
    <li key={keyOf(segment)} className="cit-segments-item" aria-hidden={!seen}>
      <SegmentChip
        segment={segment}
        metadata={metadata.get(segment.name) ?? null}
        tool={seen ? keyOf(segment) : undefined}
        tabIndex={seen ? focus.tabIndexOf(keyOf(segment)) : -1}
      />
    </li>
  );
  return (
    <div
      role="toolbar"
      aria-label={title}
      className={css(
        'cit-segments-tools',
        (all || unreadable.length > 0) && 'cit-segments-unfolded',
      )}
      onFocus={focus.onFocus}
      onKeyDown={onKeyDown}
    >
      {all ? (
        <div className="cit-segments-groups">
          <SearchField
            label={strings.text('Segments_Search')}
            value={needle}
            onChange={(text) => {
              setNeedle(text);
              restart();
            }}
            found={found.length}
          />
          {groups.map((group, index) => (
            <React.Fragment key={index}>
              <Name className="cit-segments-origin" text={originOf(group)} />
              <ul
                className="cit-segments-list"
                aria-label={groups.length > 1 ? `${title}, ${shortened(originOf(group))}` : title}
              >
                {group.segments.map((segment) => chip(segment))}
              </ul>
            </React.Fragment>
          ))}
          {more}
        </div>
      ) : (
        <ul ref={line} className="cit-segments-list cit-segments-line" aria-label={title}>
          {candidates.map((segment, place) => chip(segment, place < fits))}
        </ul>
      )}
      {(all || hidden > 0) && (
        <button
          type="button"
          className="cit-ring cit-ring-outside cit-text-button"
          data-tool={FOLD}
          tabIndex={focus.tabIndexOf(FOLD)}
          aria-expanded={all}
          onClick={() => {
            fold(all);
          }}
        >
          {all ? strings.text('Segments_Fewer') : strings.count('List_More', hidden)}
        </button>
      )}
      {unreadable.length > 0 && (
        <details className="cit-segments-unreadable">
          <summary>{strings.count('Segments_Unreadable', unreadable.length)}</summary>
          {unreadable.slice(0, unread.shown).map((text, index) => (
            <UnformattedDetails key={index} rest={{ text, reason: 'noFields' }} tabIndex={0} />
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
  metadata: MetadataByName,
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
