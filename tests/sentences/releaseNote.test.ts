import {expect, test} from "vitest";
import {releaseNote} from "../../src/sentences/releaseNote.ts";

const none = {fresh: 0, gone: 0, revised: 0, remarked: 0};

test("what moved is counted over all tables, in every language", () => {
  expect(releaseNote([{counts: {...none, fresh: 1200, revised: 1}}, {counts: {...none, fresh: 34, gone: 1, remarked: 2}}])).toEqual({
    en: "Figures: 1,234 new, 1 gone, 1 revised and 2 with another note.",
    es: "Cifras: 1234 nuevas, 1 retirada, 1 revisada y 2 con otra nota.",
    fr: "Chiffres\u00a0: 1\u202f234 nouveaux, 1 disparu, 1 révisé et 2 avec une autre note.",
    ar: "الأرقام: جديدة (1,234) وأزيلت (1) وروجعت (1) وعليها ملاحظة أخرى (2)."
  });
  expect(releaseNote([{counts: {...none, gone: 3}}])).toEqual({
    en: "Figures: 3 gone.",
    es: "Cifras: 3 retiradas.",
    fr: "Chiffres\u00a0: 3 disparus.",
    ar: "الأرقام: أزيلت (3)."
  });
  expect(releaseNote([])).toEqual({
    en: "No figure moved.",
    es: "Ninguna cifra cambió.",
    fr: "Aucun chiffre n’a changé.",
    ar: "لم يتغير أي رقم."
  });
});
