import * as React from '../react';
import type { LoadState, SingleLoad } from '../../domain/loading/singleLoad';
import type { SegmentMetadataLoad, SegmentsByName } from '../../domain/segments/segmentMetadata';
import type { Segments } from '../../domain/segments/segments';
import { isNothing } from '../insights/usePart';
import { FailureMessage } from '../loading/FailureMessage';
import { BusyLine, LoadingLine } from '../loading/LoadingLine';
import { stylesOf } from '../theme';
import { useTimeline } from '../TimelineContext';
import { useStore } from '../useStore';
import { SegmentChips } from './SegmentChips';

export interface SegmentsPartProps {
  readonly load: SingleLoad<Segments>;
  /** What the environment says of segments; null where it can't be asked. */
  readonly metadata: SegmentMetadataLoad | null;
  readonly narrow: boolean;
}

/** The customer's segments, which load, fail and recover on their own. */
export function SegmentsPart(props: SegmentsPartProps): React.ReactElement | null {
  const { load } = props;
  const styles = useStyles();
  const { strings } = useTimeline();
  React.useEffect(() => {
    if (load.get().kind === 'loading') load.load();
  }, [load]);
  const state = useStore(load);
  if (isNothing(state, isEmpty)) return null;
  return (
    <div className={styles.part}>
      <span className={styles.title}>{strings.text('Segments_Title')}</span>
      <Content {...props} state={state} />
    </div>
  );
}

interface ContentProps extends SegmentsPartProps {
  readonly state: LoadState<Segments>;
}

function Content({ state, load, metadata, narrow }: ContentProps): React.ReactElement {
  const { strings } = useTimeline();
  switch (state.kind) {
    case 'loading':
    case 'stopped':
      return (
        <LoadingLine
          text={strings.text('Loading_Segments')}
          isStopped={state.kind === 'stopped'}
          onStop={load.stop}
          onRetry={load.load}
        />
      );
    case 'waiting':
      return <BusyLine attempt={state.waiting.attempt} onStop={load.stopWaiting} />;
    case 'failed':
      return <FailureMessage failure={state.failure} onRetry={load.load} />;
    case 'ready':
      return (
        <>
          {metadata === null ? (
            <SegmentChips segments={state.value} metadata={NO_METADATA} narrow={narrow} />
          ) : (
            <NamedChips segments={state.value} metadata={metadata} narrow={narrow} />
          )}
          {state.isPartial && <p role="alert">{strings.text('Part_Partial')}</p>}
          {state.failure && <FailureMessage failure={state.failure} onRetry={load.reload} />}
        </>
      );
  }
}

const NO_METADATA: SegmentsByName = new Map();

interface NamedChipsProps {
  readonly segments: Segments;
  readonly metadata: SegmentMetadataLoad;
  readonly narrow: boolean;
}

/** The segments under the names that marketers gave them, as soon as these are there. */
function NamedChips({ segments, metadata, narrow }: NamedChipsProps): React.ReactElement {
  const state = useStore(metadata);
  React.useEffect(() => {
    metadata.ask([...new Set(segments.segments.map(({ name }) => name))]);
  }, [metadata, segments]);
  const known = state.kind === 'ready' ? state.value : NO_METADATA;
  return <SegmentChips segments={segments} metadata={known} narrow={narrow} />;
}

function isEmpty({ segments, unreadable }: Segments): boolean {
  return segments.length === 0 && unreadable.length === 0;
}

const useStyles = stylesOf(({ palette, fonts }) => ({
  part: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    gap: '4px 12px',
    // In a place of fixed size the chips would else shrink to lie over the next part.
    flexShrink: 0,
    minHeight: 24,
    margin: '4px 0 8px',
    color: palette.neutralSecondary,
  },
  title: [fonts.small, { color: palette.neutralSecondary }],
}));
