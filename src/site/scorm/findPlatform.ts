import { dialects, type Dialect, type ScormVersion } from './dialect';

/** A platform's object: functions by name, which take and return strings. */
export type PlatformObject = Record<string, (...values: string[]) => unknown>;

export interface Platform {
  version: ScormVersion;
  object: PlatformObject;
}

/** The most levels of nested frames that are searched: some platforms nest deeper than the seven of the standard. */
const mostLevels = 30;

/** A window and those around it, from the inside out. */
function upwards(start: Window): Window[] {
  const windows = [start];
  for (let at = start; windows.length < mostLevels && at.parent && at.parent !== at; at = at.parent) {
    windows.push(at.parent);
  }
  return windows;
}

/** A property of a window; null for a window of another origin. */
function heldBy<T>(read: () => T): T | null {
  try {
    return read() ?? null;
  } catch {
    return null;
  }
}

/** Where a platform's object may be: in the frames around the course, then around the page that opened it. */
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

/** Finds the platform that launched the course, preferably in the version of the package. */
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
