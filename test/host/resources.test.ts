/** @jest-environment jsdom */
import { createResources } from '../../demo/host/context/resources';
import { chooseResx, cssPaths, parseResx } from '../../demo/host/context/builtResources';

const RESX = `<?xml version="1.0" encoding="utf-8"?>
<root>
  <resheader name="version"><value>2.0</value></resheader>
  <data name="Retry" xml:space="preserve"><value>Retry &amp; reload</value></data>
  <data name="Empty" xml:space="preserve"><value></value></data>
</root>`;

const MANIFEST = `<manifest><control><resources>
  <css path="css/Timeline.css" order="1" />
  <resx path="strings/Timeline.1033.resx" version="1.0.0" />
  <resx path="strings/Timeline.1031.resx" version="1.0.0" />
</resources></control></manifest>`;

describe('resources', () => {
  it('come from the resx of the user’s language', () => {
    expect(chooseResx(MANIFEST, 1031)).toBe('strings/Timeline.1031.resx');
  });

  it('fall back to English for a language that the control does not speak', () => {
    expect(chooseResx(MANIFEST, 1025)).toBe('strings/Timeline.1033.resx');
    expect(chooseResx('<manifest />', 1033)).toBeNull();
  });

  it('name the style sheets', () => {
    expect(cssPaths(MANIFEST)).toEqual(['css/Timeline.css']);
    expect(cssPaths('<manifest />')).toEqual([]);
  });

  it('hold the strings as written, and a key without a string is its own text', () => {
    const resources = createResources(parseResx(RESX));
    expect(resources.getString('Retry')).toBe('Retry & reload');
    expect(resources.getString('Empty')).toBe('');
    expect(resources.getString('Missing')).toBe('Missing');
    expect(resources.getString('version')).toBe('version');
  });
});
