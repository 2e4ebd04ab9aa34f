import { createDateFormattingInfo } from './dateFormattingInfo';
import { languageOf } from './language';
import { createNumberFormattingInfo } from './numberFormattingInfo';
import { timeZoneOffsetMinutes } from './timeZoneOffset';

export function createUserSettings(
  languageId: number,
  timeZone: string,
): ComponentFramework.UserSettings {
  const { tag, isRTL } = languageOf(languageId);
  return {
    languageId,
    isRTL,
    dateFormattingInfo: createDateFormattingInfo(tag),
    numberFormattingInfo: createNumberFormattingInfo(tag),
    securityRoles: ['119f245c-3cc8-4b62-b31c-d1a046ced15d'],
    userId: '{5B2D7E6A-0F4C-4C35-9D0B-6A1B2C3D4E5F}',
    userName: 'Avery Howard',
    getTimeZoneOffsetMinutes: (date = new Date()) => timeZoneOffsetMinutes(timeZone, date),
  };
}
