// `npm run coverage`: the coverage of the library by its own tests; fails below the thresholds in vitest.config.ts.
import { run } from './run.mjs';

const { ok } = await run('vitest', ['run', '--project', 'plain', '--project', 'with kernels', 'lib', 'kernels', '--coverage', '--reporter=dot']); // prettier-ignore
process.exit(ok ? 0 : 1);
