import { memoizeFunction, mergeStyleSets, useTheme } from '@fluentui/react';
import type { Theme } from '@fluentui/react';
import { ChevronsDownUp, ChevronsUpDown } from 'lucide-react';
import * as React from 'react';
import { ActivitiesPart } from './ActivitiesPart';
import type { FeedHandle } from './Feed';
import { feedMenu } from './feedMenu';
import { KeyboardShortcuts } from './KeyboardShortcuts';
import type { MenuSection } from './MoreMenu';
import { MoreMenu } from './MoreMenu';
import { NothingBound } from './NothingBound';
import { SegmentsPart } from './SegmentsPart';
import type { TimelineProps } from './Timeline';
import { useTimeline } from './TimelineContext';
import { useExpansion } from './useExpansion';
import { useExportSection } from './useExportSection';
import { useGrouping } from './useGrouping';

export interface TimelineBodyProps extends TimelineProps {
  readonly id: string;
  readonly narrow: boolean;
}

const NOTHING = { activities: [], shown: 0, complete: true } as const;

/** Heading, segments and activities of one customer. A new customer gets a new body. */
export function TimelineBody(props: TimelineBodyProps): React.ReactElement {
  const { timeline, id, narrow } = props;
  const { strings } = useTimeline();
  const styles = stylesFor(useTheme());
  const expansion = useExpansion();
  const heading = props.heading ?? strings.text('Heading_Default');
  const exporting = useExportSection({
    heading,
    clock: props.clock,
    allowExport: props.allowExport,
    onScreen: () => ({ ...(timeline?.history.get() ?? NOTHING), filters: [] }),
  });
  const [grouping, setGrouping] = useGrouping(props.grouping);
  const [keysShown, setKeysShown] = React.useState(false);
  const header = React.useRef<HTMLElement>(null);
  const feed = React.useRef<FeedHandle>(null);
  const showKeys = () => {
    setKeysShown(true);
  };
  const toHeader = () => {
    header.current?.querySelector('button')?.focus();
  };
  const sections: readonly MenuSection[] = [
    {
      key: 'expansion',
      entries: [
        {
          key: 'expandAll',
          text: strings.text('Expand_All'),
          icon: ChevronsUpDown,
          onClick: expansion.expandAll,
        },
        {
          key: 'collapseAll',
          text: strings.text('Collapse_All'),
          icon: ChevronsDownUp,
          onClick: expansion.collapseAll,
        },
      ],
    },
    ...feedMenu(
      {
        grouping,
        onGroup: setGrouping,
        onNextSilence: () => feed.current?.revealNextSilence(),
        onShowKeys: showKeys,
      },
      strings,
    ),
    exporting,
  ];
  return (
    <>
      <header ref={header} className={styles.header}>
        <h2 id={`${id}-heading`} className={styles.heading}>
          {heading}
        </h2>
        {timeline && (
          <div className={styles.tools}>
            <MoreMenu sections={sections} />
          </div>
        )}
      </header>
      {timeline === null ? (
        (props.children ?? <NothingBound binding={props.binding} />)
      ) : (
        <>
          {props.showSegments && (
            <SegmentsPart load={timeline.segments} history={timeline.history} narrow={narrow} />
          )}
          {keysShown && (
            <KeyboardShortcuts
              id={id}
              withSearch={false}
              onClose={() => {
                // The button goes with the list; the focus must not.
                toHeader();
                setKeysShown(false);
              }}
            />
          )}
          <ActivitiesPart
            id={id}
            headingId={`${id}-heading`}
            history={timeline.history}
            order={timeline.order}
            grouping={grouping}
            foldRuns={props.foldRuns}
            clock={props.clock}
            narrow={narrow}
            height={props.height}
            expansion={expansion}
            onSelect={props.onSelect}
            leaveBefore={toHeader}
            feed={feed}
            onShowKeys={showKeys}
          />
        </>
      )}
    </>
  );
}

const stylesFor = memoizeFunction(({ fonts, palette }: Theme) =>
  mergeStyleSets({
    header: { display: 'flex', alignItems: 'center', columnGap: 8, minHeight: 32 },
    heading: [
      fonts.mediumPlus,
      {
        flex: '1 1 auto',
        margin: 0,
        minWidth: 0,
        fontWeight: 600,
        overflowWrap: 'anywhere',
        color: palette.neutralPrimary,
      },
    ],
    tools: { display: 'flex', flex: 'none', alignSelf: 'flex-start' },
  }),
);
