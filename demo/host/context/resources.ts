export type ResourceStrings = ReadonlyMap<string, string>;

/** `context.resources`. A key without a string comes back as itself, as in Microsoft's own harness. */
export function createResources(strings: ResourceStrings): ComponentFramework.Resources {
  return {
    getString: (id) => strings.get(id) ?? id,
    getResource: (_id, _success, failure) => {
      failure();
    },
  };
}
