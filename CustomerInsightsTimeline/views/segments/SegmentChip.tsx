import { DefaultButton } from '@fluentui/react';
import * as React from '../react';
import { shortened } from '../../domain/clippedText';
import { Name } from '../search/Marked';
import type { TextKey } from '../../strings/textKeys';
import type { Metadata } from '../../domain/insights/metadata';
import type { Segment } from '../../domain/segments/segments';
import { useCopy } from '../export/clipboard';
import { useShowLinked } from '../insights/LinkedName';
import { useMenuProps } from '../theme';
import type { TimelineEnvironment } from '../TimelineContext';
import { useTimeline } from '../TimelineContext';

interface SegmentChipProps {
  /** Its name among the tools; undefined where there is no room to see it. */
  readonly tool: string | undefined;
  readonly tabIndex: 0 | -1;
  readonly segment: Segment;
  /** What the environment says of it; null where it says nothing. */
  readonly metadata: Metadata | null;
}

/** A segment, with what can be done about it in a menu. */
export function SegmentChip(props: SegmentChipProps): React.ReactElement {
  const { segment, metadata, tool, tabIndex } = props;
  const { name } = segment;
  const { strings, formats } = useTimeline();
  const text = metadata?.friendlyName ?? name;
  const copy = useCopy();
  const menuProps = useMenuProps();
  const showLinked = useShowLinked(name, text);
  const items = [
    ...(copy
      ? [
          {
            key: 'copy',
            text: strings.text('Segments_Copy'),
            onClick: () => {
              copy({ text });
            },
          },
        ]
      : []),
    ...(showLinked
      ? [{ key: 'show', text: strings.text('Insights_ShowRelated'), onClick: showLinked }]
      : []),
  ];
  return (
    <span className="cit-chip">
      <DefaultButton
        data-tool={tool}
        tabIndex={tabIndex}
        title={about(segment, metadata, { strings, formats })}
        {...(items.length > 0 && { menuProps: { items, ...menuProps } })}
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
  segment: Segment,
  metadata: Metadata | null,
  { strings, formats }: Pick<TimelineEnvironment, 'strings' | 'formats'>,
): string {
  const { description = null, state = null, members = null, evaluated = null } = metadata ?? {};
  const size = members === null ? null : strings.count('Segments_Members', members);
  const date = evaluated && formats.date(evaluated);
  const key = STATES[state ?? ''];
  const said = [key ? strings.text(key) : state, size, date]
    .filter((text) => text !== null)
    .join(' · ');
  const lines = [segment.name, originOf(segment), description, said].filter(
    (line): line is string => line !== null && line !== '',
  );
  return lines.map((line) => shortened(line)).join('\n');
}

/** The states of segments in words; any other is shown as the environment says it. */
const STATES: Readonly<Record<string, TextKey>> = {
  active: 'Segments_Active',
  inactive: 'Segments_Inactive',
  invalid: 'Segments_Invalid',
};

/** Who made a segment, and of what it is. */
export function originOf({ provider, type }: Omit<Segment, 'name'>): string {
  return [provider, type].filter((name) => name !== null).join(' · ');
}
