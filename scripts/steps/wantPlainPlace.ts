import {sep} from "node:path";

/** Signs that Vite takes for something else than a part of a folder's name. */
const odd = /[#?"\\]/;

/** Throws a sentence where the site cannot be built in a folder, for what it is called or lies in. */
export function wantPlainPlace(root: string): void {
  const name = root.split(sep).find((part) => odd.test(part));
  if (name !== undefined)
    throw new Error(
      `The site cannot be built in a folder called ${name}: Vite stumbles over ${odd.exec(name)?.[0]} there. Move it, or call it otherwise.`
    );
}
