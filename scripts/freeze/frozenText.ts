/** Where a release's own copies begin: "/v/6326dced9d". */
export const frozenRoot = (release: string): string => `/v/${release}`;

/** Where an address in an attribute, or in what schema.org says, is of an embed or stands beside one; before it the site's own, where it is known. */
const embedded = /((?:\b(?:href|src|content)=|"embedUrl":)"(?:https?:\/\/[^/"]+)?)(?=\/(?:[a-z]{2}\/)?embed\/[a-z-]+\/)/g;
/** Pictures of the live chart: files that change with the data. */
const livePictures = /<meta (?:property="og:image|name="twitter:)[^>]*>|"contentUrl":"[^"]*",/g;

/**
 * An embed's page as a release keeps it: other embeds, its own address and its answer to those who unfold it are those of the release, the line that
 * says so is shown, and pictures of the live chart are left out. Its style and script stand in it; links to the site's other pages stay as they are.
 */
export function frozenPage(html: string, release: string): string {
  return html
    .replace(livePictures, "")
    .replace(/ data-frozen(?:="[^"]*")? hidden(?:="[^"]*")?/g, "")
    .replace(embedded, `$1${frozenRoot(release)}`);
}

/** What an embed's page says of its release, shown or not; "" where it says nothing. */
export const releaseLine = (html: string): string => /<p[^>]* data-frozen[^>]*>([^<]*)/.exec(html)?.[1] ?? "";

/** Whether a page loads a style sheet, a script or a picture. */
export const loadsFiles = (html: string): boolean => /<link [^>]*rel="?stylesheet|<(?:script|img|iframe)\b[^>]* src=/.test(html);
