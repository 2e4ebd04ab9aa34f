import type { Trap } from './trap';

const titles: readonly (readonly [title: string | null, description: string | null])[] = [
  ['<script>alert("title")</script>', '<script>alert("description")</script>'],
  ['<img src=x onerror="alert(1)">', '<iframe srcdoc="<script>alert(1)</script>"></iframe>'],
  [
    '<b>Bold</b> &amp; <i>italic</i> &lt;tag&gt;',
    'Entities are read once: 10&nbsp;&#8364; is a price, &amp;lt; is &lt;.',
  ],
  ['"><svg onload=alert(1)>', "' onmouseover='alert(1)"],
  ['{{constructor.constructor("alert(1)")()}}', '${alert(1)} #{7*7} <%= 7*7 %>'],
  ["'); DROP TABLE msdynci_unifiedactivity;--", 'Quotes “ ” « » \' " ` in one line.'],
  ['طلب جديد رقم SO-77123 بقيمة 129.50', 'تم شحن الطلب إلى زيورخ. الرقم: 12345'],
  ['הזמנה SO-77123 נשלחה לציריך', 'שולם בכרטיס אשראי, 3 פריטים.'],
  ['Order \u202Egnp.exe\u202C shipped', 'An override turns what follows: \u202E123 abc\u202C end.'],
  ['Never closed \u202E override', 'Isolates \u2066left\u2069 and \u2067right\u2069.'],
  ['🧗‍♀️ 👨‍👩‍👧‍👦 🏳️‍🌈 🇨🇭 👍🏽 ⛰️', 'Joined emoji, flags and skin tones: 🧑🏿‍🚒 1️⃣ 🫠'],
  ['W'.repeat(10_000), 'A title of 10,000 characters without a blank.'],
  ['word '.repeat(2000), 'z'.repeat(20_000)],
  ['     ', 'A title of blanks.'],
  ['\u200B\u200C\u200D\u2060\uFEFF', 'A title of characters that have no width.'],
  ['\u00A0\u2003\u3000', 'A title of blanks that are not the usual one.'],
  ['', ''],
  ['Line\nbreak\r\nand\ttab', 'First line.\n\nThird line.\u2028Fourth line.'],
  ['Ze\u0301ro\u200Bwidth in\u00ADside', 'Soft hyphens and combining marks.'],
  ['Z̸̢̛͓a̷̰͊l̶̡̛g̴̱͝o̵͚͠ ̷͔͝t̶̪̑e̷̡͝x̸̱̾t̵̲̕', 'Marks that climb over the lines around.'],
  ['\uD83D half an emoji', 'A lone surrogate in the title.'],
  ['\u0007\u001B[31mControl\u001B[0m', 'Control characters.'],
  ['ﷺ ﷽ 𒐫', 'Very wide glyphs.'],
  ['=HYPERLINK("https://example.org","click")', '+1+1 at the start of a cell.'],
  ['登山靴をレビューしました', '足にぴったりで、とても歩きやすいです。'],
  ['null', 'undefined'],
  ['İstanbul ıssız ﬁ ß', 'Letters whose case changes their length.'],
];

export const textTraps: readonly Trap[] = [
  ...titles.map(([title, description]) => ({
    msdynci_title: title,
    msdynci_description: description,
  })),
  { msdynci_title: null, msdynci_activityname: 'Only the activity name' },
  { msdynci_title: '  ', msdynci_activityname: '  ' },
  { msdynci_title: null, msdynci_activityname: null },
];
