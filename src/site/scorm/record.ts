import { spanOf } from './dialect';
import type { Session } from './Session';

/** The reader's progress as reported to a platform. */
export interface Standing {
  /** The exercises that count, by name, in the order of the course. */
  exercises: { name: string; solved: boolean; tried: boolean }[];
  /** The percentage of exercises required to pass. */
  pass: number;
  /** The duration of this session. */
  seconds: number;
}

/** The best result known to the platform: losses on the way never lower a score. */
interface Before {
  share: number;
  isDone: boolean;
}

/** As many decimals as the standards allow, without exponent. */
const decimal = (number: number, digits: number) => String(Number(number.toFixed(digits)));

/** The platform's data at the start. */
export function standingBefore(session: Session): Before {
  const { best, status } = session.dialect.elements;
  const score = Number(session.get(best) || 0) / (session.version === '1.2' ? 100 : 1);
  return {
    share: Number.isFinite(score) ? Math.min(Math.max(score, 0), 1) : 0,
    isDone: ['passed', 'completed'].includes(session.get(status) ?? ''),
  };
}

/** Records score and completion; returns false if the platform refuses any of it. */
export function record(session: Session, { exercises, pass, seconds }: Standing, before: Before): boolean {
  const now = exercises.filter(({ solved }) => solved).length / exercises.length;
  const share = Math.max(now, before.share);
  const isDone = before.isDone || share * 100 >= pass;
  const { exit, time } = session.dialect.elements;
  const values: [string, string][] =
    session.version === '1.2'
      ? [
          ['cmi.core.score.min', '0'],
          ['cmi.core.score.max', '100'],
          ['cmi.core.score.raw', decimal(share * 100, 2)],
          ...(before.isDone ? [] : [['cmi.core.lesson_status', isDone ? 'passed' : 'incomplete'] as [string, string]]),
        ]
      : [
          ['cmi.score.min', '0'],
          ['cmi.score.max', String(exercises.length)],
          ['cmi.score.raw', decimal(share * exercises.length, 2)],
          ['cmi.score.scaled', decimal(share, 7)],
          ['cmi.progress_measure', decimal(share, 7)],
          ['cmi.completion_status', isDone ? 'completed' : 'incomplete'],
          ['cmi.success_status', isDone ? 'passed' : 'unknown'],
        ];
  // without “suspend” a platform may start over the next time
  values.push([exit, 'suspend'], [time, spanOf(seconds, session.version)]);
  return values.filter(([element, value]) => !session.set(element, value)).length === 0;
}

/**
 * Reports the state of each exercise if the platform stores it, which SCORM 1.2 does not require. Only changes are
 * reported.
 */
export class Objectives {
  #places = new Map<string, number>();
  #told = new Map<string, string>();
  #isKept: boolean;

  constructor(readonly session: Session) {
    const count = Number(session.get('cmi.objectives._count') ?? NaN);
    this.#isKept = Number.isInteger(count);
    for (let i = 0; this.#isKept && i < count; i++) {
      const id = session.get(`cmi.objectives.${i}.id`);
      if (id) this.#places.set(id, i);
    }
  }

  tell(exercises: Standing['exercises']) {
    for (const { name, solved, tried } of exercises) if (this.#isKept && (solved || tried)) this.#tellOne(name, solved);
  }

  #tellOne(name: string, solved: boolean) {
    const id = name.replace(/[^\w-]/g, '.');
    const [status, score] = solved ? ['passed', 1] : ['', 0];
    if (this.#told.get(id) === status) return;
    const at = this.#places.get(id) ?? this.#places.size;
    const set = (element: string, value: string) => (this.#isKept &&= this.session.set(`cmi.objectives.${at}.${element}`, value)); // prettier-ignore
    if (!this.#places.has(id)) set('id', id);
    if (this.session.version === '1.2') {
      set('status', status || 'incomplete');
      set('score.raw', String(100 * score));
    } else {
      set('score.scaled', String(score));
      set('success_status', status || 'unknown');
      set('completion_status', solved ? 'completed' : 'incomplete');
    }
    this.#places.set(id, at);
    this.#told.set(id, status);
  }
}
