import { mergeStyleSets } from '@fluentui/react';
import { ChevronsDownUp, ChevronsUpDown } from 'lucide-react';
import * as React from 'react';
import type { CustomerTimeline } from '../domain/CustomerTimeline';
import { ActivitiesPart } from './ActivitiesPart';
import type { FeedHandle } from './Feed';
import { feedMenu } from './feedMenu';
import { KeyboardShortcuts } from './KeyboardShortcuts';
import type { MenuSection } from './MoreMenu';
import { MoreMenu } from './MoreMenu';
import { SegmentsPart } from './SegmentsPart';
import type { TimelineProps } from './Timeline';
import { TimelineHeading } from './TimelineHeading';
import { useTimeline } from './TimelineContext';
import { useExpansion } from './useExpansion';
import { useExportSection } from './useExportSection';
import { useNow } from './useNow';
import type { ViewControl } from './useTimelineView';
import { useVisibleHistory } from './useVisibleHistory';

export interface TimelineBodyProps extends TimelineProps {
  readonly timeline: CustomerTimeline;
  readonly view: ViewControl;
  readonly id: string;
  readonly narrow: boolean;
}

/** Heading, segments and activities of one customer. A new customer gets a new body. */
export function TimelineBody(props: TimelineBodyProps): React.ReactElement {
  const { timeline, id, narrow } = props;
  const { view, setGroup } = props.view;
  const order = view.sort ?? timeline.order;
  const now = useNow(props.clock);
  const { strings } = useTimeline();
  const expansion = useExpansion();
  const visible = useVisibleHistory({ timeline, filter: view.filter, order, now });
  const heading = props.heading ?? strings.text('Heading_Default');
  const exporting = useExportSection({
    heading,
    clock: props.clock,
    allowExport: props.allowExport,
    onScreen: () => ({ ...visible.state, filters: [] }),
  });
  const grouping = view.group ?? props.grouping;
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
        onGroup: setGroup,
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
        <TimelineHeading id={id} heading={heading} />
        <div className={styles.tools}>
          <MoreMenu sections={sections} />
        </div>
      </header>
      {props.showSegments && (
        <SegmentsPart load={timeline.segments} history={visible.everything} narrow={narrow} />
      )}
      {keysShown && (
        <KeyboardShortcuts
          id={id}
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
        visible={visible}
        order={order}
        grouping={grouping}
        foldRuns={props.foldRuns}
        now={now}
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
  );
}

const styles = mergeStyleSets({
  header: { display: 'flex', alignItems: 'center', columnGap: 8, minHeight: 32 },
  tools: { display: 'flex', flex: 'none', alignSelf: 'flex-start' },
});
