/** Mistakes in the arrow of a function: `x > 2 * x`, where `x => 2 * x` is meant. */

/** Where the “>” is that should be an arrow, before or after the sign at which code cannot go on; −1 if there is none. */
export function missingArrow(source: string, at: number): number {
  const [empty] = /^\)\s*>(?![>=])/.exec(source.slice(at)) ?? [];
  if (empty && /\(\s*$/.test(source.slice(0, at))) return at + empty.length - 1;
  // the block of a function is read as an object, up to its first statement
  const before = source.slice(0, at);
  const [block] = /(?<=[)\w$]\s*)>\s*\{[^{};]*$/.exec(before) ?? [];
  if (!block) return -1;
  const arrow = at - block.length;
  const closesTypes = /<[\w$\s,.[\]|&]*$/.test(before.slice(0, arrow));
  return closesTypes ? -1 : arrow;
}

/** Whether a name that nothing defines is the parameter of a function whose arrow lacks its “=”. */
export function lacksArrow(name: string, code: string): boolean {
  const word = `(?<![\\w$.])${name.replaceAll('$', '\\$')}(?![\\w$])`;
  const single = new RegExp(
    `(?<!\\b(?:if|while)\\s*)[(,=:]\\s*(?:${word}|\\(\\s*${word}\\s*\\))\\s*>(?![>=]).*${word}`,
  );
  const several = new RegExp(`(?<![\\w$\\])])\\((?=[^()]*,)[^()]*${word}[^()]*\\)\\s*>(?![>=])`);
  return single.test(code) || several.test(code);
}
