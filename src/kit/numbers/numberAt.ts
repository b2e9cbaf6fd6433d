import { numeral } from './printed';

/** The longest text with a single number in which a click anywhere counts as one on the number. */
const short = 32;

/** The number in an element's own text at a point of the window: its index among them, and its text. */
export function numberAt(element: Element, x: number, y: number): { turn: number; text: string } | undefined {
  const nodes = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE) as Text[];
  const whole = nodes.map(({ data }) => data).join('');
  const numbers = [...whole.matchAll(numeral)].map(({ 0: text, index }, turn) => ({ turn, text, index }));
  if (numbers.length === 1 && whole.trim().length <= short) return numbers[0];
  return numbers.find(({ text, index }) => {
    const range = document.createRange();
    range.setStart(...placeOf(nodes, index));
    range.setEnd(...placeOf(nodes, index + text.length));
    return [...range.getClientRects()].some(
      ({ left, right, top, bottom }) => left - 2 <= x && x <= right + 2 && top <= y && y <= bottom,
    );
  });
}

/** The text node, and the offset in it, for an offset in the joined text. */
function placeOf(nodes: readonly Text[], at: number): [Text, number] {
  let rest = at;
  for (const node of nodes) {
    if (rest <= node.data.length) return [node, rest];
    rest -= node.data.length;
  }
  return [nodes.at(-1)!, nodes.at(-1)!.data.length];
}
