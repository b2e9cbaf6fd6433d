import { answersPrefix } from '@kit/answers';
import { allWork, keyOf, loadWork, mostEarlier, saveWork, type SavedWork } from '@cells/saved/store';
import { keyInCourse } from '@ui/page';
import type { Packing, Unpacked, UnpackedCell } from './pack';

/** Whether the browser lets the course store anything. */
export function canKeep(): boolean {
  const key = keyInCourse('probe');
  try {
    localStorage.setItem(key, '');
    localStorage.removeItem(key);
    return true;
  } catch {
    return false;
  }
}

const keysUnder = (prefixes: readonly string[]) =>
  Object.keys(localStorage).filter((key) => prefixes.some((prefix) => key.startsWith(prefix)));

/** All of the reader's work in this browser. */
export function workHere(): Packing {
  const pages = keysUnder([answersPrefix]).map((key) => [key.slice(answersPrefix.length), localStorage.getItem(key)!]);
  return { work: allWork(), guesses: Object.fromEntries(pages) as Record<string, string> };
}

const ownerKey = keyInCourse('learner');
const asideOf = (owner: string) => keyInCourse(`of:${owner}:`);
const personal = [keyOf(''), keyInCourse('damaged:'), keyInCourse('student'), answersPrefix];

/**
 * Several learners may share a browser: another learner's work is set aside under their name, and this one's is
 * restored. Work without an owner, from before there was a platform, becomes theirs.
 */
export function takeSeat(learner: string) {
  const owner = localStorage.getItem(ownerKey);
  if (!learner || owner === learner) return;
  if (owner !== null) {
    for (const key of keysUnder(personal)) move(key, asideOf(owner) + key);
    const aside = asideOf(learner);
    for (const key of keysUnder([aside])) move(key, key.slice(aside.length));
  }
  localStorage.setItem(ownerKey, learner);
}

/** Copies first: if there is no room for two, nothing is lost. */
function move(from: string, to: string) {
  const value = localStorage.getItem(from)!;
  localStorage.removeItem(from);
  try {
    localStorage.setItem(to, value);
  } catch (error) {
    localStorage.setItem(from, value);
    throw error;
  }
}

/**
 * Restores the work stored by the platform into this browser, beside what is here. Returns the cells that could not be
 * saved.
 */
export function bringBack({ cells, guesses }: Unpacked): string[] {
  for (const [page, given] of Object.entries(guesses)) {
    const own = localStorage.getItem(answersPrefix + page);
    localStorage.setItem(answersPrefix + page, own === null ? given : bothAnswers(given, own));
  }
  return [...cells].filter(([name, given]) => !saveWork(name, merged(given, loadWork(name)))).map(([name]) => name);
}

function bothAnswers(given: string, own: string): string {
  try {
    return JSON.stringify({ ...(JSON.parse(given) as object), ...(JSON.parse(own) as object) });
  } catch {
    return own;
  }
}

/** Of two versions of the code, the later one is shown, and the other is kept. */
export function merged(given: UnpackedCell, own: SavedWork): SavedWork {
  const times = { ...given.times, ...own.times };
  const shared = { solved: own.solved || given.solved, tries: triesOf(given.tries, own.tries), times };
  if (given.code === null || given.code === own.code) return { ...own, ...shared };
  if (own.code === null) return { ...own, ...shared, code: given.code, starter: given.starter };
  // the platform's time is rounded down to the minute
  const isNewer = (given.times.changed ?? '') > (own.times.changed ?? '');
  const [shown, beside] = isNewer ? [given, own] : [own, given];
  const earlier = [...new Set([beside.code!, ...own.earlier])].filter((code) => code !== shown.code);
  return {
    ...shared,
    code: shown.code,
    starter: shown.starter,
    earlier: earlier.slice(0, mostEarlier),
    times: { ...times, ...shown.times },
  };
}

/** The platform stores how many answers were tried, not which: the number may exceed this browser's. */
const triesOf = (count: number, own: string[]): string[] => [
  ...own,
  ...Array.from({ length: Math.max(0, count - own.length) }, (_, i) => `elsewhere-${own.length + i + 1}`),
];
