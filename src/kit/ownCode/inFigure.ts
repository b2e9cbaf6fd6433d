/** A function of the reader's, passed in an exercise, that is to take the place of one of a figure's own. */
export interface FunctionForFigure {
  /** The id of the figure on its page. */
  figure: string;
  /** The reader's function, and the code that defines it. */
  name: string;
  code: string;
  /** The function of the figure's model that it takes the place of, and how that calls it; none for figures that know. */
  replaces?: string;
  by?: string;
}

const sent = 'downhill:in-figure';

/** Brings a figure to the screen and, once it is alive, hands a function over to it. */
export async function sendToFigure(given: FunctionForFigure) {
  const widget = document.getElementById(given.figure);
  if (!widget) return;
  widget.scrollIntoView({ block: 'start' });
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

/** Calls back when a function is handed over to a figure; gives what ends it. */
export function onFunction(figure: string, take: (given: FunctionForFigure) => void): () => void {
  const listen = (event: Event) => {
    const given = (event as CustomEvent<FunctionForFigure>).detail;
    if (given.figure === figure) take(given);
  };
  document.addEventListener(sent, listen);
  return () => document.removeEventListener(sent, listen);
}

/** A model's code in which another function, which calls the reader's, has taken the place of one of its own. */
export function replaced(model: string, { replaces, by }: { replaces: string; by: string }): string {
  const own = new RegExp(`\\bfunction ${replaces}\\b`);
  if (!own.test(model)) throw new Error(`The model has no function ${replaces}.`);
  return `${model.replace(own, `function ${replaces}OfTheCourse`)}\n\n${by}`;
}
