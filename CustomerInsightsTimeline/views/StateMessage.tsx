import { DefaultButton } from '@fluentui/react';
import type { IconNode } from 'lucide';
import { ListPlus, LockKeyhole, TriangleAlert, UserRound } from 'lucide';
import * as React from './react';
import type { SettingGap } from '../domain/settings/SettingFault';
import type { Strings } from '../strings/Strings';
import { Icon } from './Icon';
import { useTimeline } from './TimelineContext';

interface StateMessageProps {
  readonly icon: IconNode;
  /** What is the case, in one sentence. */
  readonly title: string;
  /** The way out. */
  readonly next: string;
  /** One action, where there is one. */
  readonly children?: React.ReactNode;
}

/** Says why there is nothing to see, with the same care as if there were. */
export function StateMessage(props: StateMessageProps): React.ReactElement {
  return (
    <div className="cit-state">
      <Icon of={props.icon} size={28} strokeWidth={1.5} />
      <p className="cit-state-title">{props.title}</p>
      <p className="cit-state-next">{props.next}</p>
      {props.children}
    </div>
  );
}

interface CrashBarrierProps {
  readonly strings: Strings;
  readonly children: React.ReactNode;
}

/** Keeps a fault of this control from taking the whole form with it. */
export class CrashBarrier extends React.Component<CrashBarrierProps, { crashed: boolean }> {
  override state = { crashed: false };

  static getDerivedStateFromError(): { crashed: boolean } {
    return { crashed: true };
  }

  override render(): React.ReactNode {
    const { strings, children } = this.props;
    if (!this.state.crashed) return children;
    return (
      <div role="alert">
        <StateMessage
          icon={TriangleAlert}
          title={strings.text('State_Crashed')}
          next={strings.text('State_Crashed_Next')}
        >
          <DefaultButton
            onClick={() => {
              this.setState({ crashed: false });
            }}
          >
            {strings.text('Retry')}
          </DefaultButton>
        </StateMessage>
      </div>
    );
  }
}

/** What a maker has to bind: a column of a customer, or the rows of one. */
export type Binding = 'customer' | 'activities';

interface NothingBoundProps {
  readonly binding: Binding;
  /** Why nothing is. */
  readonly gaps: readonly SettingGap[];
}

/** What stands where the timeline would, and how to get there. */
export function NothingBound({ binding, gaps }: NothingBoundProps): React.ReactElement {
  const { strings } = useTimeline();
  const [icon, title, next] = gaps.some(({ kind }) => kind === 'secret')
    ? ([LockKeyhole, 'State_Secret', 'State_Secret_Next'] as const)
    : binding === 'customer'
      ? ([UserRound, 'State_NoCustomer', 'State_NoCustomer_Next'] as const)
      : ([ListPlus, 'State_NoRows', 'State_NoRows_Next'] as const);
  return <StateMessage icon={icon} title={strings.text(title)} next={strings.text(next)} />;
}
