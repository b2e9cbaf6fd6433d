// `npm run coverage`: how much of the library its own tests reach.
import { run } from './run.mjs';

const { ok } = await run('vitest', ['run', '--project', 'plain', '--project', 'with kernels', 'lib', 'kernels', '--coverage', '--reporter=dot']); // prettier-ignore
process.exit(ok ? 0 : 1);
