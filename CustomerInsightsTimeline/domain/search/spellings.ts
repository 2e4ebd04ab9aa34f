import type { OffsetAt } from '../time/days';
import { startOfDay, wallClock } from '../time/days';
import type { SingleValue } from './searchedTexts';

/**
 * How data writes what the screen writes for people: 12500, 1249.90 CHF, 2024-03-09. Whoever has a
 * value from another system types it so.
 */
export function spellingsOf(value: SingleValue, offsetAt: OffsetAt): readonly string[] {
  switch (value.kind) {
    case 'number':
    case 'rating':
      return [String(value.value)];
    case 'money':
      return moneySpellings(value.amount, value.currency);
    case 'date':
      return isoSpellings(startOfDay(value.day)).map((text) => text.replace(/T.*/, ''));
    case 'instant':
      return [
        ...isoSpellings(value.ms),
        ...isoSpellings(wallClock(value.ms, offsetAt)).map((text) => text.replace('T', ' ')),
      ];
    case 'text':
    case 'identifier':
    case 'duration':
    case 'yesNo':
    case 'link':
    case 'nothing':
      return [];
  }
}

function moneySpellings(amount: number, currency: string | null): readonly string[] {
  const amounts = [...new Set([String(amount), amount.toFixed(2)])];
  return currency === null
    ? amounts
    : amounts.flatMap((text) => [`${text} ${currency}`, `${currency} ${text}`]);
}

function isoSpellings(ms: number): readonly string[] {
  const date = new Date(ms);
  return Number.isNaN(date.getTime()) ? [] : [date.toISOString()];
}
