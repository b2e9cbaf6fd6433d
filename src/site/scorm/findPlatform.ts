import { dialects, type Dialect, type ScormVersion } from './dialect';

/** What a platform offers: functions by name, which take and give texts. */
export type PlatformObject = Record<string, (...values: string[]) => unknown>;

export interface Platform {
  version: ScormVersion;
  object: PlatformObject;
}

/** How many frames within frames are looked through: some platforms nest deeper than the seven of the standard. */
const mostLevels = 30;

/** A window with those that it is a frame of, from the inside out. */
function upwards(start: Window): Window[] {
  const windows = [start];
  for (let at = start; windows.length < mostLevels && at.parent && at.parent !== at; at = at.parent) {
    windows.push(at.parent);
  }
  return windows;
}

/** What a window holds under a name; a window of another origin shows nothing. */
function heldBy<T>(read: () => T): T | null {
  try {
    return read() ?? null;
  } catch {
    return null;
  }
}

/** Where a platform's object may be: in the frames around the course, then around the page that has opened it. */
function placesAround(own: Window): Window[] {
  const around = upwards(own);
  const openers = around
    .map((window) => heldBy(() => window.opener as Window | null))
    .filter((window) => window !== null);
  return [...new Set([...around, ...openers.flatMap(upwards)])];
}

function isComplete(object: unknown, { calls }: Dialect): object is PlatformObject {
  return (
    typeof object === 'object' &&
    object !== null &&
    Object.values(calls).every((name) => heldBy(() => typeof (object as PlatformObject)[name] === 'function'))
  );
}

/** Finds the platform that has started the course: in the version that the package is made for, or else in the other. */
export function findPlatform(own: Window, wanted: ScormVersion): Platform | null {
  const places = placesAround(own);
  for (const version of [wanted, wanted === '1.2' ? '2004' : '1.2'] as const) {
    const dialect = dialects[version];
    for (const place of places) {
      const object = heldBy(() => (place as unknown as Record<string, unknown>)[dialect.object]);
      if (isComplete(object, dialect)) return { version, object };
    }
  }
  return null;
}
