/**
 * What the reader does may make the page shorter than it is scrolled: it keeps its foot until they scroll up, and what
 * they have pressed stays beneath the pointer, even if what is above it became lower.
 */
const { body, documentElement: page } = document;
let foot = 0;
let pressed: Element | undefined;
let before = 0;

function keep(at: number) {
  if (at === foot) return;
  foot = at;
  page.style.minHeight = at ? `${at}px` : '';
}

const seen = () => scrollY + innerHeight;
const topOf = (element: Element) => element.getBoundingClientRect().top;

function hold({ target }: Event) {
  keep(scrollY > 0 ? Math.min(seen(), page.scrollHeight) : 0);
  pressed = target instanceof Element ? target : undefined;
  if (pressed) before = topOf(pressed);
}
for (const type of ['pointerdown', 'keydown', 'click']) addEventListener(type, hold, { capture: true });

addEventListener(
  'scroll',
  () => {
    keep(Math.min(foot, seen()));
    if (foot && pressed) before = topOf(pressed);
  },
  { passive: true },
);

new ResizeObserver(() => {
  const isShort = body.getBoundingClientRect().bottom + scrollY < foot;
  if (isShort && pressed?.isConnected) scrollBy({ top: topOf(pressed) - before, behavior: 'instant' });
}).observe(body);

export {};
