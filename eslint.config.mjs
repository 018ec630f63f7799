import astro from "eslint-plugin-astro";
import {defineConfig, globalIgnores} from "eslint/config";
import typescript from "typescript-eslint";

/** Words for readers stand in src/i18n, so that every language has them: a tag holds expressions, not letters. */
const wordsInPages = [
  "JSXText",
  "JSXElement > JSXExpressionContainer > Literal",
  "JSXAttribute[name.name=/^(alt|title|placeholder|aria-label)$/] > Literal"
].map((place) => ({selector: `${place}[value=/\\p{Letter}{2}/u]`, message: "Words for readers belong in src/i18n."}));

/** Layout is prettier's business, imports between rooms are `tests/architecture.test.ts`'s; what is left is what can go wrong. */
export default defineConfig(
  globalIgnores(["dist/", "releases/", ".astro/", ".cache/", "data/", "tests/fixtures/"]),
  typescript.configs.recommended,
  astro.configs.recommended,
  {
    rules: {
      eqeqeq: ["error", "always", {null: "ignore"}],
      "no-var": "error",
      "prefer-const": "error",
      "@typescript-eslint/consistent-type-imports": ["error", {fixStyle: "inline-type-imports", disallowTypeAnnotations: false}],
      "@typescript-eslint/no-unused-vars": ["error", {argsIgnorePattern: "^_", varsIgnorePattern: "^_"}]
    }
  },
  {
    files: ["**/*.ts"],
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname}},
    rules: {
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": "error",
      "@typescript-eslint/switch-exhaustiveness-check": "error"
    }
  },
  {files: ["src/**/*.astro"], rules: {"no-restricted-syntax": ["error", ...wordsInPages]}},
  {
    files: ["src/**"],
    rules: {
      "no-console": "error",
      "max-lines-per-function": ["error", {max: 30, skipBlankLines: true, skipComments: true}],
      "max-params": ["error", 4]
    }
  }
);
