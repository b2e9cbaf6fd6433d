import { keyInCourse } from '@ui/page';

/** How long a clock has run before its last start, and when that was; null while it stands. In milliseconds. */
export interface Time {
  ran: number;
  since: number | null;
}

const key = keyInCourse('slides-clock');

export const elapsed = ({ ran, since }: Time, now: number): number => ran + (since === null ? 0 : now - since);

/** The time of this window before a reload; a clock that runs from now on if there is none. */
export function keptTime(): Time {
  try {
    const { ran, since } = JSON.parse(sessionStorage.getItem(key) ?? '{}');
    if (Number.isFinite(ran) && (since === null || Number.isFinite(since))) return { ran, since };
  } catch {
    // storage is blocked, or holds something else
  }
  return { ran: 0, since: Date.now() };
}

export function keepTime(time: Time) {
  try {
    sessionStorage.setItem(key, JSON.stringify(time));
  } catch {
    // storage is blocked: a reload begins anew
  }
}
