/**
 * Modules of chapters by their chapter and their path in its folder, `losses/claims.ts`: both the course's, in
 * `content/`, and the instructor's, in `own/`.
 */
export const byChapter = <Module>(found: Record<string, Module>): Record<string, Module> =>
  Object.fromEntries(Object.entries(found).map(([path, module]) => [path.replace(/^\/(content|own)\//, ''), module]));
