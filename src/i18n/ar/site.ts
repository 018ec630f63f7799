import type {Words} from "../en.ts";
import {pageNames} from "./pageNames.ts";

/** What every page says around its own content. */
export const site: Words["site"] = {
  name: "Left Out",
  tagline: "أطلس لفجوات التغطية بالحماية الاجتماعية",
  skip: "الانتقال إلى المحتوى",
  mainMenu: "القائمة الرئيسية",
  breadcrumb: "أنت هنا",
  nav: pageNames,
  menu: {
    countries: "البلدان",
    regions: "المناطق",
    map: "الخريطة",
    questions: "الأسئلة",
    indicators: "المؤشرات",
    compare: "مقارنة",
    data: "البيانات",
    embeds: "تضمين"
  },
  menuButton: "القائمة",
  footerParts: {
    map: "جميع الصفحات",
    places: "الأماكن والأرقام",
    questions: "الأسئلة",
    use: "استخدام الأرقام",
    about: "حول الأطلس",
    archive: "كل شيء في ملف واحد (zip)",
    licences: "تراخيص البرمجيات"
  },
  language: "اللغة",
  // Spread, as the languages that English names may be fewer.
  languages: {en: "English", es: "Español", fr: "Français", ar: "العربية"},
  home: "الصفحة الرئيسية",
  footer: "يبين Left Out من لا تصل إليهم الحماية الاجتماعية. وكل رقم منشور أو محسوب من أرقام منشورة، ويذكر سنته أو تقريره، ويمكن تنزيله.",
  footerLicence:
    "النصوص والرسوم البيانية: CC BY 4.0. والأرقام: بترخيص ناشرها، المذكور تحت كل رسم بياني، وهو في الغالب CC BY 4.0. وأعداد الأشخاص: محسوبة من الأمم المتحدة، World Population Prospects 2024 (CC BY 3.0 IGO).",
  noTracking: "لا ملفات تعريف ارتباط، ولا تتبع، ولا طلبات إلى أطراف ثالثة.",
  disclaimer: "لا تعني الحدود والأسماء المعروضة أي رأي في الوضع القانوني لأي بلد أو إقليم، أو في حدوده.",
  bordersLink: "كيف تُرسم الحدود",
  onThisPage: "في هذه الصفحة"
};
