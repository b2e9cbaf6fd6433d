import { fitFigure } from './fitFigure';

/** Puts a picture of its figure's current state on every slide: for the overview, and for print. */
export function fillPictures(deck: HTMLElement, leaves: readonly HTMLElement[]) {
  deck.dataset.filling = '';
  for (const leaf of leaves) {
    const place = leaf.querySelector<HTMLElement>('.slide-picture');
    const widget = place && deck.querySelector(`.deck-figure[data-of="${CSS.escape(place.dataset.of!)}"] .widget`);
    if (!widget) continue;
    leaf.dataset.measured = '';
    place.replaceChildren(pictureOf(widget));
    fitFigure(place);
    delete leaf.dataset.measured;
  }
  delete deck.dataset.filling;
}

function pictureOf(widget: Element): Element {
  const picture = widget.cloneNode(true) as HTMLElement;
  const canvases = widget.querySelectorAll('canvas');
  picture.querySelectorAll('canvas').forEach((canvas, i) => {
    const from = canvases[i];
    if (from.width && from.height) canvas.getContext('2d')?.drawImage(from, 0, 0);
  });
  for (const element of [picture, ...picture.querySelectorAll('[id]')]) element.removeAttribute('id');
  picture.inert = true;
  picture.setAttribute('aria-hidden', 'true');
  return picture;
}
