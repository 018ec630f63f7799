import {csvFault} from "./csvFault.ts";
import type {Adapter} from "./ask.ts";

/** A file at an address that says itself whether it has changed, by the marks of HTTP. */
export const fromFile: Adapter = async ({name, address}, _wanted, ask) => {
  const text = await ask(address, csvFault());
  return {name, edition: "", text};
};
