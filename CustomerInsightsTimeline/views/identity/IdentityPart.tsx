import { UserRoundSearch } from 'lucide';
import * as React from 'react';
import type { SessionState } from '../../domain/identity/CustomerSession';
import type { IdentityResolver } from '../../domain/identity/identityResolver';
import { BusyLine } from '../loading/BusyLine';
import { FailureMessage } from '../loading/FailureMessage';
import { LoadingLine } from '../loading/LoadingLine';
import { StateMessage } from '../StateMessage';
import { useTimeline } from '../TimelineContext';
import { CustomerChoice } from './CustomerChoice';
import type { ResolvingPartProps } from './ResolvingPart';
import { ResolvingPart } from './ResolvingPart';

export interface IdentityPartProps extends Omit<ResolvingPartProps, 'children'> {
  readonly state: Exclude<SessionState, { kind: 'open' }>;
  readonly resolver: IdentityResolver;
  readonly onChoose: (customerId: string) => void;
  /** Ends the search. */
  readonly onStop: () => void;
  /** Searches again. */
  readonly onRetry: () => void;
}

/** What is shown while it is not known who the customer is, or when nobody can tell. */
export function IdentityPart(props: IdentityPartProps): React.ReactElement {
  const { state, resolver, onChoose, onStop, onRetry, ...outline } = props;
  const { strings } = useTimeline();
  const line = (
    <LoadingLine
      text={strings.text('Identity_Resolving')}
      isStopped={state.kind === 'stopped'}
      onStop={onStop}
      onRetry={onRetry}
    />
  );
  switch (state.kind) {
    case 'resolving':
      return <ResolvingPart {...outline}>{line}</ResolvingPart>;
    case 'stopped':
      return line;
    case 'waiting':
      return (
        <ResolvingPart {...outline}>
          <BusyLine attempt={state.waiting.attempt} onStop={resolver.stopWaiting} />
        </ResolvingPart>
      );
    case 'several':
      return <CustomerChoice candidates={state.candidates} onChoose={onChoose} />;
    case 'failed':
      return (
        <>
          <FailureMessage failure={state.failure} onRetry={onRetry} />
          {state.failure.kind === 'columnMissing' && <p>{strings.text('Identity_Column')}</p>}
        </>
      );
    case 'none':
      return (
        <StateMessage
          icon={UserRoundSearch}
          title={strings.text('State_NotUnified')}
          next={strings.text('Identity_None_Next')}
        >
          {state.elsewhere.length > 0 && (
            <p>{strings.text('Identity_Elsewhere', state.elsewhere.join(', '))}</p>
          )}
        </StateMessage>
      );
  }
}
