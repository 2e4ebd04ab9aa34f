import { THROTTLES } from './dataverseError';
import type { FaultRule } from './faults';
import { FAULT_KINDS } from './faults';

/** What a rule may have, and what is said of it where it does not fit. */
const MEMBERS: Readonly<Record<keyof FaultRule, readonly [(value: unknown) => boolean, string]>> = {
  match: [(value) => typeof value === 'string', 'a text'],
  kind: [isOneOf(FAULT_KINDS), `one of ${FAULT_KINDS.join(', ')}`],
  times: [isCount, 'a whole number'],
  delayMs: [isCount, 'a whole number'],
  retryAfterSeconds: [isCount, 'a whole number'],
  throttle: [isOneOf(Object.keys(THROTTLES)), `one of ${Object.keys(THROTTLES).join(', ')}`],
  status: [isOneOf([500, 503]), '500 or 503'],
  fromPage: [isCount, 'a whole number'],
};

/** The rules in a request's body; a misspelt one would go unnoticed, so it throws with its name. */
export function readFaultRules(body: unknown): readonly FaultRule[] {
  if (!Array.isArray(body)) throw new Error('Faults are a list of rules.');
  return body.map((rule: unknown) => {
    if (!isFaultRule(rule)) throw new Error(`No rule: ${JSON.stringify(rule)}`);
    return rule;
  });
}

function isFaultRule(rule: unknown): rule is FaultRule {
  if (typeof rule !== 'object' || rule === null) return false;
  if (!('match' in rule && 'kind' in rule)) throw new Error('A rule has a match and a kind.');
  for (const [name, value] of Object.entries(rule)) {
    const [fits, meant] = isMember(name) ? MEMBERS[name] : [() => false, 'no part of a rule'];
    if (!fits(value)) throw new Error(`'${name}' of a rule is ${meant}.`);
  }
  return true;
}

function isMember(name: string): name is keyof FaultRule {
  return Object.hasOwn(MEMBERS, name);
}

function isOneOf(values: readonly unknown[]): (value: unknown) => boolean {
  return (value) => values.includes(value);
}

function isCount(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) >= 0;
}
