import { fill } from '@i18n/fill';
import type { Locale } from '@i18n/locale';
import type { Refusal } from './Session';
import { scormStrings, type Told } from './strings';

interface Notice {
  told: Told;
  names: readonly string[];
  refusal: Refusal | null;
}

const mostNames = 8;

/** Messages about the platform above the course, in the language of the open page. */
export class Notices {
  #notices: Notice[] = [];
  #closed = new Set<Told>();
  #locale: Locale = 'en';

  constructor(readonly place: HTMLElement) {}

  /** Shows a message once: after being closed, it stays hidden until its reason has gone in between. */
  tell(told: Told, { names = [] as readonly string[], refusal = null as Refusal | null } = {}) {
    if (this.#closed.has(told)) return;
    const others = this.#notices.filter((notice) => notice.told !== told);
    this.#notices = [...others, { told, names, refusal }];
    this.#show();
  }

  /** Removes a message whose reason has gone. */
  over(told: Told) {
    this.#closed.delete(told);
    if (!this.#notices.some((notice) => notice.told === told)) return;
    this.#notices = this.#notices.filter((notice) => notice.told !== told);
    this.#show();
  }

  speak(locale: Locale) {
    if (locale === this.#locale) return;
    this.#locale = locale;
    this.#show();
  }

  #sentence({ told, names, refusal }: Notice): string {
    const t = scormStrings[this.#locale];
    const why = !refusal?.code ? '' : fill(refusal.text ? t.why : t.whyCode, { ...refusal });
    const shown = names.slice(0, mostNames).join(t.comma) + (names.length > mostNames ? '…' : '');
    return fill(t[told], { why, names: shown });
  }

  #show() {
    const t = scormStrings[this.#locale];
    const rows = this.#notices.map((notice) => {
      const row = document.createElement('p');
      row.dataset.told = notice.told;
      const close = document.createElement('button');
      close.type = 'button';
      close.textContent = t.close;
      close.addEventListener('click', () => {
        this.over(notice.told);
        this.#closed.add(notice.told);
      });
      row.append(this.#sentence(notice), ' ', close);
      return row;
    });
    this.place.replaceChildren(...rows);
  }
}
