/** What a course says to a platform, in the words of each version of SCORM. */
export interface Dialect {
  /** Under which name the platform offers its object, and what its functions are called. */
  object: string;
  calls: Record<'begin' | 'end' | 'get' | 'set' | 'commit' | 'error' | 'errorText', string>;
  elements: Record<'learner' | 'mode' | 'state' | 'place' | 'best' | 'status' | 'exit' | 'time', string>;
  /** How many characters the platform must be able to keep: of the work, and of the place. */
  mostState: number;
  mostPlace: number;
  /** What older platforms of the same name keep; tried where more is refused. */
  lessState: number;
  /** The errors that say that no session is open. */
  closed: readonly string[];
  /** That one is open already. */
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

/** A span of time as a version writes it. */
export function spanOf(seconds: number, version: ScormVersion): string {
  const whole = Math.max(0, Math.floor(seconds));
  const [hours, minutes, rest] = [Math.floor(whole / 3_600), Math.floor(whole / 60) % 60, whole % 60];
  if (version === '2004') return `PT${hours}H${minutes}M${rest}S`;
  const two = (number: number) => String(number).padStart(2, '0');
  return `${String(Math.min(hours, 9_999)).padStart(4, '0')}:${two(minutes)}:${two(rest)}`;
}
