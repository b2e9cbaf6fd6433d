/**
 * The first name that occurs twice in one object of a JSON text, which `JSON.parse` would silently accept. The text
 * must be valid.
 */
export function firstRepeatedName(json: string): string | undefined {
  const open: (Set<string> | null)[] = []; // the names of each open object; null for a list
  for (const [token, colon] of json.matchAll(/"(?:[^"\\]|\\.)*"(\s*:)?|[{}[\]]/g)) {
    if (token === '{') open.push(new Set());
    else if (token === '[') open.push(null);
    else if (token === '}' || token === ']') open.pop();
    else if (colon) {
      const name = JSON.parse(token.slice(0, -colon.length)) as string;
      const names = open.at(-1)!;
      if (names?.has(name)) return name;
      names?.add(name);
    }
  }
  return undefined;
}
