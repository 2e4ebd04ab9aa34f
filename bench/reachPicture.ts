/** A figure of the table of what the list is meant to reach, as docs/performance.md has it. */
interface Reach {
  readonly name: string;
  readonly reach: string;
  readonly now: string;
}

export const REACH_PICTURE = 'docs/reach.svg';
export const REACH_SOURCE = 'docs/performance.md';

/** The rows of the table whose columns are "figure", "reach", "now" and "reached". */
export function readReachTable(markdown: string): readonly Reach[] {
  const lines = markdown.split('\n');
  const head = lines.findIndex((line) => /^\| figure +\| +reach \|/.test(line));
  const end = lines.findIndex((line, at) => at > head && !line.startsWith('|'));
  return lines.slice(head + 2, end).map((line) => {
    const [name = '', reach = '', now = ''] = line
      .split('|')
      .slice(1)
      .map((cell) => cell.trim());
    return { name: name.replaceAll('`', ''), reach, now };
  });
}

const ROW = 26;
const TOP = 58;
const NAMES = 560;
const BARS = 300;
const WIDTH = NAMES + BARS + 150;
/** The scale is of doublings: so many to each side of what is to be reached. */
const DOUBLINGS = 2;

const COLORS = { reached: '#107c10', missed: '#c25400', text: '#242424', line: '#8a8886' };

/** How far each figure is from what it is meant to reach, as a picture: to the left is less, which is better. */
export function reachPicture(figures: readonly Reach[]): string {
  const height = TOP + figures.length * ROW + 12;
  const middle = NAMES + BARS / 2;
  const rows = figures.map(({ name, reach, now }, place) => {
    const y = TOP + place * ROW;
    const at = middle + (BARS / 2 / DOUBLINGS) * doublings(numberIn(now), numberIn(reach));
    const [from, to] = [Math.min(at, middle), Math.max(at, middle, Math.min(at, middle) + 3)];
    const color = at <= middle ? COLORS.reached : COLORS.missed;
    return [
      text(NAMES - 12, y + 16, name, 'end'),
      `<rect x="${from.toFixed(1)}" y="${y + 5}" width="${(to - from).toFixed(1)}" height="14" rx="2" fill="${color}"/>`,
      text(NAMES + BARS + 12, y + 16, `${now} of ${reach}`, 'start'),
    ].join('');
  });
  const marks = [-2, -1, 0, 1, 2].map((mark) => {
    const x = middle + (BARS / 2 / DOUBLINGS) * mark;
    const label = mark === 0 ? 'reach' : `${2 ** mark}×`;
    return `<path d="M${x} ${TOP - 6}V${height - 8}" stroke="${COLORS.line}"${mark === 0 ? '' : ' stroke-dasharray="2 4"'}/>${text(x, TOP - 12, label, 'middle')}`;
  });
  const title = 'Each figure beside what it is meant to reach; to the left is better';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" font-family="Segoe UI, Selawik, sans-serif" font-size="12" role="img"><title>${title}</title><rect width="100%" height="100%" fill="#ffffff"/>${text(WIDTH / 2, 22, title, 'middle')}${marks.join('')}${rows.join('')}</svg>\n`;
}

function text(x: number, y: number, words: string, anchor: 'start' | 'middle' | 'end'): string {
  const escaped = words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<text x="${x}" y="${y}" text-anchor="${anchor}" fill="${COLORS.text}">${escaped}</text>`;
}

/** Of "1,024 ms", 1024. */
function numberIn(cell: string): number {
  return Number.parseFloat(cell.replaceAll(',', ''));
}

/** How often the one has to be doubled to be the other, within the picture; nothing beside nothing is reached. */
function doublings(now: number, reach: number): number {
  if (now === reach) return 0;
  return Math.max(-DOUBLINGS, Math.min(DOUBLINGS, Math.log2(now / reach)));
}
