import {availableParallelism} from "node:os";
import {defineConfig} from "vitest/config";

/** As many files at a time as there are cores; more than four gain little, for each reads the model for itself. */
const maxWorkers = Math.min(4, availableParallelism());

/** A guard against what hangs for ever, in milliseconds: no test may fail for a busy machine. */
const patience = 1_200_000;

/** What tests write goes to one folder, and with it. */
const globalSetup = ["scripts/steps/scratchOfTests.ts"];

/**
 * unit: the thinking. document: what runs in a reader's browser, tried without one. site: every page of dist. browser: dist in a real browser. The
 * last two want a built site (`npm run build`). How much of the site they look at: `tests/whole.ts`.
 */
export default defineConfig({
  test: {
    reporters: ["default"],
    projects: [
      {
        // No walls between files: what they import, and the model that they read, is there once for all files of a worker.
        test: {
          name: "unit",
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/client/**", "tests/dist/**", "tests/browser/**"],
          globalSetup,
          isolate: false,
          maxWorkers,
          testTimeout: patience,
          hookTimeout: patience
        }
      },
      {
        // Each file puts a document of its own where a browser has one; nobody else should meet it.
        test: {
          name: "document",
          include: ["tests/client/**/*.test.ts"],
          globalSetup,
          maxWorkers,
          testTimeout: patience,
          hookTimeout: patience
        }
      },
      {
        // One worker without walls between files: the pages are read once for all of them.
        test: {
          name: "site",
          include: ["tests/dist/**/*.test.ts"],
          globalSetup,
          isolate: false,
          maxWorkers: 1,
          sequence: {groupOrder: 1},
          testTimeout: patience,
          hookTimeout: patience
        }
      },
      {
        test: {
          name: "browser",
          include: ["tests/browser/**/*.test.ts"],
          globalSetup: [...globalSetup, "tests/browser/setup.ts"],
          // One file after the other, two pages at a time: each page has a process of its own in the browser.
          isolate: false,
          maxWorkers: 1,
          sequence: {concurrent: true, groupOrder: 2},
          maxConcurrency: 2,
          testTimeout: patience,
          hookTimeout: patience
        }
      }
    ]
  }
});
