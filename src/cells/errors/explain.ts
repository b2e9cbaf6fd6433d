import type { Locale } from '@i18n/locale';
import { characterName } from './characterNames';
import { complaintIn } from './complaints';
import { libraryErrorInChinese } from './libraryErrors';
import { errorStrings, type Advice } from './strings';
import { fill } from '@i18n/fill';
import { formatValue } from '../show/format';
import { NotebookError } from '../run/notebook';
import { en, zh } from '../plot/mistakes';
import type { InertError } from '../run/protocol';
import { CellError, SandboxStop } from '../run/Sandbox';
import { SourceError } from '../code/compiled';
import { pythonName } from '../code/python';

/**
 * Messages of browsers, Chromium's first, then Firefox's and Safari's, and the advice for each. The group is a name.
 */
const sayings: [pattern: RegExp, advice: Advice][] = [
  [/^(.+?) is not defined|^Can't find variable: (.+)|^assignment to undeclared variable (.+)/, 'not-defined'],
  [/^Cannot access '(.+)' before init|^can't access lexical declaration '(.+)' before/, 'too-early'],
  [/^Cannot access uninitialized variable/, 'too-early-unnamed'],
  [
    /^Cannot (?:read|set) properties of null|^can't access property .*(?: of null| is null)$|^null is not an object|^null has no properties| as it is null\.$/,
    'of-null',
  ],
  [
    /^Cannot (?:read|set) properties of undefined \((?:reading|setting) '(.+)'\)|^can't access property "?(.+?)"?(?:,| of undefined)/,
    'of-nothing',
  ],
  [
    /^undefined is not an object|^undefined has no properties| is undefined$| as it is undefined\.$/,
    'of-nothing-unnamed',
  ],
  [/^Right side of assignment cannot be destructured/, 'no-parts'],
  [/^(?:number|string|boolean|object) (.+?) is not iterable|^(.+?) is not iterable/, 'not-iterable'],
  [/^undefined is not a function \(near|^Spread syntax requires/, 'not-iterable-unnamed'],
  [/^(.+?) is not a function/, 'not-a-function'],
  [/^Assignment to constant variable|^invalid assignment to const/, 'constant'],
  [/^Attempted to assign to readonly/, 'constant-or-frozen'],
  [/^Maximum call stack|^too much recursion/, 'recursion'],
];

/** The advice that a similar name may follow. */
const misspelt: ReadonlySet<Advice> = new Set(['not-defined', 'not-a-function']);

const plotMistakes = { en, zh };

/** Names of browsers that cells do not have, and some of Node.js. */
const notHere =
  /^(window|document|parent|top|frames|opener|localStorage|sessionStorage|fetch|XMLHttpRequest|WebSocket|WebTransport|EventSource|importScripts|indexedDB|caches|navigator|location|history|screen|alert|prompt|confirm|print|postMessage|(?:Shared|Service)?Worker|BroadcastChannel|MessageChannel|SharedArrayBuffer|cookieStore|close|open|(?:request|cancel)(?:AnimationFrame|IdleCallback)|getComputedStyle|getSelection|matchMedia|(?:inner|outer)(?:Width|Height)|scroll(?:To|By|X|Y)?|customElements|Image|Audio|Option|Node|Element|HTML\w*|SVG\w*|DOMParser|FileReader|Notification|(?:Mutation|Resize|Intersection)Observer|(?:Mouse|Keyboard|Pointer|Touch)Event)$/;
const ofNode = /^(require|process|Buffer|global|module|exports|setImmediate|clearImmediate|__dirname|__filename)$/;

/** The description of a mistake in the reader's language, and its line. */
export interface Explained {
  text: string;
  line: number | null;
}

/** Explains in a sentence or two why a run failed; null for an error of the page itself. */
export function explain(error: unknown, locale: Locale, limitSeconds: number): Explained | null {
  const t = errorStrings[locale];
  if (error instanceof SourceError) return { text: explainSource(error, locale), line: error.line };
  if (error instanceof SandboxStop)
    return { text: fill(t[error.reason], { seconds: error.seconds ?? limitSeconds }), line: null };
  if (error instanceof NotebookError) return explainNotebook(error, locale, limitSeconds);
  if (error instanceof CellError) return { text: explainThrown(error.thrown, locale), line: error.thrown.line };
  return null;
}

function explainSource({ code, line, message: given, details }: SourceError, locale: Locale): string {
  const t = errorStrings[locale];
  const message = code === 'syntax' ? (complaintIn(locale, given) ?? given) : given;
  const { found = '', meant, letter = found, instead = '', latin = '', count = 0, earlier = 0 } = details;
  const character = letter && characterName(letter, locale);
  const more = count > 1 ? fill(t.more, { count }) : '';
  const said = fill(t[code], { line, message, found, letter, latin, instead, character, count, more, earlier });
  return said + meantSentence(meant, locale);
}

function explainNotebook(error: NotebookError, locale: Locale, limitSeconds: number): Explained {
  const { code, about: name, line, cause } = error;
  const message = cause === undefined ? '' : (explain(cause, locale, limitSeconds)?.text ?? String(cause));
  return {
    text: fill(errorStrings[locale][code], { name, cell: shortName(error.cell), line: line ?? '', message }),
    line,
  };
}

/** A cell's name as shown to readers, without its chapter. */
export const shortName = (cell: string): string => cell.split('/').at(-1)!;

function explainThrown(
  { code, name, message: given, line, value, cause, meant, plot }: InertError,
  locale: Locale,
): string {
  const t = errorStrings[locale];
  if (plot) return (line ? fill(t['plot-line'], { line }) : '') + plotSentence(plot, locale);
  const ofLibrary = locale === 'zh' && name === 'TensorError' ? libraryErrorInChinese(given) : null;
  const message = ofLibrary ?? given;
  if (code !== 'thrown') return fill(t[code], { name, message, line: line ?? '' }) + meantSentence(meant, locale);
  if (value?.kind === 'unreadable') return t['thrown-unreadable'];
  if (value) return fill(t['thrown-value'], { value: formatValue(value) });
  // an error may have no message
  const head = fill(t[line ? 'error' : 'error-no-line'], { line: line ?? '', name, message }).replace(/[:：]\s*$/, '');
  const advice = meant === '=>' ? { advice: 'no-arrow' as const, about: nameIn(message) } : adviceOn(name, message);
  const more = [
    ...(cause ? [fill(t['caused-by'], { cause: formatValue(cause) })] : []),
    ...(advice ? [fill(t[advice.advice], { name: advice.about, instead: advice.instead ?? '' })] : []),
  ];
  if (more.length === 0) return head;
  const end = /[.。!?！？]$/.test(head) ? '' : locale === 'zh' ? '。' : '.';
  const sentences = [head + end, ...more].join(locale === 'zh' ? '' : ' ');
  return advice && misspelt.has(advice.advice) ? sentences + meantSentence(meant, locale) : sentences;
}

/** The name that is not defined. */
const nameIn = (message: string) => /[\w$]+(?= is not defined)|[\w$]+$/.exec(message)?.[0] ?? '';

export const meantSentence = (meant: string | undefined, locale: Locale): string =>
  meant ? fill(plotMistakes[locale].meant, { meant }) : '';

function plotSentence({ code, details }: NonNullable<InertError['plot']>, locale: Locale): string {
  const sentences = plotMistakes[locale];
  return fill(sentences[code] ?? '', { ...details, meant: meantSentence(details.near, locale) });
}

function adviceOn(name: string, message: string): { advice: Advice; about: string; instead?: string } | null {
  if (!/^(Reference|Type|Range|Internal)Error$/.test(name)) return null;
  for (const [pattern, advice] of sayings) {
    const found = pattern.exec(message);
    if (!found) continue;
    const about = found.slice(1).find((group) => group !== undefined) ?? '';
    const instead = advice === 'not-defined' || advice === 'not-a-function' ? pythonName(about) : null;
    if (instead) return { advice: 'python-name', about, instead };
    if (advice !== 'not-defined') return { advice, about };
    return { advice: notHere.test(about) ? 'not-here' : ofNode.test(about) ? 'of-node' : advice, about };
  }
  return null;
}
