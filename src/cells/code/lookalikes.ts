import { dataOf, mistakeAt, type Edit, type LookalikeCode, type LookalikeName, type SourceError } from './compiled';
import { scan } from './scan';

/** What a character that code cannot contain is meant to be. Unicode itself knows full-width forms. */
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
 * Characters that code cannot contain outside strings and comments, and digits of other scripts where a number begins.
 */
const impossible =
  /[⁺⁻]?[⁰¹²³⁴-⁹]+|…+|[^\x00-\x7f\p{ID_Continue}\s]|·|(?<![\p{ID_Continue}$])[\ufe00-\ufe0f\u034f\u115f\u1160\u3164\uffa0]+|(?<![\p{ID_Continue}$.])[^\x00-\x7f\P{Nd}]+|[\x00-\x08\x0e-\x1f\x7f]/gu;
const invisible = /^(?:[\p{Cf}\p{Cc}\p{Co}\u{fffc}\u{fffd}]|[\ufe00-\ufe0f\u034f\u115f\u1160\u3164\uffa0]+)$/u;

interface Suspect extends Edit {
  code: LookalikeCode;
  found: string;
}

/** Which character is meant by one, or by a number in digits of another script; null where nobody can tell. */
function instead(found: string): string | null {
  const one = found.startsWith('…') ? '…' : found; // Chinese writes it twice
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

/** Where source is quoted: in comments, strings and regular expressions. */
function quotedIn(source: string) {
  const ranges: { start: number; end: number }[] = [];
  scan(source, { quoted: (part) => void ranges.push(part) });
  return ranges;
}

/** All characters that code cannot contain and whose meaning is clear. */
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

/** Whether a prime follows a name, as in f′, and closes nothing that another has opened on its line. */
function isPrimeOfName(source: string, found: string, at: number): boolean {
  if (!'′″'.includes(found) || !/[\p{ID_Continue})\]]$/u.test(source.slice(Math.max(0, at - 2), at))) return false;
  const before = source.slice(Math.max(source.lastIndexOf('\n', at - 1) + 1, at - 1_000), at);
  return before.split(found).length % 2 === 1;
}

/** A pair of quotes becomes one that its string does not contain. */
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

/** The character that keeps code from being read, where it is one that only looks right; null where it is not. */
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

/** A string that begins with a straight quote and ends with one that is not. */
function halfQuoted(source: string, at: number, end: number): Suspect | undefined {
  const quote = source[at];
  if (quote !== '"' && quote !== "'") return undefined;
  const family = quote === '"' ? /[“”„‟＂]/ : /[‘’‚‛＇]/;
  const index = at + 1 + source.slice(at + 1, end).search(family);
  return index > at ? { start: index, end: index + 1, text: quote, code: 'quote', found: source[index] } : undefined;
}

// Cyrillic and Greek letters, and dotless i, above the Latin ones that they look like
const strange = [...'аеорсухѕіјԁһԛԝӏкАВЕЅІЈКМНОРСТХУΑΒΕΖΗΙΚΜΝΟΡΤΥΧονı'];
const latin = [...'aeopcyxsijdhqwlkABESIJKMHOPCTXYABEZHIKMNOPTYXovi'];
const letters = new Map(strange.map((letter, i) => [letter, latin[i]]));
const unseen = /[\u200c\u200d\ufe00-\ufe0f\u034f\u115f\u1160\u3164\uffa0]/gu;
const reserved =
  /^(?:await|break|case|catch|class|const|continue|default|delete|do|else|enum|export|extends|false|finally|for|function|if|import|in|instanceof|interface|let|new|null|return|static|super|switch|this|throw|true|try|type|typeof|var|void|while|with|yield)$/;

/** What a name looks like, in Latin letters. */
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

/** Names that nothing defines and that only look like one that is meant, or whose definition does. */
export function lookalikeNames(
  source: string,
  free: readonly { name: string }[],
  known: readonly string[],
): LookalikeName[] {
  const found: LookalikeName[] = [];
  const names = new Set([...known, ...free.map(({ name }) => name)]);
  for (const { name } of free) {
    const like = skeleton(name);
    // letters of several alphabets, or Latin ones as mathematics and Chinese keyboards have them
    const isMixed = /^[\w$]+$/.test(like) && (/[a-z]/i.test(name) || name.normalize('NFKC') === like);
    const other = [...names].find((one) => one !== name && skeleton(one) === name);
    if (like !== name && (names.has(like) || like in globalThis || isMixed))
      found.push({ name, error: dataOf(lookalikeName(source, name, like)) });
    else if (other) found.push({ name, error: dataOf(lookalikeName(source, other, name)) });
  }
  return found;
}
