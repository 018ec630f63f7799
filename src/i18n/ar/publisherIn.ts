/** Bodies that sign documents of the register, by their Arabic names; others, and titles of works, stay as they are. */
const names: Readonly<Record<string, string>> = {
  "World Bank": "البنك الدولي",
  "Inter-American Development Bank": "مصرف التنمية للبلدان الأمريكية",
  "UN Statistics Division": "شعبة الإحصاءات في الأمم المتحدة",
  "Munich Re Foundation": "مؤسسة ميونيخ ري",
  ECLAC: "اللجنة الاقتصادية لأمريكا اللاتينية ومنطقة البحر الكاريبي",
  ESCWA: "الإسكوا",
  ILO: "منظمة العمل الدولية",
  UNDP: "برنامج الأمم المتحدة الإنمائي",
  Tunisia: "تونس",
  "as compiled in": "كما جُمع في",
  compiling: "استنادًا إلى",
  and: "مع"
};
/** In the name of an office that keeps its own, “and” stays as it is. */
const offices = /\b(?:Ministry|Department|Bank|Agency|Bureau)\b[^,(/]*? and /u;
const known = new RegExp(`(?<![\\p{L}\\p{N}])(?:${Object.keys(names).join("|")})(?![\\p{L}\\p{N}])`, "gu");

/** Who published a document: "البنك الدولي (Gentilini et al.)". */
export const publisherIn = (publisher: string): string =>
  publisher
    .replaceAll(known, (name) => (name === "and" && offices.test(publisher) ? name : (names[name] ?? name)))
    .replaceAll(/,(?= \p{sc=Arabic})/gu, "،");
