import { vi } from 'vitest';

/**
 * Imports a module as for a course below `path`. Modules are shared by the test files of a worker: those that depend on
 * the path are unloaded afterwards.
 */
export async function atPath<Module>(path: string, load: () => Promise<Module>): Promise<Module> {
  vi.stubEnv('BASE_URL', path);
  vi.resetModules();
  try {
    return await load();
  } finally {
    vi.unstubAllEnvs();
    vi.resetModules();
  }
}
