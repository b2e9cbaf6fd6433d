/** A range of source that is not code itself: a comment, or a string or regular expression with its quotes. */
export interface Quoted {
  start: number;
  end: number;
  kind: 'comment' | 'text';
}

const parts =
  /\/\/[^\n]*|\/\*[^]*?(?:\*\/|$)|'(?:\\[^]|[^'\\\n])*'?|"(?:\\[^]|[^"\\\n])*"?|[“”„‟＂「」『』](?:[^“”„‟＂「」『』\n]*[“”„‟＂「」『』])?|[‘’‚‛＇](?:[^‘’‚‛＇\n]*[‘’‚‛＇])?|[\p{L}\p{N}_$]+|\S/gu;
const rest = /(?:\\[^]|[^`\\$]|\$(?!\{))*(`|\$\{|\\?$)/gy;
const pattern = /\/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\/[a-z]*/giy;
/** A slash after these words and signs starts a regular expression. */
const beforePattern =
  /^(?:return|typeof|case|in|of|delete|void|throw|new|else|do|await|yield|[^\p{L}\p{N}_$)\]}'"`])$/u;

/** Scans source once, and reports quoted ranges and each bracket of the code. Never throws. */
export function scan(
  source: string,
  hear: { quoted?(part: Quoted): void; bracket?(at: number, bracket: string): void },
) {
  const templates: number[] = []; // the number of open braces inside each `${`
  let previous = '(';
  const text = (start: number, end: number) => hear.quoted?.({ start, end, kind: 'text' });
  /** Skips the text of a template literal up to its end or the next `${`. */
  const template = (start: number, from: number): number => {
    rest.lastIndex = from;
    const found = rest.exec(source)!;
    text(start, rest.lastIndex);
    if (found[1] === '${') {
      templates.push(0);
      hear.bracket?.(rest.lastIndex - 1, '{');
    }
    previous = found[1] === '${' ? '(' : '`';
    return rest.lastIndex;
  };
  parts.lastIndex = 0;
  for (let found = parts.exec(source); found; found = parts.exec(source)) {
    const { 0: part, index } = found;
    const after = index + part.length;
    if (part.startsWith('//') || part.startsWith('/*')) {
      hear.quoted?.({ start: index, end: after, kind: 'comment' });
      continue;
    }
    if (part === '`') parts.lastIndex = template(index, after);
    else if (part === '}' && templates.at(-1) === 0) {
      templates.pop();
      hear.bracket?.(index, '}');
      parts.lastIndex = template(index, after);
    } else if (part === '/' && beforePattern.test(previous)) {
      pattern.lastIndex = index;
      if (pattern.test(source)) {
        text(index, pattern.lastIndex);
        parts.lastIndex = pattern.lastIndex;
        previous = '`';
      }
    } else if (/^['"“”„‟＂「」『』‘’‚‛＇]/.test(part) && part.length > 1) {
      // typographic quotes are code themselves
      const own = part[0] === '"' || part[0] === "'" ? 0 : 1;
      text(index + own, after - own);
      previous = '`';
    } else {
      if ('([{'.includes(part) || ')]}'.includes(part)) hear.bracket?.(index, part);
      if (templates.length && part === '{') templates[templates.length - 1]++;
      if (templates.length && part === '}') templates[templates.length - 1]--;
      previous = part;
    }
  }
}

/** The offset of the innermost bracket still open at the end of the source; −1 if there is none. */
export function lastOpenBracket(source: string): number {
  const open: number[] = [];
  scan(source, { bracket: (at, bracket) => void ('([{'.includes(bracket) ? open.push(at) : open.pop()) });
  return open.at(-1) ?? -1;
}

const closing: Record<string, string> = { '(': ')', '[': ']', '{': '}' };

/** The offset of the innermost bracket that is open at an offset and is not closed behind it; −1 if there is none. */
export function unclosedAt(source: string, at: number): number {
  const open: number[] = [];
  const after: string[] = [];
  scan(source, {
    bracket(place, bracket) {
      if (place >= at) after.push(bracket);
      else if (closing[bracket]) open.push(place);
      else open.pop();
    },
  });
  const innermost = open.at(-1) ?? -1;
  let depth = 0;
  for (const bracket of after) {
    if (closing[bracket]) depth++;
    else if (depth > 0) depth--;
    else return closing[source[innermost]] === bracket ? -1 : innermost;
  }
  return innermost;
}

/** The offset where most brackets are open at once, and their number. */
export function deepestBracket(source: string): { depth: number; at: number } {
  let depth = 0;
  let deepest = { depth: 0, at: 0 };
  scan(source, {
    bracket(at, bracket) {
      depth += '([{'.includes(bracket) ? 1 : -1;
      if (depth > deepest.depth) deepest = { depth, at };
    },
  });
  return deepest;
}
