import {defineConfig} from "vitest/config";

/** unit: the thinking. site: every page of dist. browser: dist in a real browser. The last two want a built site (`npm run build`). */
export default defineConfig({
  test: {
    reporters: ["default"],
    projects: [
      {
        test: {
          name: "unit",
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/site/**", "tests/browser/**"],
          testTimeout: 20_000
        }
      },
      {
        // One worker without walls between files: the pages are read once for all of them.
        test: {name: "site", include: ["tests/site/**/*.test.ts"], isolate: false, maxWorkers: 1, testTimeout: 60_000, hookTimeout: 60_000}
      },
      {
        test: {
          name: "browser",
          include: ["tests/browser/**/*.test.ts"],
          globalSetup: ["tests/browser/setup.ts"],
          // One file after the other, two pages at a time: each page has a process of its own in the browser.
          fileParallelism: false,
          sequence: {concurrent: true},
          maxConcurrency: 2,
          testTimeout: 60_000,
          hookTimeout: 60_000
        }
      }
    ]
  }
});
