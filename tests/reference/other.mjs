// Writes what `other.py` asks Python, as JSON: exercises with their cases and solutions, ops with their examples.
import { createServer } from 'vite';
import { root } from '../../scripts/run.mjs';

const vite = await createServer({
  root,
  configFile: `${root}vitest.config.ts`,
  server: { middlewareMode: true, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true },
  logLevel: 'error',
});
const { exerciseQuestions, opQuestions, fingerprint } = await vite.ssrLoadModule('/tests/reference/other/questions.ts');
const asked = ({ name, snippets, ...more }) => ({
  ...{ name, ...more },
  snippets: Object.entries(snippets).map(([framework, code]) => ({ framework, code, fingerprint: fingerprint(code) })),
});
process.stdout.write(JSON.stringify({ exercises: exerciseQuestions().map(asked), ops: opQuestions().map(asked) }));
await vite.close();
