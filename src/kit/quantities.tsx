/**
 * The name of a quantity that is drawn, written in a sentence and in the prose: its path in the chapter's `numbers.ts`, or
 * `widget.what` where it has none. What shows it has its name as `data-quantity`, or several names,
 * with spaces between: the loss of three scores is also the number that the prose gives for them.
 */
const [opens, divides, ends] = ['\uE000', '\uE001', '\uE002'];

/** A number of a figure's sentence, with the name of the quantity that it is. */
export const ofQuantity = (name: string, text: string): string => opens + name + divides + text + ends;

/** The names of a quantity: the figure's own, and those that the prose has for it as it is now. */
export const named = (...names: (string | false | undefined)[]): string => names.filter(Boolean).join(' ');

const marked = new RegExp(`${opens}([^${divides}]*)${divides}([^${ends}]*)${ends}`);

/** The sentence with each named number as an element of its own. */
export const Sentence = ({ said }: { said: string }) => (
  <>
    {said.split(marked).map((piece, i, all) =>
      i % 3 === 0 ? (
        piece
      ) : i % 3 === 1 ? (
        <span key={i} data-quantity={piece}>
          {all[i + 1]}
        </span>
      ) : null,
    )}
  </>
);

/** What was written into the page, as it was said. */
export const sentenceIn = (element: Node | null | undefined): string =>
  [...(element?.childNodes ?? [])]
    .map((node) => {
      const name = (node as Partial<HTMLElement>).dataset?.quantity;
      if (name !== undefined) return ofQuantity(name, node.textContent ?? '');
      return node.childNodes.length ? sentenceIn(node) : (node.textContent ?? '');
    })
    .join('');
