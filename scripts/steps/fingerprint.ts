import {createHash} from "node:crypto";
import {readdirSync, readFileSync, statSync} from "node:fs";
import {join} from "node:path";

/** Every file beneath the given paths, as paths from the root, in one order on every machine; a path that is not there has none. */
export function filesBeneath(root: string, paths: readonly string[]): string[] {
  return paths.flatMap((path) => {
    const stats = statSync(join(root, path), {throwIfNoEntry: false});
    if (!stats) return [];
    if (!stats.isDirectory()) return [path];
    const names = readdirSync(join(root, path)).sort();
    return filesBeneath(
      root,
      names.map((name) => `${path}/${name}`)
    );
  });
}

/** One hash for the names and contents of everything beneath the paths, and for the settings that change what is made of them. */
export function fingerprint(root: string, paths: readonly string[], settings: readonly string[] = []): string {
  const hash = createHash("sha256").update(JSON.stringify(settings));
  for (const file of filesBeneath(root, paths)) {
    const content = readFileSync(join(root, file));
    hash.update(`\n${file} ${content.length}\n`).update(content);
  }
  return hash.digest("hex");
}

/** One hash for the names and sizes of everything beneath the paths but not beneath some: enough to see that something was taken away or cut short. */
export function outline(root: string, paths: readonly string[], except: readonly string[] = []): string {
  const hash = createHash("sha256");
  const isCounted = (file: string) => !except.some((path) => file === path || file.startsWith(`${path}/`));
  for (const file of filesBeneath(root, paths).filter(isCounted)) hash.update(`${file} ${statSync(join(root, file)).size}\n`);
  return hash.digest("hex");
}
