/**
 * The ends of sentences in a paragraph's text: after a full stop and closing quotes or brackets. A decimal point is not
 * an end.
 */
const ends = /[.?!]["”’)]*(?=\s|$)|[。？！][”’）]*/g;
/** The most letters on a slide: a Chinese character says more. */
const room = { latin: 190, chinese: 75 };

interface End {
  node: Text;
  offset: number;
  /** The number of letters up to there. */
  length: number;
}

function endsOf(paragraph: HTMLElement): End[] {
  const found: End[] = [];
  const texts = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  let length = 0;
  for (let node = texts.nextNode() as Text | null; node; node = texts.nextNode() as Text | null) {
    if (node.parentElement!.closest('.katex')) {
      length += node.parentElement!.closest('annotation') ? 0 : node.data.length / 2; // it occurs twice there
      continue;
    }
    for (const match of node.data.matchAll(ends)) {
      const offset = match.index + match[0].length;
      // within a word, or a quoted title, that continues in the next node
      if (offset < node.data.length || isEnd(node)) found.push({ node, offset, length: length + offset });
    }
    length += node.data.length;
  }
  return found;
}

/**
 * Whether a sentence may end at the end of a text node: the next text starts with a space, is Chinese, or does not
 * exist.
 */
function isEnd(node: Text): boolean {
  if (/[。？！”’）]$/.test(node.data)) return true;
  let last: Node = node;
  while (!last.nextSibling && last.parentElement && !last.parentElement.matches('p, li')) last = last.parentElement;
  return !last.nextSibling || /^\s/.test(last.nextSibling.textContent ?? '');
}

function cut(paragraph: HTMLElement, from: End | null, to: End | null): DocumentFragment {
  const range = paragraph.ownerDocument.createRange();
  range.selectNodeContents(paragraph);
  if (from) range.setStart(from.node, from.offset);
  if (to) range.setEnd(to.node, to.offset);
  return range.cloneContents();
}

/** The start of a list's entry: its first sentence. */
export const firstOf = (entry: HTMLElement): DocumentFragment => cut(entry, null, endsOf(entry).at(0) ?? null);

/** The start of a paragraph: its first sentence, and more while there is room. */
export function leadOf(paragraph: HTMLElement): DocumentFragment {
  const max = /\p{Script=Han}/u.test(paragraph.textContent) ? room.chinese : room.latin;
  const all = endsOf(paragraph);
  const last = all.findLast(({ length }) => length <= max) ?? all.at(0) ?? null;
  return cut(paragraph, null, last);
}

/** The end of a paragraph: the sentence that leads to what follows. */
export const lastOf = (paragraph: HTMLElement): DocumentFragment =>
  cut(paragraph, endsOf(paragraph).at(-2) ?? null, null);
