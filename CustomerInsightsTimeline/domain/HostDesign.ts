/** The design of the host (Fluent 9): its tokens by name, and whether it is dark. */
export interface HostDesign {
  readonly tokens: Readonly<Record<string, string>>;
  readonly isDark: boolean;
}
