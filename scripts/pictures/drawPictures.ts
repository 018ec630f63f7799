import {availableParallelism} from "node:os";
import {Worker} from "node:worker_threads";

/** One drawing, and the PNG that is to hold it. */
export type Wanted = {readonly svg: string; readonly png: string};

/** Draws in as many threads as there are cores. `onDrawn` hears of each drawing when its file is written; one that fails ends all. */
export async function drawPictures(wanted: readonly Wanted[], onDrawn: () => void): Promise<void> {
  const queue = [...wanted];
  const threads = Math.min(availableParallelism(), queue.length);
  const workers = Array.from({length: threads}, () => new Worker(new URL("./pictureWorker.ts", import.meta.url), {execArgv: []}));
  try {
    await Promise.all(workers.map((worker) => emptied(worker, queue, onDrawn)));
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

/** One worker takes drawing after drawing until none is left. */
function emptied(worker: Worker, queue: Wanted[], onDrawn: () => void): Promise<void> {
  return new Promise((resolve, reject) => {
    let current: Wanted | undefined;
    const next = () => {
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
