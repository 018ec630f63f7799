import {join} from "node:path";
import {projectRoot} from "./projectRoot.ts";
import {runNode, type Run, type RunOptions} from "./runNode.ts";
import {cardDrawings} from "./siteSteps.ts";

/** Draws the cards of the site in a folder, from the drawings that were set aside there (`setCardsAside.ts`). */
export const drawCards = (root: string, options: RunOptions = {}): Promise<Run> => {
  const [from, dir, cache] = [cardDrawings, "dist", ".cache/pictures"].map((folder) => join(root, folder)) as [string, string, string];
  return runNode([join(projectRoot, "scripts/build-pictures.ts"), "--from", from, "--dir", dir, "--cache", cache], options);
};
