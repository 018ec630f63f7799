import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {describe, expect, test} from "vitest";
import {parse} from "yaml";
import {headerRules, headersFor} from "../scripts/hosts/headerRules.ts";
import {writeHostFiles} from "../scripts/hosts/writeHostFiles.ts";
import {locales} from "../src/model/locale.ts";
import {inLocale} from "../src/site/addresses.ts";

type Step = {uses?: string; run?: string; env?: Record<string, string>; with?: Record<string, unknown>};
type Workflow = {jobs: Record<string, {needs?: string; if?: string; steps: Step[]; permissions?: Record<string, string>}>};

describe("the workflow that refreshes", () => {
  const {jobs} = parse(readFileSync(".github/workflows/refresh.yml", "utf8")) as Workflow;
  const steps = jobs.refresh?.steps ?? [];
  const runs = steps.map(({run = ""}) => run);

  test("runs commands that are there, once a month, and asks a person before anything is published", () => {
    const {scripts} = JSON.parse(readFileSync("package.json", "utf8")) as {scripts: Record<string, string>};
    expect(runs.flatMap((run) => run.match(/npm run \w+/g) ?? [])).toEqual(["npm run refresh"]);
    expect(scripts).toHaveProperty("refresh");
    const {on} = parse(readFileSync(".github/workflows/refresh.yml", "utf8")) as {on: {schedule: {cron: string}[]}};
    expect(on.schedule.map(({cron}) => cron.split(" ").slice(2))).toEqual([["2", "*", "*"]]);
    expect(runs.join()).toContain("gh pr create");
    expect(runs.join()).not.toMatch(/git push origin (main|"\$GITHUB_REF)/);
  });

  test("has the report that the refresh writes as the text of the request, and commits nothing but data", () => {
    expect(runs.join("\n").match(/--report (\S+)/)?.[1]).toBe(runs.join("\n").match(/--body-file (\S+)/)?.[1]);
    expect(runs.join("\n").match(/^git add .*$/m)?.[0]).toBe("git add data");
  });
});

describe("the workflow that publishes", () => {
  const {jobs} = parse(readFileSync(".github/workflows/publish.yml", "utf8")) as Workflow;
  const {scripts} = JSON.parse(readFileSync("package.json", "utf8")) as {scripts: Record<string, string>};
  const steps = Object.values(jobs).flatMap((job) => job.steps);

  test("runs commands that are there, and builds with the site's address", () => {
    const commands = steps.flatMap(({run}) => run?.match(/^ *npm .*$/gm)?.map((line) => line.trim()) ?? []);
    expect(commands).toEqual(["npm ci", "npm run build", "npm run keep", "npm run build"]);
    for (const name of ["build", "keep"]) expect(scripts).toHaveProperty(name);
    // What is kept has to be built with the same address: `scripts/freeze/keepNewest.ts` asks for it.
    const building = steps.filter(({run}) => run?.includes("npm run"));
    expect(building.map(({env}) => env)).toEqual(building.map(() => ({SITE_URL: "${{ vars.SITE_URL }}"})));
    expect(jobs.build?.if).toBe("vars.SITE_URL != ''");
  });

  test("gives the newest release files of its own where a host would have to rewrite: Pages does not", () => {
    const keeping = steps.find(({run}) => run?.includes("npm run keep"));
    expect(keeping?.run).toMatch(/^if \[ -f dist\/_redirects \]; then\n *npm run keep\n *npm run build\nfi\n$/);
    // The file is there exactly where the live pages would have to answer for a release.
    const dist = mkdtempSync(join(tmpdir(), "left-out-host-"));
    writeHostFiles(dist, {liveRelease: "0123456789"});
    expect(existsSync(join(dist, "_redirects"))).toBe(true);
    writeHostFiles(dist, {liveRelease: null});
    expect(existsSync(join(dist, "_redirects"))).toBe(false);
    rmSync(dist, {recursive: true});
  });

  test("lays out the kept releases before it builds, and publishes what the build writes", () => {
    const place = (part: RegExp) => steps.findIndex(({run = "", uses = ""}) => part.test(run + uses));
    const order = [
      /checkout@/,
      /worktree add releases/,
      /npm ci/,
      /npm run build/,
      /npm run keep/,
      /upload-pages-artifact@/,
      /deploy-pages@/
    ].map(place);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(order).not.toContain(-1);
    expect(steps.find(({uses}) => uses?.includes("upload-pages-artifact"))?.with).toEqual({path: "dist"});
    expect(jobs.deploy).toMatchObject({needs: "build", permissions: {pages: "write", "id-token": "write"}});
  });
});

describe("the lines for nginx", () => {
  const nginx = /```nginx\n([\s\S]*?)```/.exec(readFileSync("docs/publishing.md", "utf8"))?.[1] ?? "";
  /** Patterns and values of one map, in their order. */
  const mapped = (name: string) =>
    Array.from(
      (new RegExp(`\\$${name} \\{([^}]*)\\}`).exec(nginx)?.[1] ?? "").matchAll(/^\s*~(\S+)\s+"([^"]+)";$/gm),
      ([, pattern = "", value = ""]) => ({pattern: new RegExp(pattern), value})
    );
  const folders = readdirSync("src/pages/[...lang]")
    .map((name) => name.replace(".astro", ""))
    .filter((name) => /^[a-z-]+$/.test(name) && name !== "index");
  /** An address of each rule: of "/co*", a beginning that pages share, those pages. */
  const addresses = [
    ...headerRules
      .map(({path}) => path)
      .filter((path) => !/[^/]\*$/.test(path))
      .map((path) => path.replace(/\*$/, "anything")),
    ...locales.flatMap((locale) => folders.map((name) => inLocale(locale, `/${name}/`))),
    ...["/", "/countries/arg/", "/ar/regions/maghreb/", "/search.json", "/robots.txt", "/licences.txt", "/es/data/"]
  ];

  test.each([
    ["left_out_open", "Access-Control-Allow-Origin", undefined],
    ["left_out_cache", "Cache-Control", "no-cache"],
    ["left_out_frames", "Content-Security-Policy", undefined]
  ])("send by %s what _headers says of %s", (name, header, otherwise) => {
    const map = mapped(name);
    expect(map.length).toBeGreaterThan(0);
    for (const address of addresses) {
      const value = map.find(({pattern}) => pattern.test(address))?.value ?? otherwise;
      expect([address, value]).toEqual([address, headersFor(address)[header] ?? otherwise]);
    }
  });

  test("send every header that stands on all pages, and no other address than the live one for a frozen one", () => {
    const [everywhere] = headerRules.filter(({path}) => path === "/*").map(({headers}) => Object.entries(headers));
    expect(everywhere?.length).toBeGreaterThan(0);
    for (const [name, value] of everywhere ?? []) expect(nginx).toContain(`add_header ${name} ${value};`);
    const [, pattern = "", tries = ""] = /location ~ (\S*RELEASE\S*) \{ try_files (.*); \}/.exec(nginx) ?? [];
    expect(new RegExp(pattern).exec("/v/RELEASE/es/embed/map/one/")?.groups?.live).toBe("/es/embed/map/one/");
    expect(tries.split(" ")).toEqual(["$uri", "$uri/index.html", "$live", "$live/index.html", "=404"]);
  });
});
