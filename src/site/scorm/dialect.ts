/** The vocabulary of each version of SCORM. */
export interface Dialect {
  /** The name of the platform's object, and those of its functions. */
  object: string;
  calls: Record<'begin' | 'end' | 'get' | 'set' | 'commit' | 'error' | 'errorText', string>;
  elements: Record<'learner' | 'mode' | 'state' | 'place' | 'best' | 'status' | 'exit' | 'time', string>;
  /** The number of characters that the platform must be able to store, for the work and for the place. */
  mostState: number;
  mostPlace: number;
  /** The limit of older platforms with the same version; tried if more is refused. */
  lessState: number;
  /** The errors for a closed session. */
  closed: readonly string[];
  /** The errors for a session that is already open. */
  open: readonly string[];
}

export type ScormVersion = '1.2' | '2004';

export const dialects: Record<ScormVersion, Dialect> = {
  '1.2': {
    object: 'API',
    calls: {
      begin: 'LMSInitialize',
      end: 'LMSFinish',
      get: 'LMSGetValue',
      set: 'LMSSetValue',
      commit: 'LMSCommit',
      error: 'LMSGetLastError',
      errorText: 'LMSGetErrorString',
    },
    elements: {
      learner: 'cmi.core.student_id',
      mode: 'cmi.core.lesson_mode',
      state: 'cmi.suspend_data',
      place: 'cmi.core.lesson_location',
      best: 'cmi.core.score.raw',
      status: 'cmi.core.lesson_status',
      exit: 'cmi.core.exit',
      time: 'cmi.core.session_time',
    },
    mostState: 4_096,
    mostPlace: 255,
    lessState: 4_000,
    closed: ['301'],
    open: [],
  },
  '2004': {
    object: 'API_1484_11',
    calls: {
      begin: 'Initialize',
      end: 'Terminate',
      get: 'GetValue',
      set: 'SetValue',
      commit: 'Commit',
      error: 'GetLastError',
      errorText: 'GetErrorString',
    },
    elements: {
      learner: 'cmi.learner_id',
      mode: 'cmi.mode',
      state: 'cmi.suspend_data',
      place: 'cmi.location',
      best: 'cmi.score.scaled',
      status: 'cmi.completion_status',
      exit: 'cmi.exit',
      time: 'cmi.session_time',
    },
    mostState: 64_000,
    mostPlace: 1_000,
    lessState: 4_000, // the second edition of 2004
    closed: ['104', '112', '113', '122', '123', '132', '133', '142', '143'],
    open: ['103'],
  },
};

/** A duration in the notation of a version. */
export function spanOf(seconds: number, version: ScormVersion): string {
  const whole = Math.max(0, Math.floor(seconds));
  const [hours, minutes, rest] = [Math.floor(whole / 3_600), Math.floor(whole / 60) % 60, whole % 60];
  if (version === '2004') return `PT${hours}H${minutes}M${rest}S`;
  const two = (number: number) => String(number).padStart(2, '0');
  return `${String(Math.min(hours, 9_999)).padStart(4, '0')}:${two(minutes)}:${two(rest)}`;
}
