import {shownState} from "../../site/releases.ts";
import type {Sent} from "../fetchSent.ts";

/** A file as it travels to the compare page. */
export const sent = <T>(of: string, body: T): Sent<T> => ({release: shownState().id, of, body});
