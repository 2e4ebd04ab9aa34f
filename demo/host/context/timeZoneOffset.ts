const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * Minutes east of UTC in a zone at one moment: daylight saving, and zones that moved across the
 * date line, make this a matter of the date.
 */
export function timeZoneOffsetMinutes(timeZone: string, date: Date): number {
  const name = format(timeZone)
    .formatToParts(date)
    .find((part) => part.type === 'timeZoneName')?.value;
  const match = /^GMT(?:([+-])(\d\d):(\d\d)(?::(\d\d))?)?$/.exec(name ?? '');
  if (match === null) throw new Error(`No offset for ${timeZone}.`);
  const [, sign, hours = '0', minutes = '0', seconds = '0'] = match;
  // Seconds: before 1900 or so, places had local mean time.
  const east = Number(hours) * 60 + Number(minutes) + Math.round(Number(seconds) / 60);
  return sign === '-' ? -east : east;
}

function format(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
  formats.set(timeZone, made);
  return made;
}
