/**
 * The name of a quantity that is drawn, written in a sentence and in the prose: its path in the chapter's `numbers.ts`. A part
 * of a figure has it as `data-quantity`, a number of the prose or of a formula as `data-checked`.
 */
const [opens, divides, ends] = ['\uE000', '\uE001', '\uE002'];

/** A number of a figure's sentence, with the name of the quantity that it is. */
export const ofQuantity = (name: string, text: string): string => opens + name + divides + text + ends;

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
