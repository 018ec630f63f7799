/** What the pages of the menus are called: there, over themselves, and on the way back to them. */
export const pageNames: typeof import("../en/pageNames.ts").pageNames = {
  countries: "البلدان والأقاليم",
  regions: "المناطق والمجموعات",
  questions: "أسئلة عبر البلدان",
  indicators: "المؤشرات",
  map: "خريطة كل مؤشر",
  schemes: "سجل الأنظمة",
  compare: "مقارنة",
  data: "البيانات",
  embeds: "تضمين رسم بياني",
  method: "المنهجية",
  glossary: "مسرد المصطلحات",
  about: "حول الأطلس"
};
