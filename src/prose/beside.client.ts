/**
 * A figure that is higher than the window goes along with its text until its controls and its sentence are seen, and
 * back until its head is: nothing of it is farther away than it is too high.
 */
const figures = [...document.querySelectorAll<HTMLElement>('.beside-figure')];
const wide = matchMedia('(min-width: 1200px)');
const room = 8;
let y = scrollY;

const upOf = (figure: HTMLElement) => parseFloat(figure.style.getPropertyValue('--up')) || 0;

function put(figure: HTMLElement, up: number) {
  if (up !== upOf(figure)) figure.style.setProperty('--up', `${up}px`);
}

addEventListener(
  'scroll',
  () => {
    const by = scrollY - y;
    y = scrollY;
    if (!wide.matches) return;
    for (const figure of figures) {
      const { top, bottom } = figure.getBoundingClientRect();
      if (bottom < 0 || top > innerHeight) continue;
      const up = upOf(figure);
      const end = (figure.querySelector('.widget-summary') ?? figure).getBoundingClientRect().bottom - top;
      const most = end + 2 * room - innerHeight;
      // a jump shows the head; a figure that has become lower meanwhile does not move by itself
      put(figure, Math.abs(by) > innerHeight ? 0 : Math.max(0, Math.min(up + by, Math.max(up, most))));
    }
  },
  { passive: true },
);

/** Shows the head of a figure. */
export function lower(widget: HTMLElement) {
  const figure = widget.closest<HTMLElement>('.beside-figure');
  if (figure) put(figure, 0);
}
