/** More than a colleague reads, and than mail programs like to be given. */
export const MOST_ENTRIES = 100;

/** What is handed to a colleague: texts as they are shown, in the user's language and time zone. */
export interface ActivityExport {
  readonly heading: string;
  /** What the reader has to know of it: how many of how many, which filters, as of when. */
  readonly notes: readonly string[];
  readonly entries: readonly ExportEntry[];
}

export interface ExportEntry {
  readonly when: string;
  readonly type: string;
  /** Null where the type is all there is to say. */
  readonly title: string | null;
  readonly facts: readonly string[];
  /** An address that may be opened. */
  readonly link: string | null;
}

/** A hand-off as plain text, a paragraph for each activity. Line breaks in the data become blanks. */
export function exportText({ heading, notes, entries }: ActivityExport): string {
  const head = [heading, ...notes].map(oneLine).join('\n');
  return `${[head, ...entries.map(entryText)].join('\n\n')}\n`;
}

export function entryText({ when, type, title, facts, link }: ExportEntry): string {
  const headline = [when, type, title].filter((part) => part !== null).map(oneLine);
  const lines = [headline.join(' · '), facts.map(oneLine).join(' · '), link ?? ''];
  return lines.filter((line) => line !== '').join('\n');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** A hand-off as HTML for mails and documents: a heading, notes and a table, all text escaped. */
export function exportHtml({ heading, notes, entries }: ActivityExport): string {
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
export function entryHtml(entry: ExportEntry): string {
  return `<p>${escapeHtml(entry.when)} · ${whatHtml(entry)}</p>`;
}

function whatHtml({ type, title, facts, link }: ExportEntry): string {
  const headline = escapeHtml(title === null ? type : `${type} · ${title}`);
  const linked = link === null ? headline : `<a href="${escapeHtml(link)}">${headline}</a>`;
  const below = facts.length > 0 ? `<br>${escapeHtml(facts.join(' · '))}` : '';
  return `<b>${linked}</b>${below}`;
}

/** By numbers, which HTML and XML know alike. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
