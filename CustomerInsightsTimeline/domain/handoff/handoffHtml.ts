import type { Handoff, HandoffEntry } from './Handoff';

/** A hand-off as HTML for mails and documents: a heading, notes and a table, all text escaped. */
export function handoffHtml({ heading, notes, entries }: Handoff): string {
  const rows = entries.map(
    (entry) => `<tr><td>${escapeHtml(entry.when)}</td><td>${whatHtml(entry)}</td></tr>`,
  );
  return [
    `<h3>${escapeHtml(heading)}</h3>`,
    ...notes.map((note) => `<p>${escapeHtml(note)}</p>`),
    `<table><tbody>${rows.join('')}</tbody></table>`,
  ].join('');
}

/** One activity alone, as a paragraph. */
export function entryHtml(entry: HandoffEntry): string {
  return `<p>${escapeHtml(entry.when)} · ${whatHtml(entry)}</p>`;
}

function whatHtml({ type, title, facts, link }: HandoffEntry): string {
  const headline = escapeHtml(title === null ? type : `${type} · ${title}`);
  const linked = link === null ? headline : `<a href="${escapeHtml(link)}">${headline}</a>`;
  return [`<b>${linked}</b>`, ...(facts.length > 0 ? [escapeHtml(facts.join(' · '))] : [])].join(
    '<br>',
  );
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
