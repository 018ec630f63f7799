import {existsSync, readFileSync, renameSync, rmSync, writeFileSync} from "node:fs";
import {join, resolve} from "node:path";
import {folderOfRun} from "../steps/folderOfRun.ts";

export type Chromium = {readonly executablePath: string; readonly env: Readonly<Record<string, string>>};

const systemBrowsers = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"
];

/** A machine without fontconfig draws no letter: point the browser at the one face that comes with it. */
function fontSettings(folder: string): Record<string, string> {
  if (existsSync("/etc/fonts/fonts.conf")) return {};
  const file = join(folder, "left-out-fonts.conf");
  writeFileSync(file, `<?xml version="1.0"?><fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>`);
  return {FONTCONFIG_FILE: file};
}

/** Unpacks into a folder of its own first: a run that is cut off leaves no half browser where a whole one is looked for. */
async function unpackChromium(folder: string): Promise<void> {
  const {TMPDIR} = process.env;
  const fresh = folderOfRun(resolve(".cache"), "unpacking");
  // The package unpacks where TMPDIR says, and brings the system libraries it needs only where it thinks itself at this host.
  process.env.TMPDIR = fresh;
  process.env.AWS_EXECUTION_ENV = "AWS_Lambda_nodejs24.x";
  const {default: chromium} = await import("@sparticuz/chromium");
  await chromium.executablePath();
  if (TMPDIR === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = TMPDIR;
  if (existsSync(folder)) rmSync(fresh, {recursive: true});
  else renameSync(fresh, folder);
}

/** The browser inside the npm package, unpacked once for each version. */
async function packagedChromium(): Promise<Chromium> {
  const {version} = JSON.parse(readFileSync("node_modules/@sparticuz/chromium/package.json", "utf8")) as {version: string};
  const folder = resolve(`.cache/chromium-${version}`);
  if (!existsSync(folder)) await unpackChromium(folder);
  return {executablePath: join(folder, "chromium"), env: {LD_LIBRARY_PATH: join(folder, "al2023/lib"), ...fontSettings(folder)}};
}

/** A system's Chromium where there is one, else the one that `npm install` brought; CHROMIUM_PATH names another, or says "packaged". */
export async function findChromium(): Promise<Chromium> {
  const asked = process.env.CHROMIUM_PATH;
  if (asked === "packaged") return packagedChromium();
  if (asked && !existsSync(asked)) throw new Error(`CHROMIUM_PATH names ${asked}, where there is no browser.`);
  const system = asked || systemBrowsers.find((path) => existsSync(path));
  return system ? {executablePath: system, env: {}} : packagedChromium();
}
