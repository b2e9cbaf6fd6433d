// `npm run coverage`: how much of the library its own tests reach; it fails where that is less than vitest.config.ts asks for.
import { run } from './run.mjs';

const { ok } = await run('vitest', ['run', '--project', 'plain', '--project', 'with kernels', 'lib', 'kernels', '--coverage', '--reporter=dot']); // prettier-ignore
process.exit(ok ? 0 : 1);
