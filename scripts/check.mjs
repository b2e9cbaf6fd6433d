// `npm run check`: types, lint and unit tests, side by side. Parts alone: `npm run check -- --units`.
import { check } from './checks.mjs';

const asked = process.argv.slice(2).map((argument) => argument.replace('--', ''));
const { failed } = await check(asked);
process.exit(failed ? 1 : 0);
