import englishXml from '../../../../CustomerInsightsTimeline/strings/CustomerInsightsTimeline.1033.resx';
import { readResx } from '../../../../packaging/resx';
import type { MakerInput, MakerInputName } from '../../context/makerInputs';
import { makerInputs } from '../../context/makerInputs';
import type { AddressName } from './addressName';
import { addressName } from './addressName';
import { anyText, offered, oneOf, wholeNumber, yesOrNo } from './inputKinds';
import type { Setting } from './setting';

/** Inputs of which the page shows more than their type says. */
const SHOWN_OTHERWISE: Partial<Record<MakerInputName, Setting>> = {
  InsightLinks: anyText(
    'InsightLinks',
    'Lifetime_Spend = SalesOrder; Return_Count = Return; Loyalty_Gold = Loyalty',
  ),
  TypeSettings: offered('TypeSettings', { sample: 'A sample', faulty: 'With mistakes' }),
  Theme: offered('Theme', {
    brand: 'A brand, light',
    night: 'Dark',
    word: 'Fluent’s sample for Word',
    teams: 'Fluent’s sample for Teams',
    dark: 'Fluent’s sample, dark',
  }),
};

const english = readResx(englishXml);

/** The inputs of the manifest, in its order; that of the customer is not among them. */
export const makerSettings = Object.fromEntries(
  makerInputs.map((input) => [
    addressName(input.name),
    SHOWN_OTHERWISE[input.name] ?? settingOf(input),
  ]),
) as Readonly<Record<AddressName, Setting>>;

function settingOf({ name, type, initial, choices }: MakerInput): Setting {
  switch (type) {
    case 'TwoOptions':
      return yesOrNo(name, initial === 'true' ? 'on' : 'off');
    case 'Enum':
      return oneOf(
        name,
        initial,
        Object.fromEntries(
          choices.map(({ value, textKey }) => [value, english.get(textKey) ?? value]),
        ),
      );
    case 'Whole.None':
      return wholeNumber(name, initial);
    default:
      return anyText(name, initial);
  }
}
