/**
 * A figure that is higher than the window goes along with its text until its controls and its sentence are seen, and
 * back until its head is: nothing of it is farther away than it is too high. One that becomes lower by a choice comes down,
 * so that the choice stays beneath the finger, and goes up again when the page is scrolled or it needs the room.
 */
const figures = [...document.querySelectorAll<HTMLElement>('.beside-figure')];
const wide = matchMedia('(width >= 75rem)');
const room = 8;
let y = scrollY;

const upOf = (figure: HTMLElement) => parseFloat(figure.style.getPropertyValue('--up')) || 0;

function put(figure: HTMLElement, up: number) {
  if (up !== upOf(figure)) figure.style.setProperty('--up', `${up}px`);
}

/** How far up its controls and its sentence are seen. */
function mostUp(figure: HTMLElement) {
  const part = figure.querySelector('.widget-summary') ?? figure;
  const end = part.getBoundingClientRect().bottom - figure.getBoundingClientRect().top;
  return end + 2 * room - innerHeight;
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
      // a jump shows the head; a figure that has become lower meanwhile does not move by itself
      if (Math.abs(by) > innerHeight) put(figure, 0);
      else if (up < 0) put(figure, Math.min(0, up + Math.max(0, by)));
      else put(figure, Math.max(0, Math.min(up + by, Math.max(up, mostUp(figure)))));
    }
  },
  { passive: true },
);

for (const figure of figures)
  figure.addEventListener('controlmoved', (event) => {
    const isHeld = Math.abs(figure.getBoundingClientRect().top - parseFloat(getComputedStyle(figure).top)) < 1;
    if (!wide.matches || !isHeld) return; // then scrolling moves it
    event.preventDefault();
    const up = upOf(figure);
    put(figure, Math.min(up + (event as CustomEvent<number>).detail, Math.max(0, up, mostUp(figure))));
  });

/** Shows the head of a figure. */
export function lower(widget: HTMLElement) {
  const figure = widget.closest<HTMLElement>('.beside-figure');
  if (figure) put(figure, 0);
}
