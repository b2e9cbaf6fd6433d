/** Puts a picture of its figure, as it is now, on every slide: for the overview, and for paper. */
export function fillPictures(stage: Element, figures: Element) {
  for (const place of stage.querySelectorAll<HTMLElement>('.slide-picture')) {
    const widget = figures.querySelector(`[data-of="${CSS.escape(place.dataset.of!)}"] .widget`);
    if (widget) place.replaceChildren(pictureOf(widget));
  }
}

function pictureOf(widget: Element): Element {
  const picture = widget.cloneNode(true) as HTMLElement;
  const canvases = widget.querySelectorAll('canvas');
  picture.querySelectorAll('canvas').forEach((canvas, i) => {
    const from = canvases[i];
    if (from.width && from.height) canvas.getContext('2d')?.drawImage(from, 0, 0);
  });
  for (const element of [picture, ...picture.querySelectorAll('[id]')]) element.removeAttribute('id');
  // what draws refers to shapes by their ids, which the figure itself still has
  picture.inert = true;
  picture.setAttribute('aria-hidden', 'true');
  return picture;
}
