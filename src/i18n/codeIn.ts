import type { Locale } from './locale';

/**
 * A cell's code in one language. Its file has comments, and printed strings, in both:
 *
 * // in English, over as many lines as it takes;
 * // zh: 后面是中文，写几行都可以。
 * const rate = 0.1; // one comment // zh: 另一个
 * console.log('loss', loss); // zh: '损失'
 *
 * In a doc comment the lines from ` * zh: ` on are the Chinese ones; or a line `// zh: ` after it is its whole
 * translation. The last form replaces the first string on its line. Python has the same after `#`.
 */
export const codeIn = (locale: Locale, source: string): string => textIn(locale, source, '//');

/** Python code in one language. */
export const pythonIn = (locale: Locale, source: string): string => textIn(locale, source, '#');

const textIn = (locale: Locale, source: string, mark: Mark) =>
  partsOf(source.trimEnd().split('\n'), mark)
    .flatMap(({ kind, lines }) => (kind === 'code' ? [codeLine(lines[0], locale, mark)] : comment(lines, locale)))
    .join('\n');

/** The start of a comment. */
type Mark = '//' | '#';

interface Part {
  kind: 'doc' | 'comment' | 'code';
  lines: string[];
}

/** Doc comments, runs of comment lines, and lines of code. */
function partsOf(lines: string[], mark: Mark): Part[] {
  const parts: Part[] = [];
  for (const line of lines) {
    const last = parts.at(-1);
    const end = last?.kind === 'doc' ? last.lines.findIndex((one) => one.includes('*/')) : 0;
    if (last?.kind === 'doc' && (end < 0 || (end === last.lines.length - 1 && behind.test(line))))
      last.lines.push(line);
    else if (/^\s*\/\*\*/.test(line)) parts.push({ kind: 'doc', lines: [line] });
    else if (!line.trimStart().startsWith(mark)) parts.push({ kind: 'code', lines: [line] });
    else if (last?.kind === 'comment') last.lines.push(line);
    else parts.push({ kind: 'comment', lines: [line] });
  }
  return parts;
}

const chinese = /^(\s*(?:\*|\/\/|#) )zh: /;
/** The translation after a doc comment. */
const behind = /^(\s*)\/\/ zh: (.*)$/;

function comment(lines: string[], locale: Locale): string[] {
  const whole = lines[0].trimStart().startsWith('/**') && behind.exec(lines.at(-1)!);
  if (whole) return locale === 'zh' ? [`${whole[1]}/** ${whole[2]} */`] : lines.slice(0, -1);
  const at = lines.findIndex((line) => chinese.test(line));
  if (at < 0) return lines;
  const isDoc = lines[0].trim() === '/**';
  const [opening, closing] = isDoc ? [lines.slice(0, 1), lines.slice(-1)] : [[], []];
  const end = lines.length - closing.length;
  const words =
    locale === 'zh'
      ? [lines[at].replace(chinese, '$1'), ...lines.slice(at + 1, end)]
      : lines.slice(opening.length, at).filter((line, i, all) => i < all.length - 1 || line.trim() !== '*');
  const short = isDoc && words.length === 1 ? words[0].replace(/^(\s*)\* (.*)$/, '$1/** $2 */').replace(/^ /, '') : '';
  return short && columns(short) <= widest ? [short] : [...opening, ...words, ...closing];
}

/** The maximum width of a comment in a cell. */
const widest = 64;
/** The number of columns of a line in a cell: two for a Chinese character. */
export const columns = (line: string) => line.replace(/[⺀-鿿、-〿＀-￯]/g, '  ').length;

function codeLine(line: string, locale: Locale, mark: Mark): string {
  const [code, second, third] = line.split(new RegExp(` +${mark} `));
  const translation = third ?? second;
  if (!translation?.startsWith('zh: ')) return line;
  const english = third === undefined ? undefined : second;
  const words = translation.slice('zh: '.length);
  if (english !== undefined) return `${code}${mark === '#' ? '  ' : ' '}${mark} ${locale === 'zh' ? words : english}`;
  return locale === 'zh' ? code.replace(/'[^']*'|`[^`]*`/, () => words) : code;
}
