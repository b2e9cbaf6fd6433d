/** A word of a text in normalized form, with its position. */
export interface Token {
  word: string;
  start: number;
  end: number;
}

const piece = /\p{Script=Han}+|[\p{Script=Latin}\p{N}\p{M}]+|\p{Script=Greek}|[√∇∑∂∞/]/gu;
const han = /^\p{Script=Han}/u;
const marks = /\p{M}+/gu;

const greek = 'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigma sigma tau upsilon phi chi psi omega'.split(' '); // prettier-ignore
/** The names of symbols, in both languages. */
const signs: Record<string, string[]> = {
  '√': ['sqrt', '根号'],
  '∇': ['nabla', 'gradient', '梯度'],
  '∑': ['sum', '求和'],
  '∂': ['partial', '偏导'],
  '∞': ['infinity', '无穷'],
  '/': ['divid', '除以'],
};
/** Other words for the same, as stems. */
const same: Record<string, string> = { root: 'sqrt', grey: 'gray', neighbor: 'neighbour' };

/** The words of a text. Chinese is not segmented reliably: every pair of characters is a word. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const { 0: found, index: start } of text.matchAll(piece)) {
    const add = (word: string, from = 0, to = found.length) =>
      tokens.push({ word, start: start + from, end: start + to });
    if (han.test(found)) {
      const characters = [...found];
      let at = 0;
      if (characters.length === 1) add(found);
      else
        for (let i = 0; i + 1 < characters.length; at += characters[i++].length) {
          const pair = characters[i] + characters[i + 1];
          add(pair, at, at + pair.length);
        }
    } else if (found in signs) for (const word of signs[found]) add(word);
    else for (const word of latinWords(found)) add(word);
  }
  return tokens;
}

const latin = new Map<string, string[]>();

/** A word, and its parts in code: `softmaxLoss` is also found by its parts. */
function latinWords(found: string): string[] {
  let words = latin.get(found);
  if (!words) {
    const parts = found.split(/(?<=[a-z])(?=[A-Z])/);
    words = (parts.length > 1 ? [found, ...parts] : [found]).map((part) => stem(simple(part)));
    latin.set(found, words);
  }
  return words;
}

/** A word in lower case, without accents; a Greek letter by its name. */
export function simple(word: string): string {
  const plain = word.normalize('NFKD').replace(marks, '').toLowerCase();
  const letter = plain.length === 1 ? plain.charCodeAt(0) - 'α'.charCodeAt(0) : -1;
  return greek[letter] ?? (plain === 'ϵ' ? 'epsilon' : plain);
}

/**
 * The common stem of the forms of an English word, British or American: “normalised” and “normalization” are the same.
 */
export function stem(word: string): string {
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word;
  const american = word
    .replace(/is(?=(?:e|ed|es|er|ers|ing|ation|ations)$)/, 'iz')
    .replace(/ys(?=(?:e|ed|es|ing)$)/, 'yz')
    .replace(/our(?=[a-z]{0,4}$)/, 'or')
    .replace(/centr(?=e|ing)/, 'center')
    .replace(/centeree?/, 'centere')
    .replace(/ll(?=(?:ed|ing|er)$)/, 'l');
  const singular = american
    .replace(/ies$/, 'y')
    .replace(/(?<=ss|ias|x|ch|sh|z)es$/, '')
    .replace(/(?<!ss?|u|i|ia)s$/, '');
  const bare = singular
    .replace(/(?<=iz)ations?$/, '')
    .replace(/(?<=at)ion$/, '')
    .replace(/(?<=[aeiouy].+)(?:ing|ed)$/, '')
    .replace(/(?<=..)e$/, '');
  const single = bare.replace(/([bdgmnprt])\1$/, '$1');
  return same[single] ?? single;
}
