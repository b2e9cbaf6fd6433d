import { tokensOf } from './tokens';

/** A piece of a text; `isHit` if it matches. */
export interface Piece {
  text: string;
  isHit: boolean;
}

/** A text in pieces, with the given words marked. */
export function marked(text: string, words: ReadonlySet<string>): Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  const put = (until: number, isHit: boolean) => {
    if (until <= done) return;
    const last = pieces.at(-1);
    if (last?.isHit === isHit) last.text += text.slice(done, until);
    else pieces.push({ text: text.slice(done, until), isHit });
    done = until;
  };
  for (const { word, start, end } of tokensOf(text)) {
    if (!words.has(word)) continue;
    put(start, false);
    put(end, true);
  }
  put(text.length, false);
  return pieces;
}

const boundary = /[\s，。；：、！？“”（）]/;

/** The part of a text, about `length` characters long, with the most hits, closest together. */
export function snippet(text: string, words: ReadonlySet<string>, length: number): Piece[] {
  const flat = text.replace(/\s+/g, ' ').trim();
  const hits = tokensOf(flat).filter(({ word }) => words.has(word));
  let best = { from: 0, count: 0, span: 0 };
  hits.forEach(({ start }, i) => {
    const different = new Set<string>();
    let span = 0;
    for (const { word, end } of hits.slice(i)) {
      if (end > start + length * 0.8) break;
      if (different.has(word)) continue;
      different.add(word);
      span = end - start;
    }
    const count = different.size;
    if (count > best.count || (count === best.count && span < best.span)) best = { from: start, count, span };
  });
  let from = Math.max(0, best.from - Math.round(length * 0.2));
  if (from < length * 0.15) from = 0;
  while (from > 0 && from < best.from && !boundary.test(flat[from - 1])) from++;
  let to = Math.min(flat.length, from + length);
  while (to < flat.length && to > best.from + length / 2 && !boundary.test(flat[to])) to--;
  const pieces = marked(flat.slice(from, to).trim(), words);
  if (from > 0) pieces.unshift({ text: '… ', isHit: false });
  if (to < flat.length) pieces.push({ text: ' …', isHit: false });
  return pieces;
}
