import type {Scheme} from "../model/scheme.ts";

/** The language that the schemes of a country have their own names in, where that is not English. */
const tongues: Readonly<Record<string, readonly string[]>> = {
  es: "ARG BOL CHL COL CRI CUB DOM ECU ESP GTM HND MEX PAN PER PRY SLV URY VEN".split(" "),
  fr: "CMR COD COG DJI DZA MDG MLI MRT PYF RWA SEN TUN".split(" "),
  pt: "AGO BRA CPV PRT STP".split(" "),
  de: ["AUT"],
  ht: ["HTI"],
  id: ["IDN"],
  it: ["SMR"],
  ms: ["MYS"],
  ro: ["MDA"],
  "sr-Latn": ["MNE"],
  "ar-Latn": ["EGY"]
};
/** Names of one language in the lists of a publisher who writes another. */
const others: Readonly<Record<string, string>> = {
  "afr-conc": "fr",
  "guy-pension-para-adultos-mayores": "es",
  "tto-pension-de-ciudadanos-mayore": "es"
};
/** Schemes of countries above that the register has under their own name alone. */
const ownAlone = new Set(
  "bra-seguro-desemprego bra-sistema-s chl-junta-nacional-de-auxilio-es cri-bienestar-y-promocion-famili cri-rncp-regimen-no-contribtivo cri-ivm-invalidez-vejez-y-muerte dji-programme-nationale-de-solid mys-bantuan-sara-hidup-bsh-progr prt-abono-familia pyf-rspf-regime-de-solidarite smr-assegni-familiari-integrativ".split(
    " "
  )
);

type Named = Pick<Scheme, "id" | "area" | "name" | "localName">;

/** What language a name of a scheme is in, as it is marked for those who hear the page: the register writes English unless it writes the country's own. */
export function schemeTongue(text: string, {id, area, name, localName}: Named): string {
  const own = others[id] ?? Object.keys(tongues).find((tongue) => area !== null && tongues[tongue]?.includes(area)) ?? "en";
  return text === localName || (text === name && ownAlone.has(id)) ? own : "en";
}
