import type {Denominator} from "../../model/denominator.ts";
import type {Code, Dimension} from "../../model/dimension.ts";
import type {Family} from "../../model/indicator.ts";
import type {model as english} from "../en/model.ts";

const codes: {[D in Dimension]: Record<Code<D>, string>} = {
  sex: {total: "الإجمالي", female: "النساء", male: "الرجال"},
  sector: {
    total: "جميع القطاعات",
    agriculture: "الزراعة",
    nonAgriculture: "خارج الزراعة",
    industry: "الصناعة",
    services: "الخدمات"
  },
  status: {
    total: "جميع الوظائف",
    employee: "العاملون بأجر",
    employer: "أصحاب العمل",
    ownAccount: "العاملون لحسابهم الخاص",
    cooperativeMember: "أعضاء التعاونيات",
    familyWorker: "العاملون المساهمون في عمل الأسرة",
    selfEmployed: "العاملون المستقلون"
  },
  quintile: {
    total: "جميع السكان",
    q1: "الخُمس الأفقر",
    q2: "الخُمس الثاني",
    q3: "الخُمس الأوسط",
    q4: "الخُمس الرابع",
    q5: "الخُمس الأغنى"
  },
  function: {
    total: "جميع وظائف الحماية الاجتماعية، من دون الصحة",
    children: "الأطفال",
    workingAge: "سن العمل",
    oldAge: "الشيخوخة",
    health: "الصحة",
    totalWithHealth: "جميع وظائف الحماية الاجتماعية، بما فيها الصحة"
  },
  residence: {total: "كل المناطق", urban: "المناطق الحضرية", rural: "المناطق الريفية"},
  age: {total: "15 سنة فأكثر", youth: "من 15 إلى 24 سنة", adult: "25 سنة فأكثر"}
};

const denominators: Record<Denominator, string> = {
  population: "مجموع السكان",
  children: "الأطفال (عدد الأشخاص: من 0 إلى 14 سنة، وهو أقل من اللازم حيث يُحتسب أطفال أكبر سنًا، وأكثر منه حيث لا يُحتسب إلا الأصغر)",
  mothers: "النساء اللواتي يلدن (عدد الأشخاص: المواليد الأحياء، وهو أعلى قليلًا من اللازم)",
  unemployed: "العاطلون عن العمل",
  severelyDisabled: "الأشخاص ذوو الإعاقة الشديدة (عددهم تقدير)",
  employed: "المشتغلون",
  pensionAge: "من تجاوزوا سن التقاعد (عدد الأشخاص: 65 سنة فأكثر، وهو أقل من اللازم حيث سن التقاعد دون 65، وأكثر منه حيث هي فوقها)",
  vulnerable: "الأشخاص خارج التغطية القائمة على الاشتراكات",
  poor: "الأشخاص الذين يعيشون في فقر (لا يذكر الجدول وفق أي خط للفقر)",
  employedInSector: "المشتغلون في القطاع",
  employedInStatus: "المشتغلون في هذا الوضع",
  employedInAge: "المشتغلون في الفئة العمرية",
  labourForce: "القوة العاملة",
  surveyPopulation: "السكان في المسح",
  surveyResidents: "الأشخاص في المسح الذين يعيشون في هذه المناطق (الحضرية أو الريفية)",
  healthExpenditure: "الإنفاق الصحي الجاري",
  beneficiaryWelfare: "رفاه الأسر المستفيدة",
  gdp: "الناتج المحلي الإجمالي",
  none: "مؤشر من 0 إلى 100، وليس نسبة من الأشخاص"
};

const families: Record<Family, string> = {
  coverage: "التغطية الفعلية (المؤشر 1.3.1 من أهداف التنمية المستدامة)",
  informality: "العمالة غير المنظمة",
  contributors: "المشتركون",
  spending: "الإنفاق العام",
  survey: "البرامج في مسوح الأسر المعيشية",
  health: "الصحة",
  context: "السياق"
};

/** How sentences say of whom a share is, where there is a head count of them; what is left out goes on from there. */
const wholes: Partial<Record<Denominator, string>> = {
  population: "من السكان",
  children: "من الأطفال",
  mothers: "من أمهات المواليد الجدد",
  employed: "من المشتغلين",
  pensionAge: "ممن تجاوزوا سن التقاعد"
};

/** What the model's codes are called. */
export const model: typeof english = {
  codes,
  denominators,
  wholes,
  families,
  flags: {normal: "", break: "انقطاع في السلسلة", unreliable: "موثوقية منخفضة"},
  remarks: {
    "": "",
    modelled: "تقدير منمذج من منظمة العمل الدولية",
    mainCities: "المدن الرئيسية فقط",
    urbanOnly: "المناطق الحضرية فقط",
    computedFromCounts: "محسوب من أعداد ILOSTAT"
  },
  units: {percent: "%", percentOfGdp: "% من الناتج المحلي الإجمالي", index: "نقاط المؤشر"},
  absence: {
    notPublished: "لا رقم",
    notPublishedBySplit: "لا رقم حسب الجنس",
    notApplicable: "لا ينطبق"
  }
};
