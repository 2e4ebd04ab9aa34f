import * as React from '../react';
import type { CustomerSession, SessionState } from '../../domain/identity/CustomerSession';
import { isOfHost } from '../../domain/loading/Failure';
import type { Store } from '../../domain/loading/store';
import { createFoundFaults } from '../../domain/settings/SettingFault';
import type { SettingFault } from '../../domain/settings/SettingFault';
import type { TimelineProps } from '../TimelineProps';
import { Timeline } from '../Timeline';
import { useStore } from '../useStore';
import { IdentityPart } from './IdentityPart';

export interface IdentifiedTimelineProps extends Omit<TimelineProps, 'timeline' | 'standIn'> {
  /** Null while nothing is bound. */
  readonly session: CustomerSession | null;
  /** What of the settings turned out to be nowhere; absent where nobody looks. */
  readonly foundFaults?: Store<readonly SettingFault[]> | undefined;
}

const NONE_FOUND = createFoundFaults();

/**
 * The timeline of the customer that is bound, or, until that is known, how far the search is. The one
 * component for all of them, so that filters outlive the customer.
 */
export function IdentifiedTimeline(props: IdentifiedTimelineProps): React.ReactElement {
  const { session, foundFaults = NONE_FOUND, ...rest } = props;
  const resolver = session?.resolver;
  const state = useStore<SessionState>(session);
  const found = useStore(foundFaults);
  const settingFaults = React.useMemo(
    () => [...rest.settingFaults, ...found],
    [rest.settingFaults, found],
  );
  React.useLayoutEffect(() => {
    resolver?.resolve();
  }, [resolver]);
  const headingElement = React.useRef<HTMLHeadingElement>(null);
  // What the user pressed goes with what it stood in; the focus must not.
  const pressed = React.useRef(false);
  React.useEffect(() => {
    // The heading of a customer is rendered right after these effects.
    if (pressed.current) void Promise.resolve().then(() => headingElement.current?.focus());
    pressed.current = false;
  }, [state]);
  const press = (act: () => void) => {
    pressed.current = true;
    act();
  };
  const reconsider = React.useCallback(() => {
    if (resolver) press(resolver.reconsider);
  }, [resolver]);
  const shown = { ...rest, settingFaults, headingElement };
  if (!resolver || state === null) return <Timeline {...shown} timeline={null} />;
  if (state.kind === 'open') {
    return (
      <Timeline
        {...shown}
        timeline={state.timeline}
        onOtherCustomer={state.isChosen ? reconsider : undefined}
      />
    );
  }
  if (props.setup.isDesigning && hasNoCustomer(state)) {
    return <Timeline {...shown} timeline={null} />;
  }
  return (
    <Timeline
      {...shown}
      timeline={null}
      standIn={(narrow) => (
        <IdentityPart
          state={state}
          resolver={resolver}
          onChoose={(customerId) => {
            press(() => {
              resolver.choose(customerId);
            });
          }}
          onStop={() => {
            press(resolver.stop);
          }}
          onRetry={() => {
            press(resolver.resolve);
          }}
          narrow={narrow}
          showDigest={rest.digest.length > 0}
          showSegments={rest.showSegments}
          showOverview={rest.showOverview}
        />
      )}
    />
  );
}

/** Designers of forms give a value that is nobody's, or no way to ask whose it is. */
function hasNoCustomer(state: SessionState): boolean {
  return state.kind === 'none' || (state.kind === 'failed' && isOfHost(state.failure));
}
