import {relative} from "node:path";

/** What the system says of a file or disk, in words. */
const faults: Readonly<Record<string, string>> = {
  EACCES: "this may not be read or written",
  EBUSY: "this is in use, or a disk of its own",
  EDQUOT: "there is no room left for this",
  EFBIG: "this would be larger than a file may be here",
  EISDIR: "this is a folder; a file is wanted",
  ELOOP: "this is a link that leads back to itself",
  EMFILE: "too many files are open",
  ENOENT: "there is no such file or folder",
  ENOSPC: "there is no room left on the disk",
  ENOTDIR: "a file stands where a folder is wanted",
  EPERM: "this may not be read or written",
  EROFS: "this can be read, not written"
};

/** What went wrong with a file, without its name. */
export function fileWords(error: unknown): string {
  const {code = "", message} = error as NodeJS.ErrnoException;
  return Object.hasOwn(faults, code) ? `${faults[code]} (${code})` : message;
}

/** A sentence on what went wrong with a file; null where the error is another. */
export function fileFault(error: unknown): string | null {
  const {syscall, path} = (error ?? {}) as Partial<NodeJS.ErrnoException>;
  if (syscall === undefined) return null;
  const words = fileWords(error);
  if (path === undefined) return words;
  const near = relative(process.cwd(), path);
  return `${near.startsWith("..") || near === "" ? path : near}: ${words}`;
}
