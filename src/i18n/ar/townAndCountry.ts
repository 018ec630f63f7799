import type {townAndCountry as english} from "../en/townAndCountry.ts";
import {happensIn, largerIn, placesAmong} from "./informality.ts";
import {countedAfter, n, place as area, point, print, someOf} from "./phrases.ts";

const surveySince = (since: number): string => `مسح منذ ${print.year(since)}`;
const ruralReached = {one: "نسبة سكان الريف الذين تصل إليهم البرامج", other: "نسبة سكان الحضر"};

/** "تصل البرامج إلى نسبة من سكان الريف أصغر من نسبة سكان الحضر في 4 من أصل …". */
const reaching = (way: "أصغر" | "أكبر", count: number, of: number, since: number): string =>
  `${count === 0 ? "لا تصل" : "تصل"} البرامج إلى نسبة من سكان الريف ${way} من نسبة سكان الحضر في ${placesAmong(count, of, surveySince(since))}`;

const ways = {
  less: "أقل مما تصل إلى سكان الحضر",
  more: "أكثر مما تصل إلى سكان الحضر",
  level: "بقدر ما تصل إلى سكان الحضر تقريبًا"
};

const levelIn = (level: number, within: number): string =>
  level === 0 ? "" : `؛ والفرق بين الفئتين أقل من ${countedAfter(within, point)} في ${print.count(level)}`;

/** In how many rural people are as far ahead, after those where they are behind. */
const asFarAhead = (ahead: number): string =>
  ahead > 0 ? `؛ ويزيد عليه بهذا المقدار أو أكثر في ${print.count(ahead)}` : "؛ ولا يزيد عليه بهذا المقدار في أي منها";
const farBehind = (behind: number, far: number): string =>
  `${behind === 0 ? "لا يقل" : "يقل"} وصول البرامج إلى سكان الريف عن وصولها إلى سكان الحضر بمقدار ${countedAfter(far, point)} أو أكثر`;

