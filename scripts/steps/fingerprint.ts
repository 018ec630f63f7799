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

export type FingerprintOptions = {
  /** Settings that change what is made of the files. */
  readonly settings?: readonly string[];
  /** Paths that are left out, with all beneath them. */
  readonly except?: readonly string[];
};

/** One hash for the names and contents of everything beneath the paths, and for settings. */
export function fingerprint(root: string, paths: readonly string[], {settings = [], except = []}: FingerprintOptions = {}): string {
  const hash = createHash("sha256").update(JSON.stringify(settings));
  const isCounted = (file: string) => !except.some((path) => file === path || file.startsWith(`${path}/`));
  for (const file of filesBeneath(root, paths).filter(isCounted)) {
    const content = readFileSync(join(root, file));
    hash.update(`\n${file} ${content.length}\n`).update(content);
  }
  return hash.digest("hex");
}
