/**
 * The real shape of SemanticData is documented nowhere, so each source of the demo writes it in a way
 * of its own. A control that reads only one of them fails in the demo, not at a customer's.
 */
export type Fact =
  string | number | boolean | null | readonly Fact[] | { readonly [name: string]: Fact };

export type Facts = Readonly<Record<string, Fact>>;

export type Naming = 'pascal' | 'camel' | 'snake';

export type Shape =
  /** `{"OrderId": "SO-1"}` */
  | 'object'
  /** `[{"Key": "OrderId", "Value": "SO-1"}]`, all values text or null */
  | 'keyValue'
  /** `[{"name": "OrderId", "value": "SO-1"}]` */
  | 'nameValue'
  /** `[{"OrderId": "SO-1"}, {"Status": "Open"}]` */
  | 'entries'
  /** an object in JSON, as a JSON string */
  | 'quoted';

const named = new Map<string, string>();

function renamed(name: string, naming: Naming): string {
  if (naming === 'pascal') return name;
  const key = `${naming} ${name}`;
  let result = named.get(key);
  if (result === undefined) {
    result =
      naming === 'camel'
        ? name.charAt(0).toLowerCase() + name.slice(1)
        : name.replace(/(?<=[a-z0-9])(?=[A-Z])/g, '_').toLowerCase();
    named.set(key, result);
  }
  return result;
}

const isList = (fact: Fact): fact is readonly Fact[] => Array.isArray(fact);

function renamedWithin(fact: Fact, naming: Naming): Fact {
  if (typeof fact !== 'object' || fact === null) return fact;
  if (isList(fact)) return fact.map((each) => renamedWithin(each, naming));
  const result: Record<string, Fact> = {};
  for (const name in fact) {
    result[renamed(name, naming)] = renamedWithin(fact[name] ?? null, naming);
  }
  return result;
}

const asText = (fact: Fact): string | null => {
  if (typeof fact === 'string' || fact === null) return fact;
  if (typeof fact === 'number' && !Number.isInteger(fact)) return fact.toFixed(2);
  return JSON.stringify(fact);
};

export function semanticData(facts: Facts, shape: Shape, naming: Naming): string {
  const entries = Object.entries(facts).map(
    ([name, fact]) => [renamed(name, naming), renamedWithin(fact, naming)] as const,
  );
  switch (shape) {
    case 'object':
      return JSON.stringify(Object.fromEntries(entries));
    case 'keyValue':
      return JSON.stringify(entries.map(([Key, fact]) => ({ Key, Value: asText(fact) })));
    case 'nameValue':
      return JSON.stringify(entries.map(([name, value]) => ({ name, value })));
    case 'entries':
      return JSON.stringify(entries.map(([name, fact]) => ({ [name]: fact })));
    case 'quoted':
      return JSON.stringify(JSON.stringify(Object.fromEntries(entries)));
  }
}
