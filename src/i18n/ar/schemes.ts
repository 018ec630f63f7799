import type {Words} from "../en.ts";
import {placesAmong} from "./informality.ts";
import {pageNames} from "./pageNames.ts";
import {counted, countedAfter, country as countryNoun, inBrackets, place as area, print, scheme as schemeNoun} from "./phrases.ts";
import {publisherIn} from "./publisherIn.ts";
import {schemeUnits} from "./schemeUnits.ts";

const branches: Words["schemes"]["branches"] = {
  health: "الرعاية الطبية",
  sickness: "المرض",
  unemployment: "البطالة",
  "old-age": "الشيخوخة",
  "employment-injury": "إصابات العمل",
  "family-child": "الأسرة والأطفال",
  maternity: "الأمومة",
  invalidity: "العجز",
  survivors: "الورثة",
  other: "فرع آخر أو عام"
};

const strategies: Words["schemes"]["strategies"] = {
  "social-insurance": "التأمين الاجتماعي",
  universal: "إعانة شاملة للجميع",
  "social-assistance": "المساعدة الاجتماعية",
  "micro-insurance-or-mutual": "تأمين متناهي الصغر أو نظام تعاضدي",
  other: "غير ذلك"
};

const groups: Words["schemes"]["groups"] = {
  children: "الأطفال",
  families: "الأسر",
  "pregnant-women": "الحوامل",
  women: "النساء",
  "mothers-of-seven": "أمهات سبعة أطفال أو أكثر",
  youth: "الشباب",
  students: "الطلاب",
  "older-persons": "كبار السن",
  pensioners: "أصحاب المعاشات",
  "persons-with-disabilities": "الأشخاص ذوو الإعاقة",
  carers: "مقدمو الرعاية",
  unemployed: "العاطلون عن العمل",
  employees: "العاملون بأجر",
  "public-employees": "العاملون في القطاع العام",
  teachers: "المعلمون",
  "self-employed": "العاملون المستقلون",
  artists: "الفنانون",
  "domestic-workers": "العمال المنزليون",
  "agricultural-workers": "العمال الزراعيون",
  "rural-workers": "العاملون في الريف",
  "migrant-workers": "العمال المهاجرون",
  "informal-workers": "العاملون في العمالة غير المنظمة",
  "low-income-workers": "العاملون ذوو الدخل المنخفض",
  "rural-population": "سكان الريف",
  "poor-households": "الأسر المعيشية الفقيرة",
  "low-income-households": "الأسر المعيشية ذات الدخل المنخفض",
  "low-income-population": "السكان ذوو الدخل المنخفض",
  cooperatives: "التعاونيات",
  "members-of-mutuals": "أعضاء التعاضديات",
  "mutual-health-organisations": "التعاضديات الصحية",
  "all-residents": "جميع المقيمين"
};

const qualities: Words["schemes"]["qualities"] = {
  official: "وثيقة رسمية أو بيانات منشورة",
  study: "دراسة منشورة",
  secondary: "صحافة أو مصدر آخر غير مباشر"
};

/** "Fonasa، شيلي". A name that ends with the place has said it. */
const withPlace = ({scheme, place}: {scheme: string; place: string}): string =>
  scheme.endsWith(` ${place}`) ? scheme : `${scheme}، ${place}`;

