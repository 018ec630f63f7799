const example = "https://example.org";

/**
 * The public address of the site, from SITE_URL: undefined where it is not set. Every address on the site begins at the root, so a path is refused,
 * as is whatever else a host's address does not have. Throws one sentence that names what was found and what was expected.
 */
export function siteUrl(text: string | undefined): URL | undefined {
  if (!text) return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:\/\//i.test(text) || url.hostname === "")
    throw new Error(`SITE_URL is "${text}"; expected a whole address, such as ${example}.`);
  // What may be a password is not said again.
  if (url.username || url.password) throw new Error(`SITE_URL names a user; expected an address without one, such as ${url.origin}.`);
  if (text.includes("?") || text.includes("#"))
    throw new Error(`SITE_URL is "${text}"; expected an address without query or fragment, such as ${url.origin}.`);
  if (url.pathname !== "/")
    throw new Error(
      `SITE_URL is "${text}"; expected an address without a path, such as ${url.origin}: the site stands at the root of its host.`
    );
  return url;
}
