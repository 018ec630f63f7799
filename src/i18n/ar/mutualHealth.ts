import type {mutualHealth as english} from "../en/mutualHealth.ts";
import {counted, countedAfter, place as area, print, type Noun} from "./phrases.ts";

const entry: Noun = {one: "مدخل واحد", two: "مدخلان", twoAfter: "مدخلين", few: "مداخل", many: "مدخلًا", other: "مدخل"};

/** The chapter on mutual health organisations and health micro-insurance. */
export const mutualHealth: typeof english = {
  name: "التعاضديات الصحية",
  question: "من يستخدم التعاضديات الصحية؟",
  description: "التعاضديات الصحية والتأمين الصحي متناهي الصغر: من تخدم، وما هو معروف عنها، وما لا يحصيه أحد.",
  headline: ({of, named}) =>
    `معظم مداخل التعاضديات الصحية (${print.count(of)}) يذكر ${named.map(({group}) => `«${group}»`).join("، ومعظمها ")}`,
  headlineNone: "ما هو معروف عن التعاضديات الصحية",
  method: ({secondary, of}) => `${print.count(secondary)} من أصل ${countedAfter(of, entry)} من الصحافة أو من مصدر آخر غير مباشر.`,
  standfirst: ({entries, countries, several}) =>
    `في السجل ${counted(entries, entry)} عن التأمين الصحي التعاضدي والمجتمعي ومتناهي الصغر: ${print.count(entries - several)} في ${countedAfter(countries, area)}، إضافة إلى ${print.count(several)} عن عدة بلدان معًا. ولا أحد يحصي عدد من يستخدمون هذه المنظمات في مختلف البلدان.`,
  served: {
    title: "من تخدم",
    caption: "مداخل السجل بحسب الفئة المستفيدة؛ وقد يذكر المدخل الواحد عدة فئات",
    group: "الفئة المستفيدة",
    entries: "المداخل"
  },
  register: {
    title: "ما يورده السجل",
    caption: "التأمين الصحي التعاضدي والمجتمعي ومتناهي الصغر في السجل، مع كل عدد معروف وسنته ووثيقته",
    amount: "العدد، بوحدته",
    beyond: ({branches}) => `ليس عن الصحة وحدها: أيضًا ${print.list(branches)}`,
    note: "هذه عيّنة. والمنظمات والأعضاء والمؤمَّن عليهم والأسر المعيشية وحدات مختلفة: فلا تُجمع.",
    toList: "هذه المداخل في السجل",
    toKnown: "خريطة: البلدان الموثقة جيدًا والبلدان الضعيفة التوثيق"
  },
  insured: "التأمين الصحي متناهي الصغر",
  nobody: {
    title: "ما لا يحصيه أحد",
    total:
      "كم عدد التعاضديات الصحية، وكم عدد أعضائها: لا يحصيها أي مصدر من مصادر هذا الأطلس للعالم، ولا لمنطقة، ولا بالطريقة نفسها في بلدين.",
    numbers: ({dated, undated, none}) =>
      `متى: من مداخل السجل، عدد ما له رقم مع سنة ${print.count(dated)}، وعدد ما له رقم من دون سنة ${print.count(undated)}، ${none === 0 ? "وما من مدخل بلا رقم" : `وعدد ما ليس له رقم ${print.count(none)}`}.`,
    who: "من هم: لا تميز دراسات التأمين متناهي الصغر بين النساء والرجال، ولا بين العاملين في العمالة غير المنظمة وغيرهم، ولا بين المدينة والريف.",
    since: ({years}) => `ما جاء بعد ذلك: أحدث الدراسات التي تفصل منتجات الصحة تعود إلى ${print.years(years)}، بحسب البلد.`,
    unstudied: ({count}) => `لا يرد في أي دراسة ${counted(count, area)}: ذلك غير معلوم، وليس 0.`,
    apart:
      "هل يُحتسبون ضمن المشمولين بالتغطية: التغطية الفعلية، كما تنشرها منظمة العمل الدولية، هي تغطية بالإعانات النقدية. وليس التأمين الصحي، تعاضديًا كان أم لا، داخلًا فيها."
  },
  toStrategies: "كيف تغطي البلدان الناس: البرامج، والسجل، والتأمين متناهي الصغر"
};
