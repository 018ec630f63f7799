import {spawnSync} from "node:child_process";
import {releaseId} from "../../src/model/release.ts";

/** The most bytes that git may say at once. */
const maxBuffer = 400_000_000;

/**
 * The models of releases, by id, as far as the history of the project's folder has them: each is known by its content. Without git, or without the history,
 * there are none.
 */
export async function releasedModels(root: string, ids: readonly string[]): Promise<ReadonlyMap<string, ReadonlyMap<string, string>>> {
  const found = new Map<string, ReadonlyMap<string, string>>();
  const read = new Map<string, string>();
  for (const tree of modelTrees(root)) {
    if (found.size === new Set(ids).size) break;
    const files = filesOf(root, tree, read);
    const id = await releaseId([...files].map(([path, content]) => ({path, content})));
    if (ids.includes(id) && !found.has(id)) found.set(id, files);
  }
  return found;
}

/** All states that the folder of the model has had, newest first, each once. */
function modelTrees(root: string): string[] {
  const commits = textFrom(root, ["log", "--format=%H", "--", "data/model"])
    .split("\n")
    .filter((line) => line !== "");
  const asked = commits.map((commit) => `${commit}:./data/model\n`).join("");
  const answers = textFrom(root, ["cat-file", "--batch-check"], asked).split("\n");
  return [...new Set(answers.flatMap((line) => /^([0-9a-f]+) tree /.exec(line)?.[1] ?? []))];
}

/** The files of a folder of git's, path → text. */
function filesOf(root: string, tree: string, read: Map<string, string>): ReadonlyMap<string, string> {
  const entries = textFrom(root, ["ls-tree", "-r", "-z", tree])
    .split("\0")
    .filter((line) => line !== "");
  const files = entries.map((entry) => /^\d+ blob ([0-9a-f]+)\t(.*)$/s.exec(entry)!.slice(1) as [string, string]);
  const unread = files.map(([blob]) => blob).filter((blob) => !read.has(blob));
  for (const [blob, text] of blobsOf(root, unread)) read.set(blob, text);
  return new Map(files.map(([blob, path]) => [path, read.get(blob)!]));
}

/** Contents by their names: git tells each with a line before it, "<name> blob <bytes>", and a line end behind it. */
function blobsOf(root: string, names: readonly string[]): [string, string][] {
  const told = git(root, ["cat-file", "--batch"], `${names.join("\n")}\n`);
  let at = 0;
  return names.map((name) => {
    const begin = told.indexOf("\n", at) + 1;
    const end = begin + Number(told.subarray(at, begin).toString().split(" ")[2]);
    at = end + 1;
    return [name, told.subarray(begin, end).toString()];
  });
}

const textFrom = (root: string, args: readonly string[], input = ""): string => git(root, args, input).toString();

/** What git says; nothing where it cannot. */
function git(root: string, args: readonly string[], input: string): Buffer {
  const {status, stdout} = spawnSync("git", args, {cwd: root, input, maxBuffer});
  return status === 0 ? stdout : Buffer.alloc(0);
}
