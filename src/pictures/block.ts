/** A part of a picture that knows its height and can be put anywhere. */
export type Block = {
  /** In px. */
  readonly height: number;
  readonly print: (x: number, y: number) => string;
};

/** A block with the room above it. */
export type Spaced = {readonly above: number; readonly block: Block};

/** Blocks beneath each other, as one. */
export function stack(parts: readonly Spaced[]): Block {
  let height = 0;
  const places = parts.map(({above, block}) => {
    const top = height + above;
    height = top + block.height;
    return {block, top};
  });
  return {height, print: (x, y) => places.map(({block, top}) => block.print(x, tidy(y + top))).join("")};
}

/** Px with one decimal at most. */
export const tidy = (px: number): number => Math.round(px * 10) / 10;

/** A block as a group that has a name. */
export const layer = (id: string, {height, print}: Block): Block => ({height, print: (x, y) => `<g id="${id}">${print(x, y)}</g>`});
