// `npm run new chapter gans`, `npm run new exercise gans/meanOfSquares`, `npm run new widget flat-places`: makes one
// that works, to be changed step by step, and prints the next steps. A chapter goes into `own/`; `content/gans` puts it
// among the course's.
import { cpSync, existsSync, globSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { root } from './run.mjs';

const [kind, name = '', ...more] = process.argv.slice(2);
const kinds = { chapter, exercise, widget };
if (!Object.hasOwn(kinds, kind) || !name || more.length)
  stop('Say what to make and its name: npm run new chapter gans, npm run new exercise gans/meanOfSquares, npm run new widget flat-places. A chapter goes into own/; for one of the course itself, say content/gans.'); // prettier-ignore
kinds[kind](name);

function chapter(path) {
  const [slug, shelf = 'own'] = path.split('/').reverse();
  if (!/^(?:(?:own|content)\/)?[^/]+$/.test(path))
    stop(`A chapter goes into own/ or content/: npm run new chapter ${kebab(slug)}, or content/${kebab(slug)}.`);
  isKebab(slug, 'chapter');
  const taken = ['content', 'own'].find((folder) => existsSync(`${root}${folder}/${slug}`));
  if (taken) stop(`There is already a ${taken}/${slug}/. Choose another name.`);
  if (ofSite().includes(slug)) stop(`The site has pages of its own at ${slug}/. Choose another name.`);
  const folder = `${shelf}/${slug}`;
  make('chapter', folder, { slug, Title: titleOf(slug) });
  next(folder, [
    `Name it in course.config.ts: chapters: [ …, '${slug}' ].`,
    `npm start, then http://localhost:4321/${slug}/ (it changes as you write).`,
    `Write ${folder}/en.mdx and zh.mdx (a course in one language needs one), and the title in chapter.ts.`,
    `An exercise for it: npm run new exercise ${slug}/meanOfSquares.`,
    `npx vitest run ${folder} checks its numbers, claims and exercises.`,
  ]);
}

function exercise(path) {
  const [slug, name, ...rest] = path.split('/').filter((part) => !['own', 'content', 'cells'].includes(part));
  if (!slug || !name || rest.length)
    stop('Name its chapter and its function: npm run new exercise losses/meanOfSquares.');
  const [chapterFile] = globSync(`{content,own}/${slug}/chapter.ts`, { cwd: root });
  if (!chapterFile) {
    const all = globSync('{content,own}/*/chapter.ts', { cwd: root }).map((file) => file.split(/[\\/]/)[1]);
    stop(`There is no chapter “${slug}”. There are: ${all.sort().join(', ')}.`);
  }
  if (!/^[a-z][A-Za-z0-9]*$/.test(name))
    stop(`“${name}” is not a valid name for a function. Use one like ${camel(name)}.`);
  if (isKeyword(name)) stop(`“${name}” means something in JavaScript or Python. Choose another name, like ${name}Of.`);
  const folder = `${chapterFile.replace(/[\\/]chapter\.ts$/, '').replaceAll('\\', '/')}/cells/${name}`;
  if (existsSync(root + folder)) stop(`There is already a ${folder}/. Choose another name.`);
  make('exercise', folder, { name });
  next(folder, [
    `Place it in the chapter’s en.mdx and zh.mdx, with its task as text:`,
    `  import Exercise from '@prose/Exercise.astro';`,
    `  <Exercise locale={props.locale} chapter="${slug}" name="${name}">`,
    `  </Exercise>`,
    `Write solution.ts, starter.ts and what people get wrong in mistakes.ts; then strings.ts and answers.ts.`,
    `solution.py may have it in NumPy and solution.torch.py in PyTorch: python3 tests/reference/other.py runs them.`,
    `npx vitest run ${folder.replace(/\/cells.*/, '')} checks that right answers pass and wrong ones are told why.`,
  ]);
}

function widget(name) {
  isKebab(name, 'widget');
  const folder = `src/widgets/${name}`;
  if (existsSync(root + folder)) stop(`There is already a ${folder}/. Choose another name.`);
  make('widget', folder, { slug: name });
  const Name = camel(name).replace(/^./, (letter) => letter.toUpperCase());
  next(folder, [
    `npm start, then http://localhost:4321/embed/${name}/ (it changes as you write).`,
    `A chapter shows it so:`,
    `  import ${Name} from '@widgets/${name}';`,
    `  <${Name} client:visible locale={props.locale} />`,
    `Compute in model.ts, draw in Figure.tsx, say what is seen in strings.ts, in both languages.`,
    `npx vitest run ${folder}, and DOWNHILL_WIDGETS=${name} npx vitest run tests/contracts/widgets.test.tsx.`,
  ]);
}

/** Copies a template, with its names filled in. */
function make(template, folder, names) {
  cpSync(`${root}scripts/templates/${template}`, root + folder, { recursive: true });
  for (const file of globSync('**/*.txt', { cwd: root + folder })) {
    const path = `${root}${folder}/${file}`;
    const text = readFileSync(path, 'utf8').replace(/__(\w+?)__/g, (_, name) => names[name]);
    writeFileSync(path, text);
    renameSync(path, path.replace(/\.txt$/, ''));
  }
}

function next(folder, steps) {
  console.log(`Made ${folder}/, which works as it stands. Next:\n`);
  for (const step of steps) console.log(step.startsWith('  ') ? `    ${step}` : `  – ${step}`);
}

function isKebab(name, what) {
  if (/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name)) return;
  stop(
    `“${name}” is not a valid name for a ${what}: use small letters, digits and single hyphens, like ${kebab(name)}.`,
  );
}

/** Names that `course.config.ts` refuses, because pages of the site have them (`src/course/folders.ts`). */
function ofSite() {
  return ['en', 'zh', 'embed', ...readdirSync(`${root}src/pages/[...locale]`).map((file) => file.replace(/\..*$/, ''))];
}

/** Whether a function cannot be called so: in a module, or in Python, which gets one of the same name. */
function isKeyword(name) {
  if (/^(and|as|assert|async|await|def|del|elif|except|from|global|is|lambda|nonlocal|not|or|pass|raise)$/.test(name))
    return true;
  try {
    new Function(`'use strict'; function ${name}() {}`);
    return false;
  } catch {
    return true;
  }
}

/** A valid name made from an invalid one. */
function kebab(name) {
  const words = name.replace(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase().match(/[a-z0-9]+/g) ?? []; // prettier-ignore
  return words.join('-').replace(/^[0-9-]+/, '') || 'my-own';
}

function camel(name) {
  return kebab(name).replace(/-(.)/g, (_, letter) => letter.toUpperCase());
}

function titleOf(slug) {
  const words = slug.replaceAll('-', ' ');
  return words[0].toUpperCase() + words.slice(1);
}

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}
