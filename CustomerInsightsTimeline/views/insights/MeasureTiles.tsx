import * as React from '../react';
import type { Measures } from '../../domain/insights/measures';
import { withDisplayNames } from '../../domain/insights/measures';
import type { MetadataLoad } from '../../domain/insights/metadata';
import { namedFirst } from '../../domain/insights/profile';
import type { Field } from '../../domain/semantic/Field';
import { Disclosure } from '../Disclosure';
import { FieldList, FieldValueView } from '../fields/FieldList';
import { UnformattedRests } from '../fields/LongText';
import { FailureMessage } from '../loading/FailureMessage';
import { LoadingLine } from '../loading/LoadingLine';
import { useTimeline } from '../TimelineContext';
import { useStore } from '../useStore';
import { LinkedName } from './LinkedName';

export interface MeasureTilesProps {
  /** What the environment says of measures. */
  readonly metadata: MetadataLoad;
  readonly measures: Measures;
  /** Those that the maker wants first. */
  readonly names: readonly string[];
  /** Ends what is still being read. */
  readonly onStop: () => void;
  /** Reads again what could not be read. */
  readonly onRetry: () => void;
}

/** As many tiles as a glance takes in. */
const FIRST = 6;

/** The measures as tiles; what has parts of its own, and what is many, is there on request. */
export function MeasureTiles({
  metadata,
  measures: given,
  names,
  onStop,
  onRetry,
}: MeasureTilesProps): React.ReactElement {
  const { strings } = useTimeline();
  const known = useStore(metadata);
  React.useEffect(() => {
    metadata.ask(given.fields.map(({ name }) => name));
  }, [metadata, given]);
  const measures = known.kind === 'ready' ? withDisplayNames(given, known.value) : given;
  const { first, others } = namedFirst(measures.fields, names, (all) =>
    all.filter(isTile).slice(0, FIRST),
  );
  const awaited = [...measures.loading, ...measures.stopped].map(
    (name) => name ?? strings.text('Table_CustomerMeasure'),
  );
  return (
    <>
      <dl className="cit-measures">
        {first.map((field, index) => (
          <div key={index} className={isTile(field) ? 'cit-measures-tile' : 'cit-measures-wide'}>
            <dt className="cit-measures-label">
              <LinkedName name={field.name} text={field.label} />
            </dt>
            <dd className="cit-measures-value">
              <FieldValueView value={field.value} label={field.label} tabIndex={0} />
            </dd>
          </div>
        ))}
      </dl>
      {others.length > 0 && (
        <Disclosure label={strings.count('Measures_More', others.length)}>
          <FieldList fields={others} tabIndex={0} />
        </Disclosure>
      )}
      <UnformattedRests rests={measures.rests} />
      {measures.unread.map(({ name, failure }) => {
        const isAbsent = failure.kind === 'tableMissing' || failure.kind === 'forbidden';
        return isAbsent ? (
          <p key={name} role="alert" className="cit-measures-unread">
            {strings.text('Measures_Unread', name)}
          </p>
        ) : (
          <FailureMessage key={name} failure={failure} name={name} onRetry={onRetry} />
        );
      })}
      {awaited.length > 0 && (
        <LoadingLine
          text={strings.text('Loading_Named', strings.list(awaited))}
          isStopped={measures.loading.length === 0}
          onStop={onStop}
          onRetry={onRetry}
        />
      )}
    </>
  );
}

function isTile({ value }: Field): boolean {
  return value.kind !== 'group';
}
