import {extname} from "node:path";

/** The kinds of file that the site is made of; a kind that is missing here is sent as bytes, and a test names it. */
const contentTypes: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".svg": "image/svg+xml; charset=utf-8",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".zip": "application/zip",
  ".webmanifest": "application/manifest+json; charset=utf-8"
};

/** What a file is, by the end of its name. */
export const contentTypeOf = (file: string): string => contentTypes[extname(file)] ?? "application/octet-stream";

/** Pictures and fonts are compressed already. */
export const isText = (contentType: string): boolean => contentType.includes("charset=");
