/** Whether a text says a name, with a capital or a small letter, as words of its own: "Nigeria" does not say "Niger". */
export function saysName(text: string, name: string): boolean {
  const literal = name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, "iu").test(text);
}
