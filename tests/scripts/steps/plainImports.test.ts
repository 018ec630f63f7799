import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {build, type Rollup} from "vite";
import {afterAll, expect, test} from "vitest";
import {plainImports} from "../../../scripts/steps/plainImports.ts";

const folder = mkdtempSync(join(tmpdir(), "left-out-imports-"));
afterAll(() => rmSync(folder, {recursive: true}));

/** The first script of a page that asks for another later, which has a third of its own. */
async function firstScript(plugins: ReturnType<typeof plainImports>[]): Promise<string> {
  writeFileSync(join(folder, "shared.js"), "export const shared = () => document.title;");
  writeFileSync(join(folder, "later.js"), 'import {shared} from "./shared.js"; export const later = () => shared() + "!";');
  writeFileSync(join(folder, "first.js"), 'addEventListener("click", async () => (await import("./later.js")).later());');
  writeFileSync(join(folder, "other.js"), 'import {shared} from "./shared.js"; addEventListener("load", shared);');
  const input = ["first", "other"].map((name) => join(folder, `${name}.js`));
  const built = (await build({
    ...{root: folder, configFile: false, logLevel: "silent", plugins},
    build: {write: false, modulePreload: false, rollupOptions: {input}}
  })) as Rollup.RollupOutput;
  return built.output.flatMap((file) => (file.type === "chunk" && file.name === "first" ? [file.code] : [])).join();
}

test("a script that asks for another later brings nothing of the bundler along", async () => {
  const [plain, usual] = [await firstScript([plainImports()]), await firstScript([])];
  expect(usual).toContain("vite:preloadError");
  expect(plain).not.toContain("preload");
  expect(plain).toMatch(/import\([`"']\.\/later/);
});
