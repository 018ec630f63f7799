/** Whether a text is a day, a month or a year of the calendar: 2026-02-30 is not, nor is a year that nobody here will see. */
export function isPlainDate(text: string): boolean {
  if (!/^(19|20)\d{2}(-\d{2}(-\d{2})?)?$/.test(text)) return false;
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
