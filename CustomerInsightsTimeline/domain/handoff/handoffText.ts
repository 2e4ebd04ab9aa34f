import type { Handoff, HandoffEntry } from './Handoff';

/** A hand-off as plain text, a paragraph for each activity. Line breaks in the data become blanks. */
export function handoffText({ heading, notes, entries }: Handoff): string {
  const head = [heading, ...notes].map(oneLine).join('\n');
  return `${[head, ...entries.map(entryText)].join('\n\n')}\n`;
}

export function entryText({ when, type, title, facts, link }: HandoffEntry): string {
  const headline = [when, type, title].filter((part) => part !== null).map(oneLine);
  const lines = [headline.join(' · '), facts.map(oneLine).join(' · '), link ?? ''];
  return lines.filter((line) => line !== '').join('\n');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
