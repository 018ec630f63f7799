const example = "https://example.org";

/**
 * The public address of the site, from SITE_URL: undefined where it is not set. Every address on the site begins at the root, so a path is refused,
 * as is whatever else a host's address does not have. Throws one sentence that names what was found and what was expected.
 */
export function siteUrl(text: string | undefined): URL | undefined {
  if (!text) return undefined;
  // What may be a password is not said again, whatever stands around it.
  if (text.includes("@")) throw new Error(`SITE_URL names a user; expected an address without one, such as ${example}.`);
  const found = `SITE_URL is ${JSON.stringify(text)}`;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !isWhole(text) || !isHost(text, url)) throw new Error(`${found}; expected a whole address, such as ${example}.`);
  if (text.includes("?") || text.includes("#"))
    throw new Error(`${found}; expected an address without query or fragment, such as ${url.origin}.`);
  if (url.pathname !== "/")
    throw new Error(`${found}; expected an address without a path, such as ${url.origin}: the site stands at the root of its host.`);
  return url;
}

/** Whether nothing in it is such that URL would mend it in silence: a slash too many, a backslash, a blank or a line break. */
const isWhole = (text: string): boolean => /^https?:\/\/[^/]/i.test(text) && !/[\s\\\p{Cc}]/u.test(text);

/** Whether the host is as it was written; URL reads a bare number as an address of the internet: "123" as 0.0.0.123. */
const isHost = (text: string, {hostname}: URL): boolean => !/^[\d.]+$/.test(hostname) || text.includes(hostname);
