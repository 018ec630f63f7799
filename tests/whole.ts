const asked = process.env.LEFT_OUT_TESTS ?? "";
if (!["", "whole"].includes(asked)) throw new Error(`LEFT_OUT_TESTS is "${asked}"; known is "whole"`);

/**
 * How much is looked at. `npm run test:whole` looks at everything: each picture, each embed and template at each width, by day and by night. `npm test`
 * looks at enough of it to find what goes wrong by kind, language and width.
 */
export const isWhole = asked === "whole";

/** Everything where everything is looked at, else this smaller choice. */
export const wholeOr = <Subject>(everything: readonly Subject[], choice: readonly Subject[]): readonly Subject[] =>
  isWhole ? everything : choice;
