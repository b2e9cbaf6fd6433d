import { dataOf, mistakeAt, type Edit, type LookalikeCode, type LookalikeName, type SourceError } from './compiled';
import { scan } from './scan';

/** The characters meant by ones that are not allowed in code. Full-width forms come from Unicode itself. */
const meant: Record<string, string> = {
  '、': ',', '。': '.', '【': '[', '】': ']', '〔': '[', '〕': ']', '〖': '[', '〗': ']', '《': '<', '》': '>', '〈': '<', '〉': '>',
  '「': '"', '」': '"', '『': '"', '』': '"', '“': '"', '”': '"', '„': '"', '‟': '"', '＂': '"', '«': '"', '»': '"', '″': '"',
  '‘': "'", '’': "'", '‚': "'", '‛': "'", '＇': "'", '′': "'", '´': "'",
  '…': '...', '￥': '$', '¥': '$', '·': '*', '×': '*', '⋅': '*', '∗': '*', '∙': '*', '•': '*', '✕': '*', '÷': '/', '∕': '/', '⁄': '/',
  '−': '-', '–': '-', '—': '-', '―': '-', '‐': '-', '‑': '-', '‒': '-', '─': '-', '≤': '<=', '≥': '>=', '≦': '<=', '≧': '>=', '⩽': '<=', '⩾': '>=', '≠': '!==', '≡': '===',
  '→': '=>', '⇒': '=>', '↦': '=>', '⟶': '=>', '←': '=', '‖': '||', '∥': '||', '〜': '~', '∧': '&&', '∨': '||', '¬': '!', '\u037e': ';', '∶': ':', '﹕': ':', 'ˆ': '^', '∼': '~', '˜': '~', '¦': '|', '∣': '|',
  '‹': '<', '›': '>', '⟨': '<', '⟩': '>', '،': ',', '؛': ';', '٫': '.', '٪': '%', '∞': 'Infinity',
}; // prettier-ignore

const quotes = '“”„‟＂«»″「」『』‘’‚‛＇′´';
/**
 * Characters not allowed in code outside strings and comments, and digits of other scripts at the start of a number.
 */
const impossible =
  /[⁺⁻]?[⁰¹²³⁴-⁹]+|…+|[^\x00-\x7f\p{ID_Continue}\s]|·|(?<![\p{ID_Continue}$])[\ufe00-\ufe0f\u034f\u115f\u1160\u3164\uffa0]+|(?<![\p{ID_Continue}$.])[^\x00-\x7f\P{Nd}]+|[\x00-\x08\x0e-\x1f\x7f]/gu;
const invisible = /^(?:[\p{Cf}\p{Cc}\p{Co}\u{fffc}\u{fffd}]|[\ufe00-\ufe0f\u034f\u115f\u1160\u3164\uffa0]+)$/u;

interface Suspect extends Edit {
  code: LookalikeCode;
  found: string;
}

/** The character meant by one, or the number meant by digits of another script; null if unclear. */
function instead(found: string): string | null {
  const one = found.startsWith('…') ? '…' : found; // in Chinese it is doubled
  if (one in meant) return meant[one];
  if (invisible.test(found)) return '';
  if (/^[⁺⁻⁰¹²³⁴-⁹]+$/.test(found)) return ` ** ${found.normalize('NFKC').replace('−', '-').replace('+', '')}`;
  const plain = found.normalize('NFKC');
  return /^[!-~]+$/.test(plain) ? plain : null;
}

function kindOf(found: string): LookalikeCode {
  if (invisible.test(found)) return 'invisible';
  if (quotes.includes(found)) return 'quote';
  return /^[\u3000-\u303f\uff01-\uffef…￥]/.test(found) ? 'full-width' : 'look-alike';
}

/** The quoted ranges of a source: comments, strings and regular expressions. */
function quotedIn(source: string) {
  const ranges: { start: number; end: number }[] = [];
  scan(source, { quoted: (part) => void ranges.push(part) });
  return ranges;
}

/** All disallowed characters whose meaning is clear. */
function suspectsIn(source: string): Suspect[] {
  const suspects: Suspect[] = [];
  const ranges = quotedIn(source);
  let next = 0;
  for (const { 0: found, index } of source.matchAll(impossible)) {
    while (next < ranges.length && ranges[next].end <= index) next++;
    const range = ranges[next];
    if (range && range.start <= index) continue;
    const text = instead(found);
    if (text === null || isPrimeOfName(source, found, index)) continue;
    suspects.push({ start: index, end: index + found.length, text, code: kindOf(found), found });
  }
  keepTextsWhole(suspects, source, ranges);
  return suspects;
}

/** Whether a prime follows a name, as in f′, rather than closing a quote on its line. */
function isPrimeOfName(source: string, found: string, at: number): boolean {
  if (!'′″'.includes(found) || !/[\p{ID_Continue})\]]$/u.test(source.slice(Math.max(0, at - 2), at))) return false;
  const before = source.slice(Math.max(source.lastIndexOf('\n', at - 1) + 1, at - 1_000), at);
  return before.split(found).length % 2 === 1;
}

