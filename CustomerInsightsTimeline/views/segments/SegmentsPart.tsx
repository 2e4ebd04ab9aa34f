import * as React from '../react';
import type { SingleLoad } from '../../domain/loading/singleLoad';
import type { MetadataLoad, MetadataByName } from '../../domain/insights/metadata';
import type { Segments } from '../../domain/segments/segments';
import { isNothing, PartContent } from '../insights/usePart';
import { useTimeline } from '../TimelineContext';
import { useStore } from '../useStore';
import { SegmentChips } from './SegmentChips';

export interface SegmentsPartProps {
  readonly load: SingleLoad<Segments>;
  /** What the environment says of segments; null where it can't be asked. */
  readonly metadata: MetadataLoad | null;
}

/** The customer's segments, which load, fail and recover on their own. */
export function SegmentsPart(props: SegmentsPartProps): React.ReactElement | null {
  const { load, metadata } = props;
  const { strings } = useTimeline();
  const state = useStore(load);
  if (isNothing(state, isEmpty)) return null;
  return (
    <div className="cit-segments">
      <span className="cit-segments-title">{strings.text('Segments_Title')}</span>
      <PartContent
        state={state}
        load={load}
        loading="Loading_Segments"
        render={(segments) =>
          metadata === null ? (
            <SegmentChips segments={segments} metadata={NO_METADATA} />
          ) : (
            <NamedChips segments={segments} metadata={metadata} />
          )
        }
      />
    </div>
  );
}

const NO_METADATA: MetadataByName = new Map();

interface NamedChipsProps {
  readonly segments: Segments;
  readonly metadata: MetadataLoad;
}

/** The segments under the names that marketers gave them, as soon as these are there. */
function NamedChips({ segments, metadata }: NamedChipsProps): React.ReactElement {
  const state = useStore(metadata);
  React.useEffect(() => {
    metadata.ask([...new Set(segments.segments.map(({ name }) => name))]);
  }, [metadata, segments]);
  const known = state.kind === 'ready' ? state.value : NO_METADATA;
  return <SegmentChips segments={segments} metadata={known} />;
}

function isEmpty({ segments, unreadable }: Segments): boolean {
  return segments.length === 0 && unreadable.length === 0;
}
