import { canvasSettings } from '../../demo/host/canvas/canvasSettings';
import { FORM_ONLY } from '../../demo/host/canvas/formOnly';
import { organisationSettings } from '../../demo/host/page/organisationSettings';
import type { SettingTable } from '../../demo/host/page/settings';
import { settingNames, settings } from '../../demo/host/page/settings';
import { groupedInputs } from '../../packaging/inputGroups';

/** What the bar of a page offers, in its order, by the names that are seen. */
function labelsOf(table: SettingTable): readonly string[] {
  return settingNames
    .map((name) => table[name])
    .filter(({ hidden }) => hidden !== true)
    .map(({ label }) => label);
}

const inputsIn = (labels: readonly string[]) =>
  labels.filter((label) => groupedInputs.includes(label));

describe('the bar of the demo', () => {
  it.each([
    ['a form', settings],
    ['a real organisation', organisationSettings],
  ])('on the page of %s has each input by its name, in the order of the reference', (_, table) => {
    expect(inputsIn(labelsOf(table))).toEqual(groupedInputs);
  });

  it('on the page of a canvas app has those of its control, and none that only forms have', () => {
    const inputs = groupedInputs.filter((name) => !FORM_ONLY.includes(name));
    expect(inputsIn(labelsOf(canvasSettings))).toEqual(inputs);
  });

  it.each([
    ['a form', settings],
    ['a real organisation', organisationSettings],
    ['a canvas app', canvasSettings],
  ])('on the page of %s calls no two things the same', (_, table) => {
    const labels = labelsOf(table);
    expect(new Set(labels).size).toBe(labels.length);
  });
});
