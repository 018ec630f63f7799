/** Bodies that sign documents of the register, by their French names; others, and titles of works, stay as they are. */
const names: Readonly<Record<string, string>> = {
  "World Bank": "Banque mondiale",
  "Inter-American Development Bank": "Banque interaméricaine de développement",
  "UN Statistics Division": "Division de statistique des Nations Unies",
  "Munich Re Foundation": "Fondation Munich Re",
  ECLAC: "CEPALC",
  ESCWA: "CESAO",
  ILO: "OIT",
  UNDP: "PNUD",
  Tunisia: "Tunisie",
  "as compiled in": "d’après",
  compiling: "à partir de",
  and: "et"
};
/** In the name of an office that keeps its own, “and” stays as it is. */
const offices = /\b(?:Ministry|Department|Bank|Agency|Bureau)\b[^,(/]*? and /u;
const known = new RegExp(`(?<![\\p{L}\\p{N}])(?:${Object.keys(names).join("|")})(?![\\p{L}\\p{N}])`, "gu");

/** Who published a document: "CEPALC / PNUD", "Banque mondiale (Gentilini et al.)". */
export const publisherIn = (publisher: string): string =>
  publisher.replaceAll(known, (name) => (name === "and" && offices.test(publisher) ? name : (names[name] ?? name)));
