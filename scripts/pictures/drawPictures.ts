import {availableParallelism} from "node:os";
import {Worker} from "node:worker_threads";

/** One drawing, and the PNG that is to hold it. */
export type Wanted = {readonly svg: string; readonly png: string};

const parent = process.ppid;
/** Whether the program that started this one still runs: one that was killed could not say that nothing is wanted any more. */
const isAwaited = (): boolean => process.ppid === parent;

type Hearing = {
  /** Hears of each drawing when its file is written. */
  readonly onDrawn: () => void;
  /** Asked before each drawing. */
  readonly isWanted?: () => boolean;
};

/** Draws in as many threads as there are cores. One drawing that fails, and nobody who waits for them, end all. */
export async function drawPictures(wanted: readonly Wanted[], {onDrawn, isWanted = isAwaited}: Hearing): Promise<void> {
  const queue = [...wanted];
  const threads = Math.min(availableParallelism(), queue.length);
  const workers = Array.from({length: threads}, () => new Worker(new URL("./pictureWorker.ts", import.meta.url), {execArgv: []}));
  try {
    await Promise.all(workers.map((worker) => emptied(worker, queue, {onDrawn, isWanted})));
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

/** One worker takes drawing after drawing until none is left. */
function emptied(worker: Worker, queue: Wanted[], {onDrawn, isWanted}: Required<Hearing>): Promise<void> {
  return new Promise((resolve, reject) => {
    let current: Wanted | undefined;
    const next = () => {
      if (!isWanted()) return reject(new Error("Nobody waits for the pictures any more: the rest is not drawn."));
      current = queue.shift();
      if (current) worker.postMessage(current);
      else resolve();
    };
    worker.on("message", () => {
      onDrawn();
      next();
    });
    worker.once("error", (error) => reject(new Error(`${current?.svg}: ${error.message}`)));
    next();
  });
}
