import type { Trap } from './trap';

const links: readonly string[] = [
  'javascript:alert(document.domain)',
  'JaVaScRiPt:alert(1)',
  ' java\nscript:alert(1)',
  '\u0001javascript:alert(1)',
  'java\tscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  'file:///etc/hosts',
  'blob:https://example.org/0a1b',
  '//example.org/without-a-scheme',
  '/relative/path',
  'www.example.org',
  'https://',
  'https://user:secret@example.org/',
  'https://example.org\\@example.com/',
  'https://xn--e1awd7f.example.com/',
  'https://example.org/?q=%zz&x="><script>',
  'mailto:service@alpenweg.example.com?subject=Hi',
  'tel:+41445550100',
  `https://example.org/${'a'.repeat(3900)}`,
];

export const linkTraps: readonly Trap[] = links.map((link) => ({
  msdynci_title: `Link ${JSON.stringify(link.slice(0, 60))}`,
  msdynci_externalurl: link,
}));
