// What `npm run new` makes works as it stands: types, lint, its own tests, and the contracts over chapters, exercises and widgets.
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { copyWith } from './copy';

// so that they count as what this test imports
const templates = import.meta.glob('/scripts/templates/**/*.txt', { query: '?raw' });
const { dir, remove } = copyWith({});
afterAll(remove);

const make = (...args: string[]) =>
  spawnSync(process.execPath, ['scripts/new.mjs', ...args], { cwd: dir, encoding: 'utf8' });
const tool = (name: string, ...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(`${dir}/node_modules/.bin/${name}`, args, {
    cwd: dir,
    encoding: 'utf8',
    env: { ...process.env, DOWNHILL_WIDGETS: 'trial-widget', NO_COLOR: '1', VITEST: undefined },
  });
  return { status, said: `${stdout}${stderr}`.slice(-4_000) };
};
// names that the examples of README do not have: whoever follows them has a chapter `gans`
const made = ['own/trial-chapter', 'src/widgets/trial-widget'];

test('makes a chapter, an exercise in it and a widget, and says what comes next', () => {
  expect(Object.keys(templates).length).toBeGreaterThan(15);
  const asked = [['chapter', 'trial-chapter'], ['exercise', 'trial-chapter/meanOfSquares'], ['widget', 'trial-widget']]; // prettier-ignore
  for (const args of asked) {
    const { status, stdout, stderr } = make(...args);
    expect(status, stderr).toBe(0);
    expect(stdout).toMatch(/^Made \S+\/, which works as it stands\. Next:\n\n {2}– /);
  }
  const tag =
    '\n<Exercise locale={props.locale} chapter="trial-chapter" name="meanOfSquares">\n\nWrite it.\n\n</Exercise>\n';
  for (const locale of ['en', 'zh']) {
    const file = `${dir}/own/trial-chapter/${locale}.mdx`;
    const text = readFileSync(file, 'utf8').replace(
      /^import Predict/m,
      "import Exercise from '@prose/Exercise.astro';\n$&",
    );
    writeFileSync(file, text + tag);
  }
});

test('its names are checked', () => {
  const refused = {
    'chapter My_Chapter':
      '“My_Chapter” is not a valid name for a chapter: use small letters, digits and single hyphens, like my-chapter.',
    'chapter losses': 'There is already a content/losses/. Choose another name.',
    'chapter offline': 'The site has pages of its own at offline/. Choose another name.',
    'chapter embed': 'The site has pages of its own at embed/. Choose another name.',
    'chapter elsewhere/vae': 'A chapter goes into own/ or content/: npm run new chapter vae, or content/vae.',
    'widget hinge-loss': 'There is already a src/widgets/hinge-loss/. Choose another name.',
    'exercise losse/f': 'There is no chapter “losse”. There are: activations,',
    'exercise losses/my-own': '“my-own” is not a valid name for a function. Use one like myOwn.',
    'exercise losses/svmLoss': 'There is already a content/losses/cells/svmLoss/.',
    'exercise losses/delete': '“delete” means something in JavaScript or Python. Choose another name, like deleteOf.',
    'exercise losses/lambda': '“lambda” means something in JavaScript or Python.',
    'exercise losses/await': '“await” means something in JavaScript or Python.',
    'toString dates': 'Say what to make and its name: npm run new chapter gans',
    'page dates': 'Say what to make and its name: npm run new chapter gans',
  };
  for (const [args, says] of Object.entries(refused)) {
    const { status, stderr } = make(...args.split(' '));
    expect(status, args).toBe(1);
    expect(stderr).toContain(says);
  }
});

test('has types that fit and passes lint', () => {
  const config = { extends: './tsconfig.json', include: [...made.map((folder) => `${folder}/**/*`), 'src/i18n/env.d.ts', 'src/cells/*.d.ts'] }; // prettier-ignore
  writeFileSync(`${dir}/tsconfig.made.json`, JSON.stringify(config));
  expect(tool('tsc', '-p', 'tsconfig.made.json', '--noEmit')).toEqual({ status: 0, said: '' });
  expect(tool('oxlint', '--deny-warnings', ...made).status).toBe(0);
  expect(tool('oxfmt', '--check', ...made).status).toBe(0);
});

test('passes its tests and the contracts over it', () => {
  const contracts =
    ['chapters', 'exercises', 'cellCode', 'widgets', 'predictions', 'purity', 'modelCode', 'handDrawn', 'widgetStyles', 'layers', 'pageSources', 'chinese'] // prettier-ignore
      .map((name) => `tests/contracts/${name}.test.`);
  const filter = 'trial-chapter|trial-widget|^(?!.*(content/|src/)).*$';
  const { status, said } = tool('vitest', 'run', ...made, ...contracts, '-t', filter, '--reporter=dot');
  expect(status, said).toBe(0);
});

test('leaves nothing of the template behind', () => {
  const files = made.flatMap((folder) => globSync(`${folder}/**/*.*`, { cwd: dir }));
  expect(files.length).toBeGreaterThan(15);
  expect(files.filter((file) => /\.txt$/.test(file) || /__\w+__/.test(readFileSync(`${dir}/${file}`, 'utf8')))).toEqual(
    [],
  );
});