/** The register of schemes: its list, the page of each, and the section of a country. */
export const schemes: Words["schemes"] = {
  title: pageNames.schemes,
  question: "من خلال أي أنظمة تصل الحماية إلى الناس؟",
  branches,
  strategies,
  groups,
  qualities,
  unit: (unit) => schemeUnits[unit] ?? unit,
  intro: ({schemes: count, countries}) =>
    `${counted(count, schemeNoun)} في ${countedAfter(countries, area)}، مع ذكر الوثيقة التي وُجد فيها كل منها.`,
  sample:
    "السجل عيّنة. فهو لا يورد إلا ما تسميه الوثائق التي قُرئت حتى الآن: وقد تكون لدى بلد له هنا أنظمة قليلة، أو لا شيء، أنظمة كثيرة. ولا يقول عدد الأنظمة المعلومة شيئًا عن التغطية.",
  bySource: "فئة المصدر",
  classed:
    "الاستراتيجية والفرع في الأنظمة المأخوذة من قاعدة بيانات البنك الدولي هما من فئاتها هي: فهي تدرج ضمن التأمين الاجتماعي أيضًا أجر المرض وإعانات أخرى قد يدفعها صاحب العمل.",
  contribute: "أضف نظامًا أو صحح بياناته",
  severalCountries: "عدة بلدان",
  filters: {
    country: "البلد أو الإقليم",
    branch: "الفرع",
    strategy: "الاستراتيجية",
    group: "الفئة المستفيدة",
    all: "الكل",
    reset: "عرض الكل",
    withoutScript: "من دون برامج نصية لا يمكن تصفية هذه القائمة: ابحث عن بلد أعلاه، أو اقرأ السجل بحسب الفرع والاستراتيجية.",
    shown: {
      one: "عدد الأنظمة المعروضة: #",
      other: "عدد الأنظمة المعروضة: #",
      none: "لا نظام في السجل يطابق ذلك. ولا يقول هذا شيئًا عن البلد."
    }
  },
  list: {
    heading: "جميع الأنظمة في السجل",
    caption: "بحسب البلد والاسم",
    units: "الأعداد هي كما تعطيها وثائقها، بوحدات مختلفة، ولذلك لا تُجمع.",
    scheme: "النظام",
    country: "البلد أو الإقليم",
    branch: "الفرع",
    strategy: "الاستراتيجية",
    served: "الفئات المستفيدة",
    years: "السنوات",
    reached: "عدد من وصل إليهم"
  },
  names: "تحمل الأنظمة الاسم الذي لها في بلدها حيث تعطيه الوثائق؛ وإلا فالاسم الذي تعطيه لها بالإنجليزية.",
  notKnown: "غير معلوم",
  noYear: "السنة غير مذكورة",
  noSeries: "لا يُعلم أي عدد. وليس ذلك صفرًا.",
  since: (year) => `منذ ${print.year(year)}`,
  until: (year) => `حتى ${print.year(year)}`,
  between: print.years,
  number: ({amount, share, unit}) => (share ? `${print.percent(amount)} ${unit}` : `${unit}: ${print.people(amount)}`),
  dated: ({amount, year}) => inBrackets(amount, year),
  known: {
    heading: "الموثق جيدًا والموثق قليلًا",
    title: ({country, most, one, none}) =>
      `في السجل ${counted(most, schemeNoun)} في ${country}، ونظام واحد في ${one === 1 ? "" : "كل من "}${countedAfter(one, area)}، ولا شيء في ${countedAfter(none, area)}`,
    subtitle: "عدد الأنظمة في السجل، بحسب البلد أو الإقليم.",
    note: "زيادة عدد الأنظمة تعني زيادة عدد الوثائق المقروءة، لا زيادة التغطية.",
    mapLabel: "خريطة العالم. الأنظمة في السجل بحسب البلد أو الإقليم. ويعطي الجدول التالي الأعداد نفسها.",
    legend: "الأنظمة المعلومة",
    legendClass: ({first, last}) =>
      last === null
        ? `${print.count(first)} أو أكثر`
        : last === first
          ? print.count(first)
          : `من ${print.count(first)} إلى ${print.count(last)}`,
    legendNone: "لا شيء معلوم",
    said: ({place, count}) => `${place}، عدد الأنظمة المعلومة: ${print.count(count)}`,
    saidNone: (place) => `${place}: لا نظام معلومًا`,
    caption: "الأنظمة المعلومة، بحسب البلد أو الإقليم"
  },
  matrix: {
    branch: "الفرع",
    unknown: "–",
    inCountries: (count) => `في ${countedAfter(count, countryNoun)}`,
    title: ({schemes: count, countries, of}) =>
      count === 0
        ? `لا يورد السجل أي نظام في أي من بلدان هذه المجموعة وأقاليمها (عددها ${print.count(of)})؛ ولا يعني ذلك غياب الأنظمة`
        : `يورد السجل ${countedAfter(count, schemeNoun)} في ${placesAmong(countries, of)}؛ والخانة الفارغة تعني «غير معلوم» لا «لا شيء»`,
    subtitle: "الأنظمة في السجل بحسب الفرع والاستراتيجية؛ والنظام الذي يخص عدة فروع يُحتسب في كل منها، ولذلك لا تُجمع الصفوف.",
    note: "السجل عيّنة من الوثائق التي قُرئت حتى الآن. وتعني الشَرطة أن السجل لا يورد أي نظام، لا أنه لا يوجد أي نظام. ولا تقول أعداد الأنظمة شيئًا عن التغطية.",
    caption: (group) => `${group}: الأنظمة في السجل، بحسب الفرع والاستراتيجية`,
    countryTitle: "بحسب البلد",
    countryCaption: (group) => `${group}: فروع الأنظمة في السجل، بحسب البلد والاستراتيجية`,
    unknownIn: ({count, names}) =>
      `لا يورد السجل أي نظام في ${countedAfter(count, area)} من هذه المجموعة، ولا يعني ذلك أنه لا يوجد أي نظام: ${print.list(names)}.`,
    toMatrix: "السجل بحسب الفرع والاستراتيجية",
    toKnown: "خريطة: البلدان الموثقة جيدًا والبلدان الضعيفة التوثيق",
    ofCountry: (where) => `${where}: الأنظمة في السجل، بحسب الفرع والاستراتيجية`,
    dash: "تعني الشَرطة أن السجل لا يورد أي نظام، لا أنه لا يوجد أي نظام. والنظام الذي يخص عدة فروع يُحتسب في كل منها."
  },
  page: {
    title: ({scheme, place}) => withPlace({scheme, place}),
    description: ({scheme, place, branches: named, strategy}) =>
      `${withPlace({scheme, place})}. ${strategy}: ${print.list(named)}. الفئات المستفيدة، والسنوات، وأعداد من وصل إليهم، والمصدر.`,
    facts: "النظام",
    otherName: "الاسم بالإنجليزية",
    source: "المصدر",
    quality: "نوع المصدر",
    document: ({document, publisher, year}) =>
      `${document}. ${print.remarks([publisherIn(publisher), year === null ? undefined : print.year(year)])}`,
    counts: "أعداد من وصل إليهم",
    countsNote: "لكل عدد وثيقته ووحدته وتاريخه. والوحدات المختلفة لا تُجمع ولا تُقارن.",
    column: {year: "السنة", amount: "العدد", document: "الوثيقة"},
    caption: (scheme) => `${scheme}: أعداد من وصل إليهم، بحسب السنة`,
    trend: ({scheme, unit, first, last}) => `${scheme}: ${unit.replace(/^% من /, "النسبة من ")}، ${print.years({first, last})}`,
    whole: "جزء من",
    parts: ({count}) => `في داخله من السجل: ${counted(count, schemeNoun)}`,
    partsNote: "قد يعدّ النظام والأنظمة التي في داخله الأشخاص أنفسهم: فأعدادها لا تُجمع.",
    beside: "تغطية الفرع",
    besideNote: "ليس النظام الواحد تغطية فرعه: فالرقم عن جميع الأنظمة معًا، كما تنشره منظمة العمل الدولية.",
    noIndicator: (names) =>
      `ليس في جدول منظمة العمل الدولية رقم تغطية عن: ${print.list(names.map((name) => (name === branches.other ? "الفروع الأخرى" : name)))}.`,
    childrenCash:
      "يحتسب هذا الأطفال الذين يحصلون على إعانة نقدية، مباشرة أو من خلال أسرتهم المعيشية. ولا تُحتسب الوجبات المدرسية واللوازم والخدمات، ولذلك قد لا تكون فيه هيئة أو برنامج يقدمها.",
    nearest:
      "لا ينتمي النظام هنا إلى فرع خاص به؛ وهذا أقرب أرقام منظمة العمل الدولية إليه: الأشخاص الذين لا يشملهم أي نظام قائم على الاشتراكات ويحصلون على إعانة نقدية غير قائمة على الاشتراكات.",
    noFigure: ({indicator, place}) => `${indicator}: لا رقم عن ${place.the}.`,
    atCap: ({indicator, place, value, when}) => `${indicator}: التغطية منشورة بقيمة ${value} ${place.within} (${when}).`,
    more: "أنظمة البلد في السجل"
  },
  country: {
    known: (count) => `في السجل ${counted(count, schemeNoun)} هنا. وهو عيّنة: فقد يكون هناك المزيد.`,
    none: "ليس في السجل أي نظام لهذا البلد أو الإقليم. وهو عيّنة فقط، ولذلك لا يقول ذلك شيئًا عن البلد.",
    younger: ({branch, when, start}) =>
      `بدأ في ${print.year(start)}، بعد رقم التغطية في فرع «${branch}» (${when})، الذي لا يمكن أن يحتسبه.`,
    atZero: ({branch, when}) =>
      `ينشر جدول منظمة العمل الدولية التغطية في فرع «${branch}» بقيمة 0 (${when})، مع أن هذا النظام وصل إلى أشخاص: فقد يحتسب كل منهما إعانات مختلفة.`,
    reached: ({amount, year, document}) => `${inBrackets(amount, year)}. المصدر: ${document}.`,
    notReached: ({document}) => `لا يُعلم أي عدد. المصدر: ${document}.`,
    toRegister: "جميع الأنظمة في السجل"
  },
  columns: {
    scheme: "معرّف النظام",
    name: "اسم النظام",
    localName: "الاسم في بلده؛ فارغ حيث ليس في السجل اسم آخر",
    branches: "فروع الضمان الاجتماعي، تفصل بينها فواصل منقوطة",
    strategy: "كيف يغطي الناس",
    groups: "من يخدم، تفصل بينهم فواصل منقوطة؛ والفارغ غير معلوم",
    start: "أول سنة؛ والفارغ غير معلوم",
    end: "آخر سنة؛ فارغ حيث ليس في السجل شيء",
    year: "سنة العدد؛ فارغ حيث لا تذكرها الوثيقة",
    count: "عدد من وصل إليهم، بالوحدة التي إلى جانبه",
    unit: "ما يُعدّ",
    evidence: "الوثيقة التي وُجد فيها",
    publisher: "من نشر الوثيقة",
    evidenceYear: "سنة الوثيقة؛ والفارغ غير معلوم",
    quality: "نوع الوثيقة: رسمية أو بيانات منشورة، دراسة منشورة، صحافة أو مصدر غير مباشر"
  }
};
