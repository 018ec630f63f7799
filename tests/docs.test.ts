import {existsSync, readdirSync, readFileSync} from "node:fs";
import {dirname, join} from "node:path";
import {describe, expect, test} from "vitest";
import {lenses, lensNames} from "../src/model/lens.ts";
import {locales} from "../src/model/locale.ts";
import {rooms, typeRooms} from "./architecture/rooms.ts";

const papers = ["README.md", "CONTRIBUTING.md", "docs/architecture.md", "docs/publishing.md", "CHANGELOG.md"];
const read = (file: string): string => readFileSync(file, "utf8");
const readme = read("README.md");
const map = read("docs/architecture.md");
const contributing = read("CONTRIBUTING.md");

/** What a pattern's first group finds, each once. */
const found = (text: string, pattern: RegExp): string[] => [...new Set(Array.from(text.matchAll(pattern), (match) => match[1] ?? ""))];

/** What stands between backticks, inline and in blocks. */
const codeIn = (text: string): string => [...found(text, /```\w*\n([^`]*)```/g), ...found(text, /`([^`\n]+)`/g)].join("\n");

/** The rows of all tables whose first cell is code: that code, and the other cells. */
const rowsIn = (text: string): {first: string; cells: string[]}[] =>
  text.split("\n").flatMap((line) => {
    const [, first, ...cells] = line.split("|").map((cell) => cell.trim());
    const name = /^`(.+)`$/.exec(first ?? "")?.[1];
    return name === undefined ? [] : [{first: name, cells}];
  });

/** The folders in a folder that have something in them. */
const foldersOf = (folder: string): string[] =>
  readdirSync(folder, {withFileTypes: true})
    .flatMap((entry) => (entry.isDirectory() ? [`${folder}/${entry.name}/`] : []))
    .filter((path) => readdirSync(path).length > 0);
const mapped = (folder: string): string[] => rowsIn(map).flatMap(({first}) => (first.startsWith(`${folder}/`) ? [first] : []));

