// `npm run bench`: the library against its peers, in turn in one run; ratios, not seconds, are what carries over.
import { build } from 'esbuild';
import { root } from './run.mjs';

const { outputFiles } = await build({
  entryPoints: [`${root}tests/bench/index.ts`],
  bundle: true,
  write: false,
  format: 'esm',
  platform: 'node',
});
await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
