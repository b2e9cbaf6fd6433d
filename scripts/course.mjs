import { readFileSync } from 'node:fs';
import { transform } from 'esbuild';
import { root } from './run.mjs';

const names = { en: 'English', zh: '中文   ' };

/** The addresses of the course in its languages, as lines to print. */
export async function addresses(url) {
  const languages = await configured();
  return languages.map((language, i) => `  ${names[language]}  ${url}${i ? `${language}/` : ''}`).join('\n');
}

/** The languages of `course.config.ts`; all if it cannot be read, which Astro reports better. */
async function configured() {
  try {
    return (await courseConfig()).languages.filter((language) => language in names);
  } catch {
    return ['en', 'zh'];
  }
}

/** The content of `course.config.ts`. */
export async function courseConfig() {
  const { code } = await transform(readFileSync(`${root}course.config.ts`, 'utf8'), { loader: 'ts', format: 'esm' });
  const { default: course } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  return { languages: ['en', 'zh'], ...course };
}
