import { adopt } from '@ui/adopt';
import css from './bar.css?inline';

/** What the bar says and offers, in the page's language. */
export interface Words {
  part: string;
  whole: string;
  own: string;
  same: string;
  failed: string;
  again: string;
  back: string;
  page: string;
  pageBack: string;
}

/** How long it stays without the pointer on it, in milliseconds. */
const staysFor = 7_000;

/** Shows at the foot of the window, and announces, what has been switched, and offers the next step. */
export class Bar {
  private readonly bar = document.createElement('div');
  private readonly words = document.createElement('p');
  private readonly buttons = document.createElement('div');
  private timer = 0;

  constructor(
    page: Element,
    private readonly told: Words,
  ) {
    adopt(css);
    this.bar.className = 'flip-bar';
    this.words.setAttribute('role', 'status');
    this.bar.append(this.words, this.buttons);
    page.append(this.bar);
    addEventListener('keydown', ({ key }) => key === 'Escape' && this.hide());
  }

  say(what: keyof Words, offers: [keyof Words | '', () => void][]) {
    const focused = this.buttons.contains(document.activeElement);
    this.bar.dataset.shown = '';
    this.words.textContent = this.told[what];
    this.buttons.replaceChildren(
      ...offers.flatMap(([name, does]) => {
        if (!name) return [];
        const button = document.createElement('button');
        button.type = 'button';
        button.textContent = this.told[name];
        button.addEventListener('click', does);
        return button;
      }),
    );
    if (focused) this.buttons.querySelector('button')?.focus();
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.leave(), staysFor);
  }

  /** Hides the bar, unless it is in use. */
  private leave() {
    if (this.bar.matches(':hover, :focus-within')) this.timer = window.setTimeout(() => this.leave(), staysFor);
    else this.hide();
  }

  private hide() {
    clearTimeout(this.timer);
    delete this.bar.dataset.shown;
    this.words.textContent = '';
    this.buttons.replaceChildren();
  }
}
