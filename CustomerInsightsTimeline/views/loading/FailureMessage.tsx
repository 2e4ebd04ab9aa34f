import { DefaultButton } from '@fluentui/react';
import { TriangleAlert } from 'lucide';
import * as React from '../react';
import { Name } from '../search/Marked';
import type { Failure } from '../../domain/loading/Failure';
import type { TextKey } from '../../strings/textKeys';
import { useTimeline } from '../TimelineContext';
import { Icon } from '../Icon';

export interface FailureMessageProps {
  readonly failure: Failure;
  /** What the table is called, where that is more than which documented table it is. */
  readonly name?: string;
  readonly onRetry: () => void;
}

/** Names what failed, why, and the way out; the host's own words are there for who wants them. */
export function FailureMessage({
  failure,
  name,
  onRetry,
}: FailureMessageProps): React.ReactElement {
  const { strings } = useTimeline();
  const table = name ?? strings.text(`Table_${failure.table}`);
  return (
    <div className="cit-failure">
      <Icon of={TriangleAlert} size={18} />
      <div>
        <div role="alert">{strings.text(sentenceOf(failure), table)}</div>
        {failure.detail !== '' && (
          <details className="cit-failure-details">
            <summary>{strings.text('Failure_Details')}</summary>
            <Name text={failure.detail} />
          </details>
        )}
      </div>
      <DefaultButton onClick={onRetry}>{strings.text('Retry')}</DefaultButton>
    </div>
  );
}

/** Nobody is sent to technical details that are not there. */
function sentenceOf({ kind, detail }: Failure): TextKey {
  const sends = kind === 'refused' || kind === 'serverError' || kind === 'unexpected';
  return sends && detail === '' ? `Failure_${kind}_Silent` : `Failure_${kind}`;
}
