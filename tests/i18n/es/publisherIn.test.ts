import {expect, test} from "vitest";
import {publisherIn} from "../../../src/i18n/es/publisherIn.ts";

test("organisations have their Spanish names, and authors and works their own", () => {
  expect(publisherIn("ECLAC / UNDP")).toBe("CEPAL / PNUD");
  expect(publisherIn("World Bank (Gentilini et al.)")).toBe("Banco Mundial (Gentilini et al.)");
  expect(publisherIn("Fenochietto and Pessino, Inter-American Development Bank")).toBe(
    "Fenochietto y Pessino, Banco Interamericano de Desarrollo"
  );
  expect(publisherIn("ILO / Munich Re Foundation (ed. Churchill)")).toBe("OIT / Fundación Munich Re (ed. Churchill)");
  expect(publisherIn("CNSS (Tunisia), as compiled in Précis socio-fiscal")).toBe("CNSS (Túnez), según Précis socio-fiscal");
  expect(publisherIn("Ministry of Gender and Social Action")).toBe("Ministry of Gender and Social Action");
  expect(publisherIn("Microinsurance Network")).toBe("Microinsurance Network");
});
