import {mkdirSync, renameSync, rmSync} from "node:fs";
import {dirname, join} from "node:path";
import {cardDrawings, cardFolders} from "./siteSteps.ts";

/** Moves the drawings of cards out of a site that was just built: their PNG alone are published. Takes the place of those set aside before. */
export function setCardsAside(root: string, dist: string): void {
  rmSync(join(root, cardDrawings), {recursive: true, force: true});
  for (const folder of cardFolders) {
    const aside = join(root, cardDrawings, folder);
    mkdirSync(dirname(aside), {recursive: true});
    renameSync(join(dist, folder), aside);
  }
}
