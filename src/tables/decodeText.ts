import {DataError} from "../model/dataError.ts";

/**
 * The text of a file's bytes, which must be UTF-8 (with or without a byte-order mark).
 * Throws a DataError that names the encoding where it shows itself, else the row of the first byte that does not fit.
 */
export function decodeText(bytes: Uint8Array, file: string): string {
  const refuse = (row: number | null, message: string): never => {
    throw new DataError([{file, row, column: null, message: `${message}; expected UTF-8`}]);
  };
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) refuse(null, "the file is in UTF-16");
  const packed = first === 0x1f && second === 0x8b ? "gzip" : first === 0x50 && second === 0x4b ? "zip" : null;
  if (packed !== null && bytes.some((byte) => byte < 9)) refuse(null, `the file is packed (${packed}), and has to be unpacked first`);
  const text = new TextDecoder("utf-8").decode(bytes);
  const strange = text.search(/[\uFFFD\0]/);
  if (strange === -1) return text;
  const row = text.slice(0, strange).split(/\r\n|\r|\n/).length;
  return refuse(row, text[strange] === "\0" ? "the file is not plain text (UTF-16?)" : "a letter is in another encoding");
}
