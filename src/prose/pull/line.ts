import { adopt } from '@ui/adopt';
import css from './line.css?inline';

/** A line beside a number being dragged: the figure's sentence, if that is off screen, or a hint. */
export class Line {
  private readonly box = document.createElement('p');
  /** Announces what neither the figure nor, before it has the focus, the number does. */
  private readonly status = document.createElement('p');
  private number: HTMLElement | null = null;
  private readonly changes = new MutationObserver(() => this.number && this.show(this.number, ''));

  constructor() {
    adopt(css);
    this.box.className = 'pull-line';
    this.box.setAttribute('aria-hidden', 'true'); // the figure announces its sentence, and the number its hint
    this.box.hidden = true;
    this.status.className = 'visually-hidden';
    this.status.setAttribute('role', 'status');
    document.body.append(this.box, this.status);
    addEventListener('resize', () => this.hide());
  }

  show(number: HTMLElement, hint: string) {
    const figure = document.getElementById(number.dataset.pulls!.split('.')[0]);
    const sentence = figure?.querySelector('.widget-summary:not(.held)');
    const isHidden = figure && sentence && !isSeen(sentence) && !isSeen(figure.querySelector('.widget-figure')!);
    const said = isHidden ? sentence.textContent : hint;
    if (number !== this.number && sentence) this.changes.observe(sentence, { subtree: true, childList: true });
    this.number = number;
    this.say(said);
  }

  /** Shows why a number does not move, and announces it. */
  tell(number: HTMLElement, why: string) {
    this.hide();
    this.number = number;
    this.say(why);
    this.status.textContent = why;
  }

  hide() {
    this.say('');
    this.status.textContent = '';
    this.changes.disconnect();
    this.number = null;
  }

  private say(text: string) {
    this.box.textContent = text;
    this.box.hidden = !text;
    if (text) this.place(this.number!);
  }

  /** Above the number, where no finger covers it, or beneath it if there is no room. */
  private place(number: HTMLElement) {
    const { left, top, bottom } = number.getBoundingClientRect();
    const { width, height } = this.box.getBoundingClientRect();
    const from = Math.max(8, Math.min(left - 16, document.documentElement.clientWidth - width - 8));
    this.box.style.left = `${from + scrollX}px`;
    this.box.style.top = `${(top > height + 60 ? top - height - 10 : bottom + 10) + scrollY}px`;
  }
}

/** Whether most of an element is in the window. */
function isSeen(part: Element): boolean {
  const { top, bottom, height } = part.getBoundingClientRect();
  return Math.min(bottom, innerHeight) - Math.max(top, 0) > height / 2;
}
