import {readFileSync} from "node:fs";
import {parentPort} from "node:worker_threads";
import {drawPng} from "./drawPng.ts";
import type {Wanted} from "./drawPictures.ts";
import {writeWhole} from "./openCache.ts";

/** A thread that draws what it is sent and answers when the file is written. */
parentPort?.on("message", ({svg, png}: Wanted) => {
  writeWhole(png, drawPng(readFileSync(svg, "utf8")));
  parentPort?.postMessage("drawn");
});
