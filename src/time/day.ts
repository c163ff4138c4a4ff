/** Every date whose day exists in each month, and the 29th to 31st of the months that have them, save 29 February. */
const ordinaryDay =
  /^\d{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)$/;

/** Whether a text is a day of the calendar, written `2015-03-23`. */
export function isDay(text: string): boolean {
  return ordinaryDay.test(text) || isLeapDay(text);
}

function isLeapDay(text: string): boolean {
  if (!/^\d{4}-02-29$/.test(text)) return false;
  const year = Number(text.slice(0, 4));
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/**
 * Makes sure that a value from a caller is a day of the calendar.
 *
 * @throws RangeError that names the value, if it is not.
 */
export function assertDay(name: string, value: unknown): asserts value is string {
  if (typeof value === 'string' && isDay(value)) return;
  throw new RangeError(
    `Expected \`${name}\` to be a calendar day such as 2015-03-23, got \`${String(value)}\` (${typeof value})`,
  );
}
