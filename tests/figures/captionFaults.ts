import type {StatedLocale} from "../statedLocales.ts";
import type {Table} from "../../src/reading/figure.ts";

/** What a caption may promise, and what in the heads of columns and rows keeps it; a year may stand beside a value. */
type Promised = {readonly said: RegExp; readonly kept: RegExp};

const promises: Readonly<Record<StatedLocale, readonly Promised[]>> = {
  en: [
    {said: /\bcomputed from members|, computed\b(?! over)/i, kept: /computed|known/i},
    {said: /median country|, median\b/i, kept: /median/i},
    {said: /in the world\b/i, kept: /\bworld\b/i},
    {said: /women and men|women, men/i, kept: /women.*\bmen|women behind.*women ahead|both sexes|by sex/is},
    {said: /female and male/i, kept: /female.*male/i},
    {said: /\blowest\b/i, kept: /lowest/i},
    {said: /\bhighest\b/i, kept: /highest/i},
    {said: /\bworkers\b/i, kept: /workers|counted|employed/i},
    {said: /by region/i, kept: /region/i}
  ],
  es: [
    {said: /calculada a partir|, calculad[oa]\b(?! para| con)/i, kept: /calculad|conocid/i},
    {said: /país mediano|, mediano\b/i, kept: /median/i},
    {said: /en el mundo\b/i, kept: /mundo/i},
    {said: /mujeres y hombres|mujeres, hombres/i, kept: /mujeres.*hombres|mujeres por detrás.*mujeres por delante|ambos sexos|por sexo/is},
    {said: /femenino y masculino/i, kept: /femenino.*masculino/i},
    {said: /valor menor/i, kept: /más bajo/i},
    {said: /mayor\b/i, kept: /más alto/i},
    {said: /trabajadores|personas ocupadas/i, kept: /trabajador|ocupad|contad/i},
    {said: /por región/i, kept: /región/i}
  ]
};
const latest: Readonly<Record<StatedLocale, Promised>> = {
  en: {said: /latest (year|survey)/i, kept: /\byear/i},
  es: {said: /(último año|última encuesta)/i, kept: /\baño/i}
};

/** What a caption promises, after the name it is about, and the table does not hold. */
export function captionFaults({caption, columns, rows}: Table, name: string, locale: StatedLocale): string[] {
  const promised = caption.replace(name, "");
  const heads = [...columns.map(({text}) => text), ...rows.map(([head]) => head?.text ?? "")].join(" ");
  const hasYears = latest[locale].kept.test(heads) || rows.some((cells) => cells.some(({note}) => note && /\d{4}/.test(note)));
  const broken = promises[locale].filter(({said, kept}) => said.test(promised) && !kept.test(heads));
  const undated = latest[locale].said.test(promised) && !hasYears;
  return [...broken.map(({kept}) => `“${caption}” without ${String(kept)}`), ...(undated ? [`“${caption}” without years`] : [])];
}
