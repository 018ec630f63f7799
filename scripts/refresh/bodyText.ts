import {gunzipSync} from "node:zlib";
import {DataError} from "../../src/model/dataError.ts";
import {decodeText} from "../../src/tables/decodeText.ts";
import {NoReply} from "./requestOnce.ts";

/** The text of a body, which may be packed by itself (.csv.gz), of `most` bytes unpacked. A body that was cut or is in another encoding is no reply. */
export function bodyText(bytes: Uint8Array, address: string, most: number): string {
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  try {
    return decodeText(isPacked ? gunzipSync(bytes, {maxOutputLength: most}) : bytes, address);
  } catch (error) {
    if (error instanceof DataError) throw new NoReply(error.complaints.map((one) => one.message).join("; "), false);
    const {code = "", message} = error as NodeJS.ErrnoException;
    if (code === "ERR_BUFFER_TOO_LARGE") throw new NoReply(`unpacked it is more than ${most.toLocaleString("en")} bytes`, false);
    throw new NoReply(`the packed file is not whole (${message})`, true);
  }
}
