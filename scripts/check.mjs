// `npm run check`: types, pages, lint and unit tests, in parallel, for everything that may have changed since they last
// passed here. The first time the expensive tests (see vitest.config.ts) are only those affected by what has changed
// since the last commit. `npm run check -- --all` runs everything, `npm run check -- --units` one part alone.
import { check } from './checks.mjs';

const asked = process.argv.slice(2).map((argument) => argument.replace('--', ''));
const parts = asked.filter((name) => name !== 'all');
const { failed } = await check(parts, { all: asked.includes('all') });
process.exit(failed ? 1 : 0);
