/**
 * A quantity may be drawn, stated in a sentence and given in the prose. Its name is its path in the chapter's `numbers.ts`,
 * or `widget.what` if it has none. Whatever shows it has the name as `data-quantity`, or several names separated by
 * spaces: the loss of three scores is also the number that the prose gives for them.
 */
const [opens, divides, ends] = ['\uE000', '\uE001', '\uE002'];

/** A number in a figure's sentence, marked with the name of its quantity. */
export const ofQuantity = (name: string, text: string): string => opens + name + divides + text + ends;

/** The names of a quantity: the figure's own, and those that the prose has for its present value. */
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

/** The sentence that was written into the page, with its marks. */
export const sentenceIn = (element: Node | null | undefined): string =>
  [...(element?.childNodes ?? [])]
    .map((node) => {
      const name = (node as Partial<HTMLElement>).dataset?.quantity;
      if (name !== undefined) return ofQuantity(name, node.textContent ?? '');
      return node.childNodes.length ? sentenceIn(node) : (node.textContent ?? '');
    })
    .join('');
