import {readFileSync} from "node:fs";
import {parentPort} from "node:worker_threads";
import {drawPng} from "./drawPng.ts";
import type {Wanted} from "./drawPictures.ts";
import {writeWhole} from "./pictureCache.ts";

/** A thread that draws what it is sent and answers when the files are written. */
parentPort?.on("message", ({svg, files}: Wanted) => {
  const drawn = drawPng(
    readFileSync(svg, "utf8"),
    files.map(([scale]) => scale)
  );
  for (const [scale, file] of files) writeWhole(file, drawn.get(scale)!);
  parentPort?.postMessage("drawn");
});
