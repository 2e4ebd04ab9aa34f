import type { HostInputs } from './hostInputs';
import type { HostLink } from './hostLink';

/**
 * `context.mode` on a model-driven form: no limit on height, and no width either until the
 * control has asked for it by `trackContainerResize(true)`.
 */
export function createMode(
  { width, record, isAuthoring }: HostInputs,
  link: HostLink,
): ComponentFramework.Mode {
  return {
    // Not in the documented type, as on the platform.
    ...(record === null ? {} : { contextInfo: record }),
    // Nor this, which only studios have.
    ...(isAuthoring ? { isAuthoringMode: true } : {}),
    allocatedHeight: -1,
    allocatedWidth: link.tracksResize ? width : -1,
    isControlDisabled: false,
    isVisible: true,
    label: 'Customer',
    setControlState: (state) => {
      link.setControlState(state);
      return true;
    },
    setFullScreen: () => undefined,
    trackContainerResize: link.trackContainerResize,
  };
}
