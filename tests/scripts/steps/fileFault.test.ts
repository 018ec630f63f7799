import {mkdtempSync, readFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join, relative} from "node:path";
import {expect, test} from "vitest";
import {fileFault} from "../../../scripts/steps/fileFault.ts";

const caught = (work: () => unknown): unknown => {
  try {
    work();
  } catch (error) {
    return error;
  }
  throw new Error("nothing went wrong");
};

test("what the system says of a file is a sentence that names it", () => {
  expect(fileFault(caught(() => readFileSync("tests/none.csv")))).toBe("tests/none.csv: there is no such file or folder (ENOENT)");
  const folder = mkdtempSync(join(tmpdir(), "left-out-fault-"));
  expect(fileFault(caught(() => readFileSync(join(folder, "none"))))).toBe(
    `${join(folder, "none")}: there is no such file or folder (ENOENT)`
  );
  expect(relative(process.cwd(), folder)).toMatch(/^\.\./);
  expect(fileFault(Object.assign(new Error("ENOSPC"), {code: "ENOSPC", syscall: "write"}))).toBe(
    "there is no room left on the disk (ENOSPC)"
  );
  expect(fileFault(Object.assign(new Error("EODD: odd"), {code: "toString", syscall: "odd", path: "a"}))).toBe("a: EODD: odd");
});

test("another error is none of a file", () => {
  expect([fileFault(new TypeError("x")), fileFault(undefined), fileFault("x")]).toEqual([null, null, null]);
});
