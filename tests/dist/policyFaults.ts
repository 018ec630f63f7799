/** Sources that a directive may name: our own site, and pictures written into the page. */
const welcome = /^('none'|'self'|'sha(256|384|512)-[A-Za-z0-9+/=]+')$/;

/** What a content security policy leaves open that it should not. */
export function policyFaults(policy: string): string[] {
  if (policy === "") return ["no policy"];
  const directives = new Map(
    policy
      .split(";")
      .map((part) => part.trim().split(/\s+/))
      .map(([name = "", ...sources]) => [name.toLowerCase(), sources])
  );
  const unwelcome = [...directives].flatMap(([name, sources]) =>
    sources
      .filter((source) => !welcome.test(source) && !(name === "img-src" && source === "data:"))
      .map((source) => `${name} allows ${source}`)
  );
  const missing = ["default-src", "base-uri", "form-action"].filter((name) => !directives.has(name)).map((name) => `no ${name}`);
  const open =
    directives.get("default-src")?.join() === "'none'" || directives.get("object-src")?.join() === "'none'"
      ? []
      : ["objects are not refused"];
  return [...unwelcome, ...missing, ...open];
}
