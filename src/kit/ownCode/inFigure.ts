import type { Part } from './OwnModel';

/** A function of the reader's that has passed an exercise, to replace one of a figure's own. */
export interface FunctionForFigure {
  /** The id of the figure on its page, and the state that it is set to. */
  figure: string;
  state?: Record<string, unknown>;
  /** The reader's function, and the code that defines it. */
  name: string;
  code: string;
  /**
   * The function of the figure's model that it replaces, and a cell that defines it by the reader's; neither for
   * figures that handle it themselves.
   */
  replaces?: string;
  by?: string;
  /** True for one that came with a moment: it does nothing until the reader runs it. */
  waits?: boolean;
}

const sent = 'downhill:in-figure';
/** Asks the page to bring a figure to the screen, and to leave a way back. */
export const goToFigure = 'downhill:go-to-figure';

/** Brings a figure to the screen and, once it is alive, hands a function over to it. */
export async function sendToFigure(given: FunctionForFigure) {
  const widget = document.getElementById(given.figure);
  if (!widget) return;
  widget.dispatchEvent(new CustomEvent(goToFigure, { bubbles: true }));
  if (!widget.dataset.ready) {
    await new Promise<void>((resolve) => {
      const watch = new MutationObserver(() => {
        if (!widget.dataset.ready) return;
        watch.disconnect();
        resolve();
      });
      watch.observe(widget, { attributes: true, attributeFilter: ['data-ready'] });
    });
  }
  document.dispatchEvent(new CustomEvent(sent, { detail: given }));
}

/** Calls back when a function is handed over to a figure; returns a function that stops this. */
export function onFunction(figure: string, take: (given: FunctionForFigure) => void): () => void {
  const listen = (event: Event) => {
    const given = (event as CustomEvent<FunctionForFigure>).detail;
    if (given.figure === figure) take(given);
  };
  document.addEventListener(sent, listen);
  return () => document.removeEventListener(sent, listen);
}

/**
 * The cells that put the reader's function to work in a model: its own, one that calls it by the name of a function of
 * the model, and the model, which does without its own.
 */
export function partsWith(
  { name, code }: { name: string; code: string },
  replaces: string,
  by: string,
  model: string,
): Part[] {
  const own = new RegExp(`\\bfunction ${replaces}\\b`);
  if (!own.test(model)) throw new Error(`The model has no function ${replaces}.`);
  return [
    { code, shares: name },
    { code: by, shares: replaces },
    { code: model.replace(own, `function ${replaces}OfTheCourse`) },
  ];
}
