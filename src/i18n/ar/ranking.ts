import type {Words} from "../en.ts";
import {n, print} from "./phrases.ts";

/** What a reader can do with a long ranking. */
export const ranking: Words["ranking"] = {
  all: (count) => {
    const all = `عرض جميع الصفوف وعددها ${print.count(count)}`;
    return n(count, {one: "عرض الصف الوحيد", two: "عرض الصفين", few: all, many: all, other: all});
  },
  choose: "اختيار الصفوف",
  choices: {region: "المنطقة", income: "مجموعة الدخل", year: "السنة", sex: "الجنس"},
  any: "الكل",
  since: (year) => `${print.year(year)} أو بعدها`,
  before: (year) => `قبل ${print.year(year)}`,
  withSex: "مع النساء والرجال كل على حدة",
  reset: "البدء من جديد",
  shown: {one: "الصفوف المختارة: #", other: "الصفوف المختارة: #", none: "لا صف يجمع كل ما اختير"},
  csv: "هذا الاختيار (CSV)"
};
