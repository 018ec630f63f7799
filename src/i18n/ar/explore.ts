import {pageNames} from "./pageNames.ts";
import {print} from "./phrases.ts";
import type {Words} from "../en.ts";

/** The page of the map that one explores: one indicator at a time, the world or one region, one country lit. */
export const explore: Words["explore"] = {
  name: pageNames.map,
  oceania: "أوقيانوسيا",
  title: ({name}) => `خريطة: ${name}`,
  titleWithin: ({name, place}) => `خريطة: ${name}، ${place}`,
  description: ({name}) => `${name}: خريطة لجميع البلدان والأقاليم يمكن تقريبها إلى كل منطقة، مع قائمة مرتبة ببلدانها، ومع كل قيمة سنتها.`,
  indicator: "المؤشر",
  region: "المنطقة",
  none: ({place}) => `ليس لأي بلد أو إقليم ${place.within} رقم.`,
  list: "البلدان بحسب المنطقة",
  caption: ({measure}) =>
    `${measure}: في كل منطقة، الأكثر تأخرًا أولًا. والمراتب هي بين جميع البلدان والأقاليم التي لديها بيانات؛ والمرتبة 1 هي الأكثر تقدمًا.`,
  captionValue: ({measure}) => `${measure}: في كل منطقة، أعلى قيمة أولًا. والمراتب هي بين جميع البلدان والأقاليم التي لديها بيانات.`,
  ranked: ({said, rank, of}) => `${said}؛ المرتبة ${print.count(rank)} من أصل ${print.count(of)}`,
  beyond: ({names}) => `ليست في هذه الصورة، لكنها في القائمة: ${print.list(names)}.`,
  pictures: "الصور المعدّة للحفظ لا تُبرز أي بلد؛ أما الشيفرة والاستشهاد والرابط فتُبرزه.",
  parts: "المناطق: المناطق الفرعية لدى منظمة العمل الدولية؛ وأكبرها مقسمة كما تقسمها الأمم المتحدة (M49).",
  whole: "العالم كله",
  previous: "المنطقة السابقة",
  next: "المنطقة التالية",
  keys: "على الخريطة: مفاتيح الأسهم تنتقل إلى البلد المجاور، والمفتاح + إلى منطقته، والمفتاح − إلى الخارج، والمفتاح 0 إلى العالم.",
  lit: {
    choose: "إبراز بلد",
    nobody: "لا بلد",
    light: "إبراز",
    said: ({place}) => `البلد المُبرَز في كل صفحة: ${place}.`,
    keep: "الحفظ على هذا الجهاز",
    kept: "محفوظ على هذا الجهاز",
    stop: "إيقاف الإبراز"
  },
  unknown: {
    region: ({asked, near}) => `لا توجد هنا منطقة باسم «${asked}»؛ وأقرب اسم إليها: ${near}.`,
    lit: ({asked, near}) => `لا يوجد هنا بلد باسم «${asked}»؛ وأقرب اسم إليه: ${near}.`,
    indicator: ({asked, near}) => `لا توجد خريطة باسم «${asked}»؛ وأقرب اسم إليها: ${near}.`
  },
  embed: {
    unlit: ({asked}) => `«${asked}» ليس في هذا الرسم البياني؛ ولا يُبرَز أي بلد.`,
    unknown: ({asked}) => `لا توجد منطقة باسم «${asked}»؛ والمعروض هو العالم كله.`
  },
  here: "استكشف هذه الخريطة",
  maker: "يمكن أن تعرض الخريطة منطقة واحدة: اخترها في صفحة الخريطة، وشاركها من هناك.",
  onMap: "على الخريطة",
  indicatorPage: "التعريف والترتيب والمنهجية"
};
