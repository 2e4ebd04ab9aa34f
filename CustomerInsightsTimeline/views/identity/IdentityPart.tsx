import { DefaultButton } from '@fluentui/react';
import { UserRound } from 'lucide';
import * as React from '../react';
import { shortened } from '../../domain/clippedText';
import { Name, Names } from '../search/Marked';
import type { SessionState } from '../../domain/identity/CustomerSession';
import type { Candidate } from '../../domain/identity/identityMatch';
import { distinguishingFields } from '../../domain/identity/identityMatch';
import type { IdentityResolver } from '../../domain/identity/identityResolver';
import type { Field } from '../../domain/semantic/Field';
import { valueText } from '../fields/valueText';
import { FailureMessage } from '../loading/FailureMessage';
import { BusyLine, LoadingLine } from '../loading/LoadingLine';
import type { PartShape } from '../loading/Skeleton';
import { PartSkeleton, Skeleton } from '../loading/Skeleton';
import { StateMessage } from '../StateMessage';
import { DigestRoom } from '../digest/DigestLine';
import { useTimeline } from '../TimelineContext';
import { useInSteps } from '../useInSteps';

interface CustomerChoiceProps {
  readonly candidates: readonly Candidate[];
  readonly onChoose: (customerId: string) => void;
}

/** As many customers as anybody compares. */
const STEP = 50;

/** One record, several customers: the user says which, because a guess could be somebody else. */
function CustomerChoice({ candidates, onChoose }: CustomerChoiceProps): React.ReactElement {
  const { strings, formats } = useTimeline();
  const attributes = React.useMemo(
    () => distinguishingFields(candidates.map(({ profile }) => profile)),
    [candidates],
  );
  const { shown, more } = useInSteps(candidates.length, STEP);
  const textOf = ({ value }: Field) =>
    value.kind === 'group' ? '' : valueText(value, strings, formats);
  return (
    <StateMessage
      icon={UserRound}
      title={strings.text('Identity_Several')}
      next={strings.text('Identity_Several_Next')}
    >
      <ul className="cit-choice-list" aria-label={strings.text('Identity_Several')}>
        {candidates.slice(0, shown).map(({ customerId, origins, profile }, index) => {
          const name = profile?.name ?? null;
          const texts = attributes[index]?.map(textOf).filter((text) => text !== '') ?? [];
          return (
            <li key={customerId}>
              <DefaultButton
                className="cit-choice"
                onClick={() => {
                  onChoose(customerId);
                }}
              >
                <span className="cit-choice-texts">
                  {name !== null && <Name text={name} />}
                  {texts.length > 0 && (
                    <span className="cit-choice-more">
                      <Names texts={texts} />
                    </span>
                  )}
                  <Name
                    className={name === null ? undefined : 'cit-choice-more'}
                    text={customerId}
                  />
                  {name === null && (
                    <span className="cit-choice-more">
                      <Names texts={origins} />
                    </span>
                  )}
                </span>
              </DefaultButton>
            </li>
          );
        })}
      </ul>
      {more}
    </StateMessage>
  );
}

interface ResolvingPartProps {
  readonly showDigest: boolean;
  readonly showSegments: boolean;
  readonly showOverview: boolean;
  readonly narrow: boolean;
  /** How far the search for the customer is. */
  readonly children: React.ReactNode;
}

/**
 * Holds the place of the timeline while it is not known whose it is: each part has the height, in
 * CSS pixels, that it has while its rows load, so that nothing jumps when the customer is found.
 */
function ResolvingPart(props: ResolvingPartProps): React.ReactElement {
  const room = (shape: PartShape, height: number) => (
    <div className="cit-resolving-part" style={{ height }}>
      <PartSkeleton shape={shape} />
    </div>
  );
  return (
    <>
      {props.showDigest && <DigestRoom />}
      {(props.showSegments || (props.showOverview && !props.narrow)) && room('chips', 28)}
      {room('tools', 32)}
      <div className="cit-resolving-said">{props.children}</div>
      <Skeleton />
    </>
  );
}

interface IdentityPartProps extends Omit<ResolvingPartProps, 'children'> {
  readonly state: Exclude<SessionState, { kind: 'open' }>;
  readonly resolver: IdentityResolver;
  readonly onChoose: (customerId: string) => void;
  /** Ends the search. */
  readonly onStop: () => void;
  /** Searches again. */
  readonly onRetry: () => void;
}

/** Shown while the customer is not known, or can't be identified. */
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
          icon={UserRound}
          title={strings.text('State_NotUnified')}
          next={strings.text('Identity_None_Next')}
        >
          {state.elsewhere.length > 0 && (
            <p>{strings.text('Identity_Elsewhere', shortened(strings.list(state.elsewhere)))}</p>
          )}
          <details className="cit-failure-details">
            <summary>{strings.text('Failure_Details')}</summary>
            {strings.text('Identity_None_Access')}
          </details>
        </StateMessage>
      );
  }
}