describe("commands", () => {
  const {scripts} = JSON.parse(read("package.json")) as {scripts: Record<string, string>};
  test.each(papers.slice(0, 2))("named in %s are there", (paper) => {
    const named = found(codeIn(read(paper)), /\bnpm (?:run )?(?!install\b)([a-z:]+)/g);
    expect(named.length).toBeGreaterThan(2);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
    const projects = found(read(paper), /--project ([a-z]+)/g);
    expect(projects.filter((name) => !read("vitest.config.ts").includes(`name: "${name}"`))).toEqual([]);
  });
  test("that are there are named where one looks for them", () => {
    const named = new Set(found(codeIn(contributing + readme), /\bnpm (?:run )?([a-z:]+)/g));
    expect(Object.keys(scripts).filter((name) => !named.has(name))).toEqual([]);
  });
  test("are run by the scripts that the map names for them", () => {
    const said = rowsIn(map).filter(({first, cells}) => /^scripts\/.*\.ts$/.test(first) && /^`npm /.test(cells[0] ?? ""));
    expect(said.length).toBeGreaterThan(5);
    for (const {first, cells} of said) {
      const name = /`npm (?:run )?([a-z]+)`/.exec(cells[0] ?? "")?.[1] ?? "";
      expect([name, scripts[name]]).toEqual([name, `node -r ./scripts/wantNode.cjs ${first}`]);
    }
  });
});

describe("the map", () => {
  test.each(["src", "data"])("names the folders of %s, and no others", (folder) => {
    const inner = Object.keys(rooms).flatMap((room) => (folder === "src" && room.includes("/") ? [`src/${room}/`] : []));
    expect(mapped(folder).sort()).toEqual([...foldersOf(folder), ...inner].sort());
  });
  test("names the scripts and their folders, and no others", () => {
    const files = readdirSync("scripts").flatMap((name) => (name.endsWith(".ts") ? [`scripts/${name}`] : []));
    expect(
      mapped("scripts")
        .filter((path) => path !== "scripts/")
        .sort()
    ).toEqual([...foldersOf("scripts"), ...files].sort());
  });
  test("names the folders of tests that mirror none of src", () => {
    const mirrored = new Set([...foldersOf("src").map((folder) => folder.replace("src/", "tests/")), "tests/scripts/"]);
    const own = foldersOf("tests").filter((folder) => !mirrored.has(folder));
    expect(own.length).toBeGreaterThan(2);
    expect(own.filter((folder) => !mapped("tests").includes(folder))).toEqual([]);
    expect(mapped("tests").filter((folder) => !folder.includes("<") && !existsSync(folder))).toEqual([]);
    const files = readdirSync("tests").flatMap((name) => found(name, /^(\w+)\.test\.ts$/g));
    const said = rowsIn(map).find(({first}) => first === "tests/")?.cells[0] ?? "";
    expect(found(said, /`(\w+)`/g).sort()).toEqual(files.sort());
  });
  test("says who may import whom as the walls have it", () => {
    const said = new Map(rowsIn(map).map(({first, cells}) => [first, cells[1] ?? ""]));
    for (const [room, welcome] of Object.entries(rooms)) {
      const [whole = "", types = ""] = (said.get(room === "scripts" ? "scripts/" : `src/${room}/`) ?? "").split("; types of ");
      expect({room, welcome: found(whole, /`([^`]+)`/g)}).toEqual({room, welcome});
      expect({room, types: found(types, /`([^`]+)`/g)}).toEqual({room, types: typeRooms[room] ?? []});
    }
  });
  test("names every source with its licence", () => {
    const rows = new Map(rowsIn(readme).map(({first, cells}) => [first, cells]));
    const sources = foldersOf("data/raw").map((folder) => JSON.parse(read(`${folder}source.json`)) as {id: string; licence: string});
    expect(sources.length).toBeGreaterThan(3);
    for (const {id, licence} of sources) expect([id, rows.get(id)?.[2]]).toEqual([id, licence]);
  });
});

describe("files", () => {
  const examples: Record<string, string> = {
    "<lang>": "en",
    "<id>": "old-age",
    "<source>": "ilostat",
    "<folder>": "model",
    "<lens>": "lifeCycle",
    "<path>": "life-cycle"
  };
  const exemplary = (path: string): string => path.replace(/<\w+>/g, (part) => examples[part] ?? part);

  test.each(papers)("named in %s are there", (paper) => {
    const named = found(read(paper), /`((?:src|data|scripts|tests|public|\.ci)\/[^`\s]*|[a-z.]+\.(?:mjs|json|md|ts))`/g);
    const known = named.filter((path) => path.includes("/") || /^[A-Z]/.test(path));
    expect(known.length).toBeGreaterThan(0);
    expect(known.map(exemplary).filter((path) => !existsSync(path))).toEqual([]);
  });
  test("of a new lens are five, and two for each language, at most, and every lens has them", () => {
    const recipe = contributing.split("## Add a lens\n")[1]?.split("\n## ")[0] ?? "";
    const examples = ["src/layouts/Lens.astro", "src/pages/[...lang]/sectors/[...group].astro"];
    const named = found(recipe, /`((?:src|docs|tests)\/[^`\s]+)`/g).filter((path) => !examples.includes(path));
    expect(named.length).toBeGreaterThan(5);
    expect(named.length).toBeLessThanOrEqual(5 + 2 * locales.length);
    expect(locales.filter((locale) => !named.includes(`src/i18n/${locale}.ts`))).toEqual([]);
    const all = lensNames.flatMap((lens) => named.map((path) => path.replaceAll("<lens>", lens).replace("<path>", lenses[lens].path)));
    expect(all.filter((path) => !existsSync(path))).toEqual([]);
  });
  test.each(papers.slice(0, 4))("that %s links to are there", (paper) => {
    const links = found(read(paper), /\]\(([^)]+)\)/g).filter((link) => !/^https:\/\//.test(link));
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((link) => !existsSync(join(dirname(paper), link.split("#")[0] ?? link)))).toEqual([]);
  });
  test("are what the package says of the licence", () => {
    expect(read("LICENSE")).toMatch(/^MIT License\n/);
    expect(JSON.parse(read("package.json"))).toMatchObject({license: "MIT"});
  });
});

describe("the change log", () => {
  const entries = found(read("CHANGELOG.md"), /^## (.*)$/gm);
  test("is dated, the newest first", () => {
    expect(entries.length).toBeGreaterThan(0);
    expect(entries.filter((entry) => !/^20\d\d-[01]\d-[0-3]\d$/.test(entry))).toEqual([]);
    expect(entries).toEqual([...entries].sort().reverse());
  });
  test("tells of data and of the site, and of nothing else", () => {
    expect(found(read("CHANGELOG.md"), /^### (.*)$/gm).filter((kind) => !["Data", "Site"].includes(kind))).toEqual([]);
  });
});