/** Words of the lens on urban and rural areas. */
export const townAndCountry: typeof english = {
  name: "المدينة والريف",
  question: "هل سكان الريف أكثر عرضة للبقاء خارج التغطية؟",
  title: (group) => `المدينة والريف، ${group}: هل تصل البرامج إلى سكان الريف؟`,
  headline: ({smaller, of, since}) => `${reaching("أصغر", smaller, of, since)}.`,
  headlineMore: ({larger, of, since}) => `${reaching("أكبر", larger, of, since)}.`,
  headlineEven: ({each, of, since}) =>
    each === 0
      ? `تصل البرامج إلى نسبة من سكان الريف مماثلة تقريبًا لنسبة سكان الحضر في ${placesAmong(of, of, surveySince(since))}.`
      : `${reaching("أكبر", each, of, since)}؛ وإلى نسبة أصغر في مثل هذا العدد.`,
  headlineFew: ({of, since}) =>
    `ليس في ASPIRE مسح للأسر المعيشية بحسب المناطق الحضرية والريفية منذ ${print.year(since)} إلا لدى ${countedAfter(of, area)} من هذه المجموعة.`,
  headlineOne: ({way, since}) => `تصل البرامج إلى سكان الريف ${ways[way]} في ${placesAmong(1, 1, surveySince(since))}.`,
  headlineOld: ({since, when}) =>
    `جميع مسوح الأسر المعيشية بحسب المناطق الحضرية والريفية المتوافرة في ASPIRE لهذه المجموعة أقدم من ${print.year(since)} (${when}).`,
  headlineNone: "ليس في ASPIRE مسح للأسر المعيشية بحسب المناطق الحضرية والريفية لأي بلد من هذه المجموعة.",
  others: ({way, count, level, since, within, when}) =>
    `${happensIn(count, `تصل إلى نسبة ${way === "less" ? "أصغر" : "أكبر"}`)}${levelIn(level, within)} (مسوح منذ ${print.year(since)}: ${when}).`,
  both: ({larger, smaller, level, since, within, when}) =>
    `${happensIn(larger, "تصل البرامج إلى نسبة من سكان الريف أكبر من نسبة سكان الحضر")}، و${happensIn(smaller, "تصل إلى نسبة أصغر")}${levelIn(level, within)} (مسوح منذ ${print.year(since)}: ${when}).`,
  several: ({when, level, within}) =>
    `سنوات المسوح: ${when}.${level === 0 ? "" : ` والفرق بين الفئتين أقل من ${countedAfter(within, point)} في ${print.count(level)}.`}`,
  one: ({when}) => `سنة المسح: ${when}.`,
  older: ({smaller, larger, of}) =>
    `مع احتساب البلدان التي مسحها أقدم، ${smaller === 0 ? "لا تصل" : "تصل"} إلى نسبة أصغر من سكان الريف في ${placesAmong(smaller, of)}، و${happensIn(larger, "تصل إلى نسبة أكبر")}.`,
  without: ({none}) => `ليس في ASPIRE مسح من هذا النوع لدى ${countedAfter(none, area)}.`,
  apart:
    "يحتسب المسح كل برنامج يسأل عنه، الوجبة المدرسية كالمعاش: فأن تصل البرامج إلى الشخص لا يعني أنه مؤمَّن عليه. والتغطية الفعلية (المؤشر 1.3.1 من أهداف التنمية المستدامة) مقياس آخر؛ ولا يفصل جدول منظمة العمل الدولية بين المناطق الحضرية والريفية.",
  sections: {reach: "من تصل إليهم البرامج", data: "البيانات"},
  reach: {
    title: ({smaller, larger, of, since, when}) =>
      `${largerIn({...ruralReached, larger, smaller, of, what: surveySince(since)})} (${when})`,
    titleOld: ({since}) => `ليس في ASPIRE مسح للأسر المعيشية بحسب المناطق الحضرية والريفية منذ ${print.year(since)} لهذه المجموعة`,
    titleNone: "ليس في ASPIRE مسح للأسر المعيشية بحسب المناطق الحضرية والريفية لهذه المجموعة",
    countries: ({within}) =>
      `نسبة من يعيشون في أسرة معيشية تستفيد من أي برنامج، في المناطق الريفية وفي المناطق الحضرية، أحدث مسح يتضمنهما معًا. الترتيب بحسب مدى تأخر المناطق الريفية؛ وتُعدّ الفروق التي تقل عن ${countedAfter(within, point)} تساويًا.`,
    parts: ({within, since}) =>
      `نسبة من يعيشون في أسرة معيشية تستفيد من أي برنامج، في المناطق الريفية وفي المناطق الحضرية: وسيط بلدان كل منطقة فرعية، كل من الريف والحضر على حدة، مسوح منذ ${print.year(since)}. وتُعدّ الفروق التي تقل عن ${countedAfter(within, point)} تساويًا.`,
    caption: (group) => `${group}: سكان الريف وسكان الحضر الذين يصل إليهم أي برنامج، أحدث مسح يتضمن المنطقتين`,
    countWithOld: ({old, smaller, larger, of}) =>
      `مع احتساب المسوح الأقدم أيضًا (وعددها ${print.count(old)})، ${largerIn({...ruralReached, larger, smaller, of})}.`,
    note: "لا تمكن مقارنتها بالتغطية الفعلية: فالمسوح لا ترصد إلا البرامج التي تسأل عنها، وتُعدّ الأسرة المعيشية كلها مستفيدة متى استفاد أحد أفرادها. ويرسم كل بلد الحد بين المناطق الحضرية والريفية على طريقته.",
    one: "المناطق الريفية",
    other: "المناطق الحضرية",
    difference: "الريف ناقص الحضر، بالنقاط المئوية",
    say: ({label, one, other, when}) => `${label}: المناطق الريفية ${print.percent(one)}، المناطق الحضرية ${print.percent(other)} (${when})`
  },
  map: {
    title: ({behind, ahead, of, far, since, when}) => {
      const where = placesAmong(behind, of, surveySince(since));
      if (of > 1) return `${farBehind(behind, far)} في ${where}${behind === of ? "" : asFarAhead(ahead)} (${when})`;
      const amount = `بمقدار ${countedAfter(far, point)} أو أكثر`;
      if (behind > 0) return `${farBehind(behind, far)} في ${where} (${when})`;
      return ahead > 0
        ? `يزيد وصول البرامج إلى سكان الريف على وصولها إلى سكان الحضر ${amount} في ${where} (${when})`
        : `الفرق بين وصول البرامج إلى سكان الريف ووصولها إلى سكان الحضر أقل من ${countedAfter(far, point)} في ${where} (${when})`;
    },
    titleOld: ({behind, ahead, of, far, since, when}) =>
      `المسوح السابقة لعام ${print.year(since)} وحدها: ${farBehind(behind, far)} في ${placesAmong(behind, of)}${asFarAhead(ahead)} (${when})`,
    subtitle: ({within}) =>
      `نسبة من يصل إليهم أي برنامج، المناطق الريفية ناقص المناطق الحضرية، أحدث مسح يتضمنهما معًا. وتُعدّ الفروق التي تقل عن ${countedAfter(within, point)} تساويًا.`,
    withOld: ({old}) => `المنقط: المسوح الأقدم، وعددها ${print.count(old)}، ويستبعدها العنوان والألوان؛ وقيمها في الجدول.`,
    legend: "المناطق الريفية مقارنة بالمناطق الحضرية",
    caption: (group) => `${group}: ما تعرضه الخريطة، سكان الريف وسكان الحضر الذين يصل إليهم أي برنامج، أحدث مسح يتضمن المنطقتين`,
    classes: {
      farAhead: ({far}) => `متقدمة بمقدار ${countedAfter(far, point)} أو أكثر`,
      ahead: ({far}) => `متقدمة بأقل من ${countedAfter(far, point)}`,
      level: ({within}) => `تساوٍ: فرق أقل من ${countedAfter(within, point)}`,
      behind: ({far}) => `متأخرة بأقل من ${countedAfter(far, point)}`,
      farBehind: ({far}) => `متأخرة بمقدار ${countedAfter(far, point)} أو أكثر`
    },
    older: ({since}) => `مسح سابق لعام ${print.year(since)}، بلا لون`,
    none: "لا مسح يتضمنهما معًا في ASPIRE",
    label: (group) => `خريطة، ${group}. مدى تأخر المناطق الريفية عن المناطق الحضرية. والجدول التالي يعطي القيم.`,
    sayNone: (name) => `${name}: لا مسح للأسر المعيشية بحسب المناطق الحضرية والريفية في ASPIRE`
  },
  later: {
    column: "مسح لاحق، المجموع فقط",
    before: ({value, when}) => `${print.percent(value)} في ${when}`,
    note: ({count, of, moved, names}) =>
      `${count === 0 ? "ليس في" : "في"} ${placesAmong(count, of)} مسح لاحق لا يفصل بين المناطق الحضرية والريفية؛ ومجموعه في الجدول.${
        moved === 0
          ? ""
          : ` وفي ${print.count(moved)} من هذه، تغير المجموع منذ ذلك الحين بمقدار 10 نقاط مئوية أو أكثر، أو تضاعف أو انخفض إلى النصف، ولذلك قد تختلف نسب الريف والحضر اليوم عن هذه${names.length === 0 ? "" : `: ${print.list(names)}`}.`
      }`
  },
  pandemic: ({count, of, years}) => {
    const which = years.map(print.year).join(" أو ");
    const begin = of === 1 ? `المسح عائد إلى ${which}` : `مسوح عائدة إلى ${which}: ${someOf(count, of)}`;
    return `${begin}، ${n(years.length, {one: "وهي سنة من سنوات", two: "وهما سنتان من سنوات", few: "وهي سنوات من", many: "وهي سنوات من", other: "وهي سنوات من"})} جائحة كوفيد-19: قد تكون برامج الطوارئ محتسبة، والمصدر لا يبين ذلك.`;
  },
  country: {
    later: ({now, when, before, since}) =>
      `لا يفصل مسح لاحق بين المناطق الحضرية والريفية: تصل البرامج إلى ${print.percent(now)} من مجموع الناس في ${when}${before === null ? "" : `، مقابل ${print.percent(before)} في ${since}`}.`,
    title: ({rural, urban, when}) =>
      `وفقًا لمسح للأسر المعيشية، تصل البرامج إلى ${print.percent(rural)} من سكان الريف وإلى ${print.percent(urban)} من سكان الحضر (${when})`,
    subtitle: "نسبة من يعيشون في أسرة معيشية تستفيد من أي برنامج، في المناطق الريفية وفي المناطق الحضرية، بحسب المسح.",
    caption: (name) => `${name}: سكان الريف وسكان الحضر الذين يصل إليهم أي برنامج، بحسب المسح`,
    survey: "المسح"
  },
  toInformal: "العمالة غير المنظمة في الزراعة والصناعة والخدمات",
  toSchemes: "سجل الأنظمة: من تخدم، ومنهم العاملون في الريف",
  toMap: "خريطة المناطق الريفية وترتيبها"
};
