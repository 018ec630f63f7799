/** Bytes of the last chunk of every PNG, which says that it ends. */
const end = 12;

/** A PNG that says texts of itself, each under a keyword, in UTF-8 (chunks "iTXt", before its end). A text of nothing is left out. */
export function withTexts(png: Uint8Array, texts: readonly (readonly [keyword: string, text: string])[]): Uint8Array<ArrayBuffer> {
  const chunks = texts.filter(([, text]) => text !== "").map(([keyword, text]) => chunk(`iTXt${keyword}\0\0\0\0\0${text}`));
  const parts = [png.subarray(0, -end), ...chunks, png.subarray(-end)];
  const whole = new Uint8Array(parts.reduce((sum, {length}) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Length, name and content, and a sum by which a reader knows that they arrived whole. */
function chunk(text: string): Uint8Array {
  const body = new TextEncoder().encode(text);
  const whole = new Uint8Array(body.length + 8);
  whole.set(body, 4);
  const view = new DataView(whole.buffer);
  view.setUint32(0, body.length - 4);
  view.setUint32(body.length + 4, crc32(body));
  return whole;
}

function crc32(bytes: Uint8Array): number {
  let sum = ~0;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 && 0xedb88320);
  }
  return ~sum >>> 0;
}
