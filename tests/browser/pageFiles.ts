import {existsSync, readdirSync} from "node:fs";

/** What the files of pages begin with, before the language. */
const root = "src/pages/[...lang]/";

/** The files that each make a kind of page, by their place beneath the language; an embed is looked at by tests of its own. */
const pageFiles = (): string[] =>
  readdirSync(root, {recursive: true, encoding: "utf8"})
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => file.endsWith(".astro") && !file.startsWith("embed/[chart]/"))
    .sort();

const partsOf = (file: string): string[] =>
  file
    .replace(/\.astro$/, "")
    .split("/")
    .filter((part) => part !== "index");

/** Whether an address is that of a page that the file makes. */
export function isMadeBy(file: string, address: string): boolean {
  const parts = partsOf(file).map((part) => (part.startsWith("[...") ? "(?:[^/]+/)?" : part.startsWith("[") ? "[^/]+/" : `${part}/`));
  const [path = ""] = address.split("?");
  return new RegExp(`^/(?:(?:es|fr|ar)/)?${parts.join("")}$`).test(path);
}

/** The address of some page that the file makes in a built site. */
function someAddress(file: string, dist: string): string {
  return partsOf(file).reduce((address, part) => {
    if (part.startsWith("[...")) return address;
    const [folder] = readdirSync(`${dist}${address}`, {withFileTypes: true}).filter((entry) => entry.isDirectory());
    return `${address}${part.startsWith("[") ? folder?.name : part}/`;
  }, "/");
}

/** A page of every kind of which none is listed: a new kind is looked at without being named. */
export function unlistedPages(listed: readonly string[], {dist = "dist", files = pageFiles()} = {}): string[] {
  const unlisted = files.filter((file) => !listed.some((address) => isMadeBy(file, address)));
  // A build of fewer pages has not all of them.
  return unlisted.map((file) => someAddress(file, dist)).filter((address) => existsSync(`${dist}${address}index.html`));
}
