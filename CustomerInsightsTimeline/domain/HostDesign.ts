/** The design of the host (Fluent 9): its tokens by name, and whether it is dark. */
export interface HostDesign {
  readonly tokens: Readonly<Record<string, string>>;
  readonly isDark: boolean;
}

/** Hosts hand over fresh objects with every update; only other colours mean another design. */
export function isSameDesign(a: HostDesign | null, b: HostDesign | null): boolean {
  if (a === null || b === null) return a === b;
  const names = Object.keys(a.tokens);
  return (
    a.isDark === b.isDark &&
    names.length === Object.keys(b.tokens).length &&
    names.every((name) => a.tokens[name] === b.tokens[name])
  );
}
