// `npm run package:lib [-- FOLDER]` packs the library with its kernels as an npm package, a tarball in FOLDER (`packages/`).
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { root } from './run.mjs';

const to = resolve(process.argv[2] ?? `${root}packages`);
const work = mkdtempSync(join(tmpdir(), 'downhill-library-'));
const options = {
  extends: `${root}lib/tsconfig.json`,
  compilerOptions: {
    noEmit: false,
    noEmitOnError: true,
    declaration: true,
    outDir: work,
    rootDir: root,
    target: 'es2022',
    lib: ['ES2023', 'DOM'], // for WebAssembly, which kernels use
    module: 'esnext',
    moduleResolution: 'bundler',
    allowImportingTsExtensions: false,
    types: [],
  },
  files: [`${root}lib/index.ts`, `${root}kernels/install.ts`],
  include: [],
};

/** Node requires file extensions, which our bundled sources omit. */
function withExtensions(file) {
  const whole = (name) => {
    const path = join(dirname(file), name);
    if (existsSync(`${path}.js`)) return `${name}.js`;
    if (existsSync(join(path, 'index.js'))) return `${name}/index.js`;
    throw new Error(`${file} imports ${name}, which is not in the package.`);
  };
  const pattern = /(\bfrom |\bimport |\bimport\(|\bmodule )(['"])(\.{1,2}(?:\/[^'"]*)?)\2/g;
  const code = readFileSync(file, 'utf8');
  writeFileSync(
    file,
    code.replace(pattern, (_, before, quote, name) => `${before}${quote}${whole(name)}${quote}`),
  );
}

try {
  writeFileSync(`${work}/tsconfig.json`, JSON.stringify(options));
  const tsc = `${root}node_modules/@typescript/native/bin/tsc`;
  execFileSync(process.execPath, [tsc, '-p', `${work}/tsconfig.json`], { stdio: 'inherit' });
  rmSync(`${work}/tsconfig.json`);
  for (const file of readdirSync(work, { recursive: true })) {
    if (/\.(js|d\.ts)$/.test(file)) withExtensions(join(work, file));
  }
  for (const end of ['js', 'd.ts']) {
    writeFileSync(`${work}/index.${end}`, `import './kernels/install.js';\nexport * from './lib/index.js';\n`);
  }
  const { version, license } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
  const manifest = JSON.parse(readFileSync(`${root}scripts/library/manifest.json`, 'utf8'));
  writeFileSync(`${work}/package.json`, JSON.stringify({ ...manifest, version, license }, null, 2));
  cpSync(`${root}scripts/library/README.md`, `${work}/README.md`);
  cpSync(`${root}LICENSE`, `${work}/LICENSE`);
  mkdirSync(to, { recursive: true });
  execFileSync('npm', ['pack', '--silent', '--pack-destination', to], { cwd: work, stdio: 'inherit' });
} finally {
  rmSync(work, { recursive: true, force: true });
}
