/** Says that the page was loaded again because what it needs was gone. */
const mark = "left-out-reloaded";

/**
 * Loads the page again, where it is likely older than the site: the address keeps the comparison. Once and no more, until something has arrived;
 * not where the browser cannot remember that, nor where the site cannot be reached. Says which it was.
 */
export async function reloadOnce(): Promise<"reloaded" | "kept" | "unreached"> {
  try {
    if (sessionStorage.getItem(mark) !== null) return "kept";
    sessionStorage.setItem(mark, "once");
  } catch {
    return "kept";
  }
  if (!(await isReached())) {
    forgetReload();
    return "unreached";
  }
  location.reload();
  return "reloaded";
}

/** All has arrived: the next change of the site is another one. */
export function forgetReload(): void {
  try {
    sessionStorage.removeItem(mark);
  } catch {
    // A browser that remembers nothing has nothing to forget.
  }
}

async function isReached(): Promise<boolean> {
  try {
    return (await fetch(location.pathname, {method: "HEAD", cache: "no-store", signal: AbortSignal.timeout(5000)})).ok;
  } catch {
    return false;
  }
}
