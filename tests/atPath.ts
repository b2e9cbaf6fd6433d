import { vi } from 'vitest';

/**
 * A module as a course below `path` has it. Modules are shared by the test files of a worker: those that know this path are
 * let go before anyone else meets them.
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
