import { dialects, type Dialect, type ScormVersion } from './dialect';
import type { Platform } from './findPlatform';

/** A platform's error when it refused something. */
export interface Refusal {
  code: string;
  text: string;
}

/**
 * A session with a platform. Nothing here throws: anything that the platform refuses, or throws at, returns false with
 * a refusal.
 */
export class Session {
  readonly version: ScormVersion;
  readonly dialect: Dialect;
  refusal: Refusal | null = null;
  #isOpen = false;

  constructor(readonly platform: Platform) {
    this.version = platform.version;
    this.dialect = dialects[platform.version];
  }

  /** Also false once the platform has reported that the session has ended. */
  get isOpen(): boolean {
    return this.#isOpen;
  }

  begin(): boolean {
    this.#isOpen = this.#does('begin', '') || this.#isOpenAlready();
    return this.#isOpen;
  }

  /** A page that the browser ended abruptly leaves its session open. */
  #isOpenAlready(): boolean {
    if (this.dialect.open.includes(this.refusal!.code)) return true;
    if (this.version === '2004') return false;
    const before = this.refusal; // 1.2 has one error for everything: an open session answers
    const answers = this.get(this.dialect.elements.status) !== null;
    this.refusal = answers ? null : before;
    return answers;
  }

  /** A value stored by the platform; null if it reports that there is none. */
  get(element: string): string | null {
    try {
      const value = this.#call('get', element);
      this.refusal = this.#lastRefusal();
      this.#notice();
      return this.refusal ? null : String(value ?? '');
    } catch (error) {
      this.refusal = { code: '', text: String(error) };
      return null;
    }
  }

  set(element: string, value: string): boolean {
    return this.#does('set', element, value);
  }

  commit(): boolean {
    return this.#does('commit', '');
  }

  end(): boolean {
    const ended = this.#does('end', '');
    this.#isOpen = false;
    return ended;
  }

  #call(what: keyof Dialect['calls'], ...values: string[]): unknown {
    return this.platform.object[this.dialect.calls[what]](...values);
  }

  #does(what: keyof Dialect['calls'], ...values: string[]): boolean {
    try {
      const done = String(this.#call(what, ...values)) === 'true';
      this.refusal = done ? null : (this.#lastRefusal() ?? { code: '', text: '' });
    } catch (error) {
      this.refusal = { code: '', text: String(error) };
    }
    this.#notice();
    return this.refusal === null;
  }

  #lastRefusal(): Refusal | null {
    const code = String(this.#call('error'));
    if (code === '0' || code === '') return null;
    return { code, text: String(this.#call('errorText', code) ?? '') };
  }

  #notice() {
    if (this.refusal && this.dialect.closed.includes(this.refusal.code)) this.#isOpen = false;
  }
}
