/** The way back: what a control may tell its host through the context it was given. */
export interface HostLink {
  readonly updatedProperties: string[];
  readonly tracksResize: boolean;
  readonly requestRender: () => void;
  readonly trackContainerResize: (tracks: boolean) => void;
  readonly setControlState: (state: ComponentFramework.Dictionary) => void;
  readonly raiseEvent: (name: string) => void;
}
