/** The sentence of an output for a number: its `data-one`, `data-other` or `data-none`, with the number for "#". */
export function countSaid(output: HTMLElement | null, count: number): string {
  const {one = "#", other = "#", none = other} = output?.dataset ?? {};
  const {lang} = document.documentElement;
  const form = count === 0 ? none : new Intl.PluralRules(lang).select(count) === "one" ? one : other;
  return form.replace("#", new Intl.NumberFormat(lang).format(count));
}
