/** Where sentences end in a paragraph's text: behind a stop and what closes with it. A decimal point ends none. */
const ends = /[.?!]["”’)]*(?=\s|$)|[。？！][”’）]*/g;
/** How long the words of a slide may become, by letters: a Chinese one says more. */
const room = { latin: 190, chinese: 75 };

interface End {
  node: Text;
  offset: number;
  /** Letters up to there. */
  length: number;
}

function endsOf(paragraph: HTMLElement): End[] {
  const found: End[] = [];
  const texts = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  let length = 0;
  for (let node = texts.nextNode() as Text | null; node; node = texts.nextNode() as Text | null) {
    if (node.parentElement!.closest('.katex')) {
      length += node.parentElement!.closest('annotation') ? 0 : node.data.length / 2; // it stands there twice
      continue;
    }
    for (const match of node.data.matchAll(ends)) {
      const offset = match.index + match[0].length;
      // within a word, or a quoted title, that goes on in the next node
      if (offset < node.data.length || isEnd(node)) found.push({ node, offset, length: length + offset });
    }
    length += node.data.length;
  }
  return found;
}

/** Whether a sentence may end at the end of a text: what follows begins with a space, or is Chinese, or nothing follows. */
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

/** What a list's entry begins with: its first sentence. */
export const firstOf = (entry: HTMLElement): DocumentFragment => cut(entry, null, endsOf(entry).at(0) ?? null);

/** What a paragraph begins with: its first sentence, and more as long as there is room. */
export function leadOf(paragraph: HTMLElement): DocumentFragment {
  const max = /\p{Script=Han}/u.test(paragraph.textContent) ? room.chinese : room.latin;
  const all = endsOf(paragraph);
  const last = all.findLast(({ length }) => length <= max) ?? all.at(0) ?? null;
  return cut(paragraph, null, last);
}

/** What a paragraph ends with: the sentence that leads to what follows it. */
export const lastOf = (paragraph: HTMLElement): DocumentFragment =>
  cut(paragraph, endsOf(paragraph).at(-2) ?? null, null);
