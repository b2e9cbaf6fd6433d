import type { SearchDocument, SearchTexts } from './texts';
import { simple, tokensOf } from './tokens';

export interface Found {
  document: SearchDocument;
  /** The matching words in it. */
  words: ReadonlySet<string>;
}
export type Find = (query: string, limit?: number) => Found[];

/** Words that say little about what is searched for. */
const small = new Set(
  tokensOf('a an and are as at be by can do does for how i in is it its of on or so that the this to we what when where which who why with you your 什么 怎么 怎样 为什 如何 么是 是什').map(({ word }) => word), // prettier-ignore
);
const fields = [
  ['title', 3],
  ['also', 2.5],
  ['text', 1],
] as const;
const kinds = { term: 2, section: 1, figure: 0.7, exercise: 0.8, reference: 0.6 };
const namesOf = ({ title, also = '' }: SearchDocument) => [title, ...also.split(' · ')];
const sequence = (text: string) => tokensOf(text).map(({ word }) => word).join(' '); // prettier-ignore

/** Makes documents searchable: for every word, its weight in each. That is faster than sending an index. */
export function makeFind({ documents }: SearchTexts): Find {
  // for each word: a document, its weight there, the next document …
  const weights = new Map<string, number[]>();
  const said: string[] = [];
  const lengths = documents.map((document, number) => {
    const sequence: string[] = [];
    for (const [field, weight] of fields)
      for (const { word } of tokensOf(document[field] ?? '')) {
        sequence.push(word);
        const where = weights.get(word);
        if (!where) weights.set(word, [number, weight]);
        else if (where.at(-2) === number) where[where.length - 1] += weight;
        else where.push(number, weight);
      }
    said.push(` ${sequence.join(' ')} `);
    return sequence.length;
  });
  const usual = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  const vocabulary = [...weights.keys()];

  /** The words of the documents that a query word may mean, and how well each matches. */
  function meant(word: string, typed: string): [string, number][] {
    const fits: [string, number][] = weights.has(word) ? [[word, 1]] : [];
    const isOneHan = /^\p{Script=Han}$/u.test(word);
    for (const known of vocabulary) {
      if (known === word) continue;
      if (isOneHan ? known.includes(word) : typed.length > 1 && (known.startsWith(typed) || known.startsWith(word)))
        fits.push([known, isOneHan ? 0.5 : 0.6 * (word.length / known.length)]);
    }
    const isLatin = /^[a-z]{4,}$/.test(word);
    if (fits.length === 0 && isLatin)
      for (const known of vocabulary) if (isNear(word, known, word.length > 6 ? 2 : 1)) fits.push([known, 0.4]);
    return fits;
  }

  const find: Find = (query, limit = 30) => {
    const plain = query.normalize('NFKC');
    const asked = new Map(tokensOf(plain).map(({ word, start, end }) => [word, simple(plain.slice(start, end))]));
    const large = [...asked].filter(([word]) => !small.has(word));
    const scores = new Map<number, { score: number; met: number; words: Set<string> }>();
    let known = 0;
    for (const [word, typed] of large.length ? large : asked) {
      const best = new Map<number, number>();
      for (const [other, fit] of meant(word, typed)) {
        const where = weights.get(other)!;
        const rarity = Math.log(1 + (2 * documents.length) / where.length);
        for (let i = 0; i < where.length; i += 2) {
          const [number, weight] = [where[i], where[i + 1]];
          const score = (fit * rarity * weight) / (weight + 0.5 + lengths[number] / usual);
          best.set(number, Math.max(best.get(number) ?? 0, score));
          let found = scores.get(number);
          if (!found) scores.set(number, (found = { score: 0, met: 0, words: new Set() }));
          found.words.add(other);
        }
      }
      if (best.size > 0) known++;
      // a pair of characters that occurs nowhere spans the seam between two words
      else if (!/\p{Script=Han}/u.test(word)) known++;
      for (const [number, score] of best) {
        const found = scores.get(number)!;
        found.score += score;
        found.met++;
      }
    }
    const whole = [...asked.keys()].join(' ');
    return [...scores]
      .map(([number, { score, met, words }]) => {
        const document = documents[number];
        const isSaid = said[number].includes(` ${whole} `);
        const isName = isSaid ? namesOf(document).map(sequence).indexOf(whole) : -1;
        const bonus = (isName === 0 ? 6 : isName > 0 ? 4 : 1) * (isSaid ? 1.3 : 1);
        return { document, words, score: score * (met / known) ** 2 * kinds[document.kind] * bonus };
      })
      .sort((a, b) => b.score - a.score)
      .slice(0, limit);
  };

  /** Of two terms that are compared, each has its place before what speaks of both. */
  return (query, limit) => {
    const found = find(query, limit);
    const terms = sidesOf(query).flatMap((side) => {
      const [first] = find(side, 1);
      const isTerm = first?.document.kind === 'term' && namesOf(first.document).some((name) => sequence(name) === sequence(side)); // prettier-ignore
      return isTerm ? [first] : [];
    });
    if (terms.length < 2) return found;
    const isTerm = ({ document }: Found) => terms.some((term) => term.document === document);
    return [...terms, ...found.filter((one) => !isTerm(one))].slice(0, limit);
  };
}

/** The two sides of “Adam vs SGD”, “difference between a and b”, 甲和乙的区别. */
const sidesOf = (query: string): string[] =>
  query
    .replace(/^.*\bbetween\b|^(?:compare|what is better,?)\b|(?:的|有什么)*(?:区别|差别|不同|比较)?[?？]?\s*$/gi, '')
    .split(/\s+(?:vs\.?|versus|and|or|against)\s+|\s*(?:和|与|跟|还是)\s*/i);

/** Whether one word becomes the other by at most this many letters put in, left out, changed or swapped. */
export function isNear(a: string, b: string, most: number): boolean {
  if (Math.abs(a.length - b.length) > most || a[0] !== b[0]) return false;
  let rows: number[][] = [[...b, ''].map((_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const [above] = rows.slice(-1);
      row[j] = Math.min(above[j] + 1, row[j - 1] + 1, above[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
      if (i > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) row[j] = Math.min(row[j], rows.at(-2)![j - 2] + 1);
    }
    if (Math.min(...row) > most) return false;
    rows = [...rows.slice(-1), row];
  }
  return rows.at(-1)![b.length] <= most;
}
