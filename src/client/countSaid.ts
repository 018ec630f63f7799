/** The sentence of an output for a number: the form of its language (`data-one`, `data-few` …), else `data-other`, or `data-none`, with the number for "#", in the digits of the page. */
export function countSaid(output: HTMLElement | null, count: number): string {
  const {other = "#", ...forms} = output?.dataset ?? {};
  const {lang} = document.documentElement;
  const form = (count === 0 ? forms.none : forms[new Intl.PluralRules(lang).select(count)]) ?? other;
  return form.replace("#", new Intl.NumberFormat(`${lang}-u-nu-latn`).format(count));
}
