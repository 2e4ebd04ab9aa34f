/** A whole entity; `&copy=2` of an address is none. */
const ENTITY = '&(?:#\\d{1,7}|#x[\\da-f]{1,6}|[a-z][a-z\\d]{1,31});';

/** Each of these stands on lines of its own; a `p` is a paragraph, a `br` ends a line. */
const LINES =
  'article,blockquote,caption,center,dd,div,dl,dt,figure,footer,h1,h2,h3,h4,h5,h6,header,hr,li,' +
  'main,nav,ol,p,pre,section,table,tr,ul';
const LINE_NAMES = LINES.replace(/,/g, '|');

/** The tags in which programs format texts. People write `<code>` and `<label>` for other things. */
const FORMATTING =
  `${LINE_NAMES}|a|abbr|b|big|body|br|cite|col|colgroup|del|em|figcaption|font|head|html|i|ins|kbd|` +
  'mark|q|s|small|span|strike|strong|sub|sup|tbody|td|tfoot|th|thead|tt|u|' +
  '[movw]:[a-z]+|(?:img|link|meta)(?=\\s)';
/** The content between their tags is no text; without an end, everything after one would be lost. */
const UNSEEN = ['script', 'style', 'title'];

/** Of an attribute without a value only the usual ones: in "a <b and c> d" there is none. */
const ATTRIBUTES =
  '(?:\\s(?=[^<>]*=|\\s*no(?:wrap|shade))(?:[^<>"\']|"[^"<>]*"|\'[^\'<>]*\')*|\\s*/?)';
const TAG = `</?(?:${FORMATTING})${ATTRIBUTES}>|<!doctype[^<>]*>|<!\\[[^<>]*>`;
const UNSEEN_TAG = new RegExp(`</?(${UNSEEN.join('|')})${ATTRIBUTES}>`, 'iy');

const MARKUP = new RegExp(`${ENTITY}|${TAG}`, 'i');
/** A sign that a parser of HTML takes for the beginning of markup, although it may be text. */
const SIGN = new RegExp(`(?!${ENTITY})&|<!--|(?!${TAG})<`, 'gi');

/** A tag that stays markup. Its attributes say nothing to read, and a strict policy reports handlers. */
const KEPT_TAG = new RegExp(`<(/?[a-z][\\w:]*)${ATTRIBUTES}>`, 'gi');

const LINE_TAG = new RegExp(`</?(?:br|${LINE_NAMES})${ATTRIBUTES}>`, 'i');
/** Where a line ends because of a tag: a parser makes line feeds of all that the text has itself. */
const LINE_END = '\r';

/** More is no message to a customer, and would keep the page waiting. */
const LONGEST = 262_144;

/**
 * What people read of a text in which a program has put entities and tags of HTML, as the browser's
 * own parser understands them. The parser runs nothing and asks for nothing, and its tree is never
 * rendered. A text without entities and known tags is itself.
 */
export function readableText(text: string): string {
  if (text.length > LONGEST || !MARKUP.test(text)) return text;
  // Between tags that make lines, those of the source mean nothing.
  const hasLines = LINE_TAG.test(text);
  const markup = onlyMarkup(hasLines ? text.replace(/\s+/g, ' ') : text);
  const html = markup.replace(KEPT_TAG, '<$1>');
  const tree = new DOMParser().parseFromString(`<body><span>${html}`, 'text/html');
  for (const unseen of tree.querySelectorAll(UNSEEN.join())) unseen.remove();
  for (const cell of tree.querySelectorAll('td,th')) cell.after(' ');
  for (const line of tree.querySelectorAll(LINES)) {
    line.before(LINE_END);
    line.after(line.matches('p') ? `\n${LINE_END}` : LINE_END);
  }
  for (const end of tree.querySelectorAll('br')) end.after('\n');
  const readable = tree.documentElement.textContent;
  return hasLines ? inLines(readable) : readable;
}

/** The text with every sign escaped that begins no markup. */
function onlyMarkup(text: string): string {
  const lower = text.toLowerCase();
  const lastEnds = new Map(UNSEEN.map((name) => [name, lower.lastIndexOf(`</${name}`)]));
  const lastComment = text.lastIndexOf('-->');
  return text.replace(SIGN, (sign, at: number) => {
    if (sign === '&') return '&amp;';
    if (sign === '<!--') return at + sign.length <= lastComment ? sign : '&lt;!--';
    UNSEEN_TAG.lastIndex = at;
    const name = UNSEEN_TAG.exec(text)?.[1]?.toLowerCase() ?? '';
    return at <= (lastEnds.get(name) ?? -1) ? sign : '&lt;';
  });
}

/** A tag ends one line; an empty line stands for two ends or for the end of a paragraph. */
function inLines(text: string): string {
  const gap = /[^\S\u00a0]*[\r\n]\s*/g;
  return text
    .replace(gap, (ends) =>
      /\n\s*\n/.test(ends) || (ends.includes(LINE_END) && ends.includes('\n')) ? '\n\n' : '\n',
    )
    .trim();
}