/** Replaces a pair of quotes by a kind that its string does not contain. */
function keepTextsWhole(suspects: Suspect[], source: string, ranges: { start: number; end: number }[]) {
  const byPlace = new Map(suspects.map((suspect) => [suspect.start, suspect]));
  for (const { start, end } of ranges) {
    const [open, close] = [byPlace.get(start - 1), byPlace.get(end)];
    if (open?.code !== 'quote' || close?.code !== 'quote') continue;
    const inside = source.slice(start, end);
    open.text = close.text = [open.text, '"', "'"].find((quote) => !inside.includes(quote)) ?? '`';
  }
}

const lineEnd = (source: string, at: number) => (source.indexOf('\n', at) + 1 || source.length + 1) - 1;

/** The mistake of a character that only looks right, if that is why the code cannot be parsed; otherwise null. */
export function lookalikesIn(source: string, errorAt: number): SourceError | null {
  const suspects = suspectsIn(source);
  const end = lineEnd(source, errorAt);
  const first = suspects[0] ?? halfQuoted(source, errorAt, end);
  if (first && first.start <= end) {
    const all = suspects.length ? suspects : [first];
    const { found, text, code, start } = first;
    return mistakeAt(code, found, source, start, {
      found,
      instead: text.trim(),
      count: all.length,
      fix: all.map(({ start, end, text }) => ({ start, end, text })),
    });
  }
  for (const { 0: name, index } of identifiersIn(source)) {
    if (index > end) break;
    if (reserved.test(skeleton(name)) && skeleton(name) !== name) return lookalikeName(source, name, skeleton(name));
  }
  return null;
}

/** A string that begins with a straight quote and ends with a typographic one. */
function halfQuoted(source: string, at: number, end: number): Suspect | undefined {
  const quote = source[at];
  if (quote !== '"' && quote !== "'") return undefined;
  const family = quote === '"' ? /[“”„‟＂]/ : /[‘’‚‛＇]/;
  const index = at + 1 + source.slice(at + 1, end).search(family);
  return index > at ? { start: index, end: index + 1, text: quote, code: 'quote', found: source[index] } : undefined;
}

// Cyrillic and Greek letters, and dotless i, above the Latin letters that they resemble
const strange = [...'аеорсухѕіјԁһԛԝӏкАВЕЅІЈКМНОРСТХУΑΒΕΖΗΙΚΜΝΟΡΤΥΧονı'];
const latin = [...'aeopcyxsijdhqwlkABESIJKMHOPCTXYABEZHIKMNOPTYXovi'];
const letters = new Map(strange.map((letter, i) => [letter, latin[i]]));
const unseen = /[\u200c\u200d\ufe00-\ufe0f\u034f\u115f\u1160\u3164\uffa0]/gu;
const reserved =
  /^(?:await|break|case|catch|class|const|continue|default|delete|do|else|enum|export|extends|false|finally|for|function|if|import|in|instanceof|interface|let|new|null|return|static|super|switch|this|throw|true|try|type|typeof|var|void|while|with|yield)$/;

/** A name with every letter replaced by the Latin one that it resembles. */
const skeleton = (name: string) =>
  [...name.normalize('NFKC').replace(unseen, '')].map((letter) => letters.get(letter) ?? letter).join('');

const identifier = /[\p{ID_Start}$_][\p{ID_Continue}$\u200c\u200d]*/gu;

/** The words of the code, outside strings and comments. */
function* identifiersIn(source: string) {
  const ranges = quotedIn(source);
  let next = 0;
  for (const found of source.matchAll(identifier)) {
    while (next < ranges.length && ranges[next].end <= found.index) next++;
    if (!(next < ranges.length && ranges[next].start <= found.index)) yield found;
  }
}

function lookalikeName(source: string, name: string, like: string): SourceError {
  const places = [...identifiersIn(source)].filter(([found]) => found === name).map(({ index }) => index);
  const letter = [...name].find((one) => skeleton(one) !== one) ?? name;
  const fix = places.map((start) => ({ start, end: start + name.length, text: like }));
  const at = places[0] ?? 0;
  if (skeleton(letter) === '')
    return mistakeAt('invisible', letter, source, at + name.indexOf(letter), { found: letter, count: fix.length, fix });
  return mistakeAt('look-alike-name', name, source, at, {
    found: name,
    instead: like,
    letter,
    latin: skeleton(letter),
    fix,
  });
}

/** Undefined names that only look like a defined one, or whose definition does. */
export function lookalikeNames(
  source: string,
  free: readonly { name: string }[],
  known: readonly string[],
): LookalikeName[] {
  const found: LookalikeName[] = [];
  const names = new Set([...known, ...free.map(({ name }) => name)]);
  for (const { name } of free) {
    const like = skeleton(name);
    // letters of several alphabets, or Latin ones in mathematical or full-width form
    const isMixed = /^[\w$]+$/.test(like) && (/[a-z]/i.test(name) || name.normalize('NFKC') === like);
    const other = [...names].find((one) => one !== name && skeleton(one) === name);
    if (like !== name && (names.has(like) || like in globalThis || isMixed))
      found.push({ name, error: dataOf(lookalikeName(source, name, like)) });
    else if (other) found.push({ name, error: dataOf(lookalikeName(source, other, name)) });
  }
  return found;
}
