import { duration, Motion } from './Motion';
import { Gone } from './Gone';
import { isShape, placesIn, put, read, type Placed, type Places } from './places';

/** The longest wait for a change, in milliseconds: a Worker may have to compute it. */
const mostWaited = 10_000;

/**
 * Animates a figure when a mode changes: elements with a new position move there from the old one; shapes that cannot
 * move, or are new, fade. It only observes the page, from the announcement of a change until the change has been drawn;
 * numbers in sentences change at once.
 */
export class Moves {
  private before: Map<Element, Placed> | null = null;
  private readonly ghosts = new Set<Element>();
  private readonly fades = new Set<Animation>();
  /** Started after all changes to the page: otherwise each would make the browser recompute styles. */
  private readonly toFade: (() => void)[] = [];
  private timer = 0;
  /** Whether the reader is dragging something in the figure: then changes are drawn at once. */
  private isHand = false;
  private since = 0;
  private readonly changes = new MutationObserver(() => this.look());
  private readonly motion = new Motion<Element>(put, read, () => this.changes.takeRecords());

  constructor(
    private readonly figure: HTMLElement,
    private readonly parts: string,
  ) {}

  /** Call when a mode is about to change. */
  begin() {
    const before = matchMedia('(prefers-reduced-motion: reduce)').matches ? null : this.read();
    this.end();
    if (!before) return;
    this.before = before;
    this.since = performance.now();
    this.isHand = false;
    this.figure.addEventListener('pointermove', this.feel, true); // before the figure handles it
    this.changes.observe(this.figure, { subtree: true, childList: true, attributes: true });
    this.timer = window.setTimeout(this.rest, duration);
  }

  /** Call when anything else is about to change: finishes all moves at once. */
  end() {
    if (!this.before) return;
    clearTimeout(this.timer);
    this.changes.disconnect();
    this.figure.removeEventListener('pointermove', this.feel, true);
    this.before = null;
    this.motion.end();
    for (const fade of this.fades) fade.cancel();
    for (const ghost of this.ghosts) ghost.remove();
    this.fades.clear();
    this.ghosts.clear();
  }

  private readonly feel = ({ target, movementX, movementY }: PointerEvent) => {
    this.isHand ||= (movementX !== 0 || movementY !== 0) && (target as Element).closest(this.parts) !== null;
  };

  private read = () => placesIn(this.figure.querySelectorAll(this.parts));

  private isBusy = () => this.figure.getAttribute('aria-busy') === 'true';

  /** Whether a change is still being computed, or its drawing code is loading. */
  private isWaiting = () => this.isBusy() || this.figure.querySelector('[data-stale]') !== null;

  private readonly rest = () => {
    const isOver = !this.motion.isMoving && this.fades.size === 0;
    if (isOver && (!this.isWaiting() || performance.now() - this.since > mostWaited)) this.end();
    else this.timer = window.setTimeout(this.rest, duration);
  };

  private look() {
    const { before, figure } = this;
    const now = this.read();
    // the growing part of a running figure moves on its own
    if (!before || !now || (this.isBusy() && !('stale' in figure.dataset))) return this.end();
    for (const ghost of this.ghosts) now.delete(ghost);
    const gone = new Gone(before);
    for (const [element, { places, parent }] of now) {
      const was = before.get(element)?.places ?? gone.alike(element, parent);
      if (was) this.move(element, was, places);
      else if (isShape(element)) this.appear(element);
    }
    for (const [element, parent] of gone.shapes()) this.vanish(element, parent);
    for (const fade of this.toFade.splice(0)) fade();
    this.before = now;
    this.changes.takeRecords();
  }

  private move(element: Element, was: Places, places: Places) {
    let fades = false;
    for (const [name, to] of Object.entries(places)) {
      const aim = this.motion.aimOf(element, name, to);
      if (aim !== undefined) places[name] = aim; // it is there as soon as the move is over
      const from = this.motion.shown(element, name) ?? was[name];
      if (aim !== undefined || from === undefined || from === to) continue;
      if (this.isHand) this.motion.forget(element, name);
      else fades = !this.motion.send(element, name, from, to) || fades;
    }
    if (!fades || !isShape(element) || element.localName === 'text') return;
    const ghost = ghostOf(element);
    for (const [name, text] of Object.entries(was)) put(ghost, name, text);
    element.before(ghost);
    this.fadeOut(ghost);
    this.appear(element);
  }

  private appear(element: Element) {
    if (this.isHand) return;
    this.toFade.push(() => this.follow(element.animate([{ opacity: 0 }, {}], duration)));
  }

  private vanish(element: Element, parent: Element) {
    if (this.isHand) return;
    const ghost = ghostOf(element);
    parent.append(ghost);
    this.fadeOut(ghost);
  }

  private fadeOut(ghost: Element) {
    this.ghosts.add(ghost);
    const leave = () => {
      this.ghosts.delete(ghost);
      ghost.remove();
      this.changes.takeRecords();
    };
    this.toFade.push(() => this.follow(ghost.animate([{}, { opacity: 0 }], { duration, fill: 'forwards' }), leave));
  }

  private follow(fade: Animation, then = () => {}) {
    this.fades.add(fade);
    fade.onfinish = () => {
      this.fades.delete(fade);
      then();
    };
  }
}

/** A copy of a shape, only for show. */
function ghostOf(element: Element): Element {
  const ghost = element.cloneNode() as Element;
  for (const name of ghost.getAttributeNames())
    if (/^(id|role|tabindex|data-|aria-)/.test(name)) ghost.removeAttribute(name);
  return ghost;
}
