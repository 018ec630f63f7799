import type {Words} from "../en.ts";
import {model} from "./model.ts";
import {print} from "./phrases.ts";

const aspire = "ASPIRE، تغطية البرامج في مسوح الأسر المعيشية";

/** What stands around a figure: notes, heads of tables, readings. */
export const figure: Words["figure"] = {
  table: "جدول",
  sheet: "جدول بيانات (XLSX)",
  data: "بيانات (CSV)",
  link: "رابط هذا الرسم",
  source: "المصدر",
  note: "ملاحظة",
  people: {publisher: "الأمم المتحدة", employment: "العمالة وفق معدلات منمذجة لمنظمة العمل الدولية"},
  extracts: {
    "survey-coverage": aspire,
    "survey-insurance": aspire,
    "survey-assistance": aspire,
    "survey-labour-market": aspire,
    "health-services": "مؤشرات التنمية العالمية، مؤشر تغطية خدمات التغطية الصحية الشاملة (منظمة الصحة العالمية، منهجية عام 2025)",
    "out-of-pocket": "مؤشرات التنمية العالمية، نسبة الإنفاق من الجيب من الإنفاق الصحي (منظمة الصحة العالمية)",
    "employment-by-sector": "مؤشرات التنمية العالمية، العمالة بحسب القطاع (تقديرات منمذجة لمنظمة العمل الدولية)",
    "self-employment": "مؤشرات التنمية العالمية، العمل المستقل (تقديرات منمذجة لمنظمة العمل الدولية)"
  },
  denominator: (of) => (of === model.denominators.none ? "مؤشر من 0 إلى 100؛ وليس نسبة من الأشخاص." : `المقام: ${of}.`),
  undatedReport: (edition) => `أحدث سنة متاحة، ولا يذكرها الناشر؛ تقرير ${print.edition(edition)}.`,
  latestYear: (years) =>
    years.first === years.last ? `السنة: ${print.years(years)}.` : `أحدث سنة، ${print.years(years)}، مبينة مع كل قيمة.`,
  scale: ({low, high}) => `يمتد المقياس من ${low} إلى ${high}.`,
  readout: "مرر الفأرة أو المس الرسم أو استخدم مفاتيح الأسهم لقراءة القيم.",
  area: "البلد أو الإقليم",
  value: "القيمة",
  bar: "الشريط",
  year: "السنة",
  remark: "الملاحظة",
  rank: "المرتبة",
  gap: "الفجوة",
  left: "عدد من هم خارج التغطية",
  women: "النساء",
  men: "الرجال",
  difference: "النساء ناقص الرجال، بالنقاط المئوية",
  world: "العالم",
  region: "المنطقة",
  incomeGroup: "مجموعة الدخل",
  oldSurvey: "مسح أقدم، لا يدخل في أي وسيط",
  capped: "عند السقف: الباقي غير معلوم",
  median: "البلد الوسيط"
};
