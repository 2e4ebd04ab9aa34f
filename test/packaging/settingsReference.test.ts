import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SETTINGS_REFERENCE, settingsReference } from '../../packaging/settingsReference';
import { ROOT, temporaryFolder, writeFiles } from './project';

const folder = temporaryFolder();

function writeControl(members: string): void {
  const keys = ['Control', 'Rows', 'Rows_Help', 'Id', 'Id_Help', 'First', 'Second', 'Pick'];
  writeFiles(folder(), {
    'Sample/ControlManifest.Input.xml': `<manifest>
      <control namespace="S" constructor="Sample" version="1.0.0" description-key="Control">
        <type-group name="Key"><type>SingleLine.Text</type><type>Lookup.Simple</type></type-group>
        ${members}
        <resources>
          <code path="index.ts" order="1" />
          <resx path="strings/Sample.1033.resx" version="1.0.0" />
        </resources>
      </control></manifest>`,
    'Sample/strings/Sample.1033.resx': `<root>${keys
      .map((key) => `<data name="${key}"><value>The ${key} &amp; | more</value></data>`)
      .join('')}</root>`,
  });
}

/** The cells of the table row that begins with this name. */
function rowOf(name: string): readonly string[] {
  const row = settingsReference(folder())
    .split('\n')
    .find((line) => line.startsWith(`| \`${name}\``));
  return (row ?? '').split(/(?<!\\)\|/).map((cell) => cell.trim());
}

it('is up to date; `npm run docs:settings` makes it so', () => {
  expect(readFileSync(join(ROOT, SETTINGS_REFERENCE), 'utf8')).toBe(settingsReference(ROOT));
});

it('tells label, types and meaning of a bound column', () => {
  writeControl(
    '<property name="Key" of-type-group="Key" usage="bound" required="true" ' +
      'display-name-key="Id" description-key="Id_Help" />',
  );

  expect(rowOf('Key').slice(2, 6)).toEqual([
    'The Id & \\| more',
    'text or lookup',
    'bound, required',
    'The Id_Help & \\| more',
  ]);
});

it('tells the default and the choices of an input', () => {
  writeControl(
    `<property name="Order" of-type="Enum" usage="input" default-value="A" display-name-key="Pick">
       <value name="A" display-name-key="First">A</value>
       <value name="B" display-name-key="Second">B</value>
     </property>`,
  );

  expect(rowOf('Order').slice(3, 6)).toEqual([
    'choice',
    '`A`',
    'One of `A` (The First & \\| more), `B` (The Second & \\| more).',
  ]);
});

it('tells the columns of a data set, and which of them are required', () => {
  writeControl(
    `<data-set name="Rows" display-name-key="Rows" description-key="Rows_Help">
       <property-set name="When" of-type="DateAndTime.DateAndTime" usage="bound" required="true"
         display-name-key="Id" />
     </data-set>`,
  );

  expect(settingsReference(folder())).toContain('### Data set `Rows`');
  expect(rowOf('When').slice(3, 5)).toEqual(['date and time', 'required']);
});

it('tells outputs and events', () => {
  writeControl(
    `<property name="Chosen" of-type="SingleLine.Text" usage="output" display-name-key="Id" />
     <event name="OnChoose" display-name-key="Pick" />`,
  );

  expect(rowOf('Chosen')[3]).toBe('text');
  expect(rowOf('OnChoose')[2]).toBe('The Pick & \\| more');
});

it('names the text that a manifest asks for and English does not have', () => {
  writeControl('<event name="OnChoose" display-name-key="Nowhere" />');

  expect(() => settingsReference(folder())).toThrow('The English texts of Sample have no Nowhere.');
});
