/** Organismos que firman documentos del registro, con su nombre en español; los demás, y los títulos de las obras, quedan como son. */
const names: Readonly<Record<string, string>> = {
  "World Bank": "Banco Mundial",
  "Inter-American Development Bank": "Banco Interamericano de Desarrollo",
  "UN Statistics Division": "División de Estadística de las Naciones Unidas",
  "Munich Re Foundation": "Fundación Munich Re",
  ECLAC: "CEPAL",
  ESCWA: "CESPAO",
  ILO: "OIT",
  UNDP: "PNUD",
  Tunisia: "Túnez",
  "as compiled in": "según",
  compiling: "a partir de",
  and: "y"
};
/** In the name of an office that keeps its own, “and” stays as it is. */
const offices = /\b(?:Ministry|Department|Bank|Agency|Bureau)\b[^,(/]*? and /u;
const known = new RegExp(`(?<![\\p{L}\\p{N}])(?:${Object.keys(names).join("|")})(?![\\p{L}\\p{N}])`, "gu");

/** Quién publicó un documento: «CEPAL / PNUD», «Banco Mundial (Gentilini et al.)». */
export const publisherIn = (publisher: string): string =>
  publisher.replaceAll(known, (name) => (name === "and" && offices.test(publisher) ? name : (names[name] ?? name)));
