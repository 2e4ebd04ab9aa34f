import type { SettingName, Settings, SettingTable } from './settings';
import { settingNames } from './settings';
import type { Setting } from './settings/setting';

type OnChange = (changes: Partial<Record<SettingName, string>>) => void;

/** The fields of the toolbar, one for each setting. */
export class Toolbar {
  private readonly fields = new Map<SettingName, HTMLSelectElement | HTMLInputElement>();

  constructor(
    table: SettingTable,
    primary: HTMLElement,
    secondary: HTMLElement,
    onChange: OnChange,
  ) {
    for (const name of settingNames) {
      const setting = table[name];
      if (setting.hidden === true) continue;
      const field = createField(setting);
      field.id = `setting-${name}`;
      field.addEventListener('change', () => {
        onChange({ [name]: field.value });
      });
      this.fields.set(name, field);
      (setting.secondary === true ? secondary : primary).append(labelled(setting.label, field));
    }
  }

  show(values: Settings): void {
    for (const [name, field] of this.fields) {
      if (field instanceof HTMLSelectElement) offer(field, values[name]);
      field.value = values[name];
    }
  }
}

function createField(setting: Setting): HTMLSelectElement | HTMLInputElement {
  if (setting.choices === undefined) return document.createElement('input');
  const select = document.createElement('select');
  for (const { text, value } of setting.choices) select.append(new Option(text, value));
  return select;
}

/** The page's address may hold a value that is not among the choices. */
function offer(select: HTMLSelectElement, value: string): void {
  const isOffered = [...select.options].some((option) => option.value === value);
  if (!isOffered) select.append(new Option(value, value));
}

function labelled(text: string, field: HTMLElement): HTMLElement {
  const label = document.createElement('label');
  const caption = document.createElement('span');
  caption.textContent = text;
  label.append(caption, field);
  return label;
}
