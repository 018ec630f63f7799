import type {insured as english} from "../en/insured.ts";
import {placesAmong} from "./informality.ts";
import {countedAfter, n, place as area, print} from "./phrases.ts";

const products: typeof english.products = {
  "any-product": "أي منتج",
  health: "الصحة",
  life: "الحياة",
  accident: "الحوادث",
  "life-and-accident": "الحياة والحوادث",
  "credit-life": "الحياة المرتبط بقرض",
  property: "الممتلكات",
  agriculture: "الزراعة"
};

const topics = {"any-product": "التأمين متناهي الصغر", health: "التأمين الصحي متناهي الصغر"};

/** "أحدث دراسة", "أحدث الدراسات". */
const newest = (of: number): string => (of === 1 ? "أحدث دراسة" : "أحدث الدراسات");

/** Countries that an older study found people in: "واحد", "اثنين", "5", after a preposition. */
const some = (count: number): string => {
  const number = print.count(count);
  return n(count, {one: "واحد", two: "اثنين", few: number, many: number, other: number});
};

const newestFound = ({found, earlier, of}: {found: number; earlier: number; of: number}): string =>
  `${found === 0 ? "لم تجد" : "وجدت"} ${newest(of)} أشخاصًا مؤمَّنًا عليهم في ${placesAmong(found, of)}${earlier === 0 ? "" : `، ووجدتهم دراسات أسبق في ${some(earlier)} غيرها`}`;

/** People insured, after a preposition. */
const persons = (people: number): string => {
  const number = print.people(people);
  return n(people, {
    one: "شخص واحد مؤمَّن عليه",
    two: "شخصين مؤمَّن عليهما",
    few: `${number} أشخاص مؤمَّن عليهم`,
    many: `${number} شخصًا مؤمَّنًا عليهم`,
    other: `${number} شخص مؤمَّن عليهم`
  });
};

/** The same without their insurance, as a subject. */
const justPersons = (people: number): string => {
  const number = print.people(people);
  return n(people, {one: "شخص واحد", two: "شخصان", few: `${number} أشخاص`, many: `${number} شخصًا`, other: `${number} شخص`});
};

/** Micro-insurance as the studies count it: for a country, for a group, for health alone. */
export const insured: typeof english = {
  products,
  remarks: {
    aboveTotal: "أكثر من عدد المؤمَّن عليهم بأي منتج، كما نُشر",
    shareOfClients: "النسبة المنشورة هي من العملاء، فلا تُعرض",
    shareUnfit: "النسبة المنشورة لا تتسق مع العدد، فلا تُعرض"
  },
  noPeople: "نسبة من السكان؛ بلا عدد أشخاص",
  year: "سنة الدراسة",
  people: "المؤمَّن عليهم",
  title: ({topic, found, earlier, of, share, place, year}) =>
    `${topics[topic]}: ${newestFound({found, earlier, of})}؛ وأكبر نسبة من السكان هي ${print.percent(share)}، ${place.within} (${print.year(year)})`,
  titleNobody: ({topic, earlier, of}) =>
    `${topics[topic]}: لم تجد ${newest(of)} أي شخص مؤمَّن عليه في ${countedAfter(of, area)}${earlier === 0 ? "" : `؛ ووجدت دراسات أسبق مؤمَّنًا عليهم في ${some(earlier)} منها`}`,
  titleNoShare: ({topic, found, earlier, of}) => `${topics[topic]}: ${newestFound({found, earlier, of})}`,
  titleNone: ({topic}) => `${topics[topic]}: لا تشمل أي دراسة بلدًا من هذه المجموعة`,
  subtitle: ({topic}) =>
    `«الأشخاص المؤمَّن عليهم الذين جرى تحديدهم، بحسب ما تبلغ عنه شركات التأمين نفسها»، كنسبة من السكان: ${topic === "health" ? "منتجات الصحة" : "أي منتج"}، أحدث دراسة لكل بلد تورد ذلك، مع سنتها.`,
  subtitleTop: ({shown}) => `تعرض الصورة أكبر النسب، وعددها ${print.count(shown)}؛ وفي الجدول جميع الصفوف.`,
  note: "تتداخل المنتجات: فمن لديه منتجان يُحتسب في كليهما، ولذلك لا تُجمع. ويعني 0 أن الدراسة لم تجد أحدًا؛ وتعني الشرطة أنها لا تورد المنتج على حدة. والبلد الذي لا صف له ليس في أي دراسة: فذلك غير معلوم، وليس 0. وتختلف الدراسات في ما تسأل عنه، فلا تشكل سنواتها سلسلة واحدة. وشركات التأمين هي التي تبلغ عن هذه الأعداد. وهي ليست تغطية من الحماية الاجتماعية.",
  licence: "لا يذكر الناشر أي ترخيص: تُعرض الصفوف ويُستشهد بها، ولا ترد في أي تنزيل.",
  sharesApart: (found) =>
    `نُشر بنسب مختلفة من السكان: ${print.statements(found.map(({place, year, people, shares}) => `${justPersons(people)} ${place.within} (${print.year(year)})، ${print.list(shares.map(({product, share}) => `${share} تحت «${products[product]}»`))}`))}.`,
  studied: ({studied, of}) => `${print.count(studied)} من أصل ${countedAfter(of, area)} في هذه المجموعة وردت في دراسة.`,
  newest: ({year}) => `جميع الأرقام قديمة: ما من دراسة أحدث من سنة ${print.year(year)}.`,
  caption: (group) => `${group}: المؤمَّن عليهم، بحسب البلد وسنة الدراسة والمنتج؛ وإلى جانبهم نسبتهم من السكان`,
  captionHealth: "المؤمَّن عليهم بمنتجات الصحة، بحسب البلد وسنة الدراسة؛ وإلى جانبهم نسبتهم من السكان",
  say: ({name, share, year}) => `${name}: ${share} من السكان مؤمَّن عليهم (${print.year(year)})`,
  toMutual: "التعاضديات الصحية: ما هو معروف، وما لا يحصيه أحد",
  country: {
    titleBoth: ({people, share, year}) =>
      `التأمين متناهي الصغر: أبلغت شركات التأمين عن ${persons(people)} بأي منتج، أي ${share} من السكان (دراسة عام ${print.year(year)})`,
    titlePeople: ({people, year}) =>
      `التأمين متناهي الصغر: أبلغت شركات التأمين عن ${persons(people)} بأي منتج (دراسة عام ${print.year(year)})`,
    titleShare: ({share, year}) =>
      `التأمين متناهي الصغر: ${share} من السكان مؤمَّن عليهم بأي منتج، بحسب ما تبلغ عنه شركات التأمين (دراسة عام ${print.year(year)})`,
    titleNobody: ({year}) => `التأمين متناهي الصغر: لم تجد دراسة عام ${print.year(year)} أي شخص مؤمَّن عليه`,
    titleNoTotal: "التأمين متناهي الصغر: لا تورد الدراسات عددًا لجميع المنتجات معًا",
    subtitle:
      "«الأشخاص المؤمَّن عليهم الذين جرى تحديدهم، بحسب ما تبلغ عنه شركات التأمين نفسها»، بحسب المنتج وسنة الدراسة؛ وإلى جانبهم نسبتهم من السكان.",
    caption: (name) => `${name}: المؤمَّن عليهم، بحسب سنة الدراسة والمنتج`,
    toAll: "التأمين متناهي الصغر في جميع البلدان التي شملتها الدراسات"
  }
};
