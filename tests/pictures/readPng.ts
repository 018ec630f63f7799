/** One part of a PNG: its name, what is in it, and the sum that proves it. */
export type Chunk = {readonly name: string; readonly content: Buffer; readonly sum: number};

/** The parts of a PNG in order; throws where it does not begin like one. */
export function chunksOf(png: Buffer): Chunk[] {
  if (png.toString("latin1", 0, 8) !== "\x89PNG\r\n\x1a\n") throw new Error("no PNG");
  const chunks: Chunk[] = [];
  for (let at = 8; at < png.length;) {
    const end = at + 8 + png.readUInt32BE(at);
    chunks.push({name: png.toString("latin1", at + 4, at + 8), content: png.subarray(at + 8, end), sum: png.readUInt32BE(end)});
    at = end + 4;
  }
  return chunks;
}

/** What a PNG says of itself, by keyword. */
export const textsOf = (png: Buffer): Record<string, string> =>
  Object.fromEntries(
    chunksOf(png)
      .filter(({name}) => name === "iTXt")
      .map(({content}) => {
        const end = content.indexOf(0);
        // After the keyword: not packed, and no language or translated keyword.
        return [content.toString("latin1", 0, end), content.toString("utf8", end + 5)];
      })
  );
