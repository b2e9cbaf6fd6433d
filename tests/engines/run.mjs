// `npm run build`, then `node tests/engines/run.mjs`: tests what must look or work the same in Chromium, Firefox and WebKitGTK.
// Another build may be named: `node tests/engines/run.mjs /tmp/site dots`.
import { readdirSync } from 'node:fs';
import { serve } from '../../scripts/serve.mjs';

const [dir = 'dist', only = ''] = process.argv.slice(2);
const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.test.mjs') && name.includes(only));
const site = await serve({ dir });
let failed = 0;
for (const file of files) {
  const { default: test } = await import(`./${file}`);
  console.log(file.replace('.test.mjs', ''));
  try {
    await test(
      site.url,
      (name, problem) => {
        if (problem) failed++;
        console.log(`  ${problem ? '✗' : '✓'} ${name}${problem ? `: ${problem}` : ''}`);
      },
      dir,
    );
  } catch (error) {
    failed++;
    console.error(error);
  }
}
process.exit(failed ? 1 : 0);
