// Compiles the AssemblyScript kernels to WebAssembly inside a module of its own, `kernels/build/simd.ts`; silent and
// quick when nothing has changed since the last time.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { root } from './run.mjs';

const from = `${root}kernels/simd/`;
const to = `${root}kernels/build/simd.ts`;
const sources = Object.fromEntries(
  readdirSync(from)
    .sort()
    .map((file) => [file, readFileSync(from + file, 'utf8')]),
);
const options = '-Oz --converge --noAssert --runtime stub --enable simd --initialMemory 32 --maximumMemory 16384';
const key = createHash('sha256')
  .update(JSON.stringify([sources, options]))
  .digest('hex');

if (!existsSync(to) || !readFileSync(to, 'utf8').includes(key)) {
  const { main } = await import('assemblyscript/asc');
  let wasm;
  const { error, stderr } = await main(['index.ts', '--outFile', 'simd.wasm', ...options.split(' ')], {
    readFile: (file) => sources[file] ?? null,
    writeFile: (_, bytes) => (wasm = bytes),
    listFiles: () => [],
  });
  if (error) {
    console.error(`The kernels could not be compiled:\n${stderr.toString()}`);
    process.exit(1);
  }
  mkdirSync(`${root}kernels/build`, { recursive: true });
  writeFileSync(
    to,
    `// hex, since it compresses better than base64; made by scripts/kernels.mjs of kernels/simd, ${key}\nexport const simd = '${Buffer.from(wasm).toString('hex')}';\n`,
  );
}
