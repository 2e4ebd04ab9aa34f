import { DefaultButton } from '@fluentui/react';
import { TriangleAlert } from 'lucide';
import * as React from 'react';
import type { Strings } from '../strings/Strings';
import { StateMessage } from './StateMessage';

export interface CrashBarrierProps {
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
