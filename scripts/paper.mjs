// `npm run pdf` makes the course as one PDF per language, `npm run epub` as one EPUB, in `packages/`. `-- --language
// zh` makes one language, `--chapter losses,cnn` some chapters, `--url https://example.edu/ml/` gives the live course's
// address, if `course.config.ts` does not, `--to FOLDER` puts them elsewhere, and `--built FOLDER` uses an existing
// build.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium as playwright } from '@playwright/test';
import { chromium } from './browser.mjs';
import { courseConfig } from './course.mjs';
import { assertBuilt, optionsOf } from './options.mjs';
import { courseIn } from './paper/course.mjs';
import { epubOf } from './paper/epub.mjs';
import { pdfOf } from './paper/pdf.mjs';
import { root, run } from './run.mjs';
import { serve } from './serve.mjs';

const scratch = mkdtempSync(join(tmpdir(), 'downhill-paper-'));
const forms = { pdf: pdfOf, epub: epubOf };
let browser;
let site;
try {
  const { form, languages, chapters, url, to, built } = await asked();
  browser = await playwright.launch(await chromium());
  if (form === 'pdf' && parseInt(browser.version()) < 131)
    console.warn(`Chromium ${browser.version()} prints no page numbers and no running heads; 131 does.`);
  const dir = built ?? `${scratch}/site`;
  if (!built && !(await run('astro', ['build', '--outDir', dir])).ok)
    throw new Error('The course could not be built; the reason is above.');
  assertBuilt(dir);
  site = await serve({ dir });
  mkdirSync(to, { recursive: true });
  for (const language of languages) {
    const course = await courseIn({ dir, language, chapters, url });
    const name = ['downhill', chapters?.join('-'), language].filter(Boolean).join('-');
    const { bytes, pages } = await forms[form]({ browser, site: site.url, course });
    const file = join(to, `${name}.${form}`);
    writeFileSync(file, bytes);
    console.log(`${file} (${(bytes.length / 1e6).toFixed(1)} MB${pages ? `, ${pages} pages` : ''})`);
    if (!course.home)
      console.log('  It does not say where the live course is: set `url` in course.config.ts, or add --url.');
  }
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  await browser?.close();
  site?.close();
  rmSync(scratch, { recursive: true, force: true });
}

async function asked() {
  const text = { type: 'string' };
  const { values, positionals } = optionsOf({
    allowPositionals: true,
    options: { language: text, chapter: text, url: text, to: text, built: text },
  });
  const { languages, chapters } = await courseConfig();
  if (values.language && !languages.includes(values.language))
    throw new Error(`The course has no language “${values.language}”; it has ${languages.join(' and ')}.`);
  if (values.url && !URL.canParse(values.url))
    throw new Error(`“${values.url}” is not an address; write one like https://example.edu/ml/.`);
  const asked = values.chapter?.split(',');
  const unknown = asked?.find((slug) => !chapters.includes(slug));
  if (unknown !== undefined) throw new Error(`There is no chapter “${unknown}”; there are ${chapters.join(', ')}.`);
  return {
    form: positionals[0] ?? 'pdf',
    languages: values.language ? [values.language] : languages,
    chapters: asked,
    url: values.url && new URL(values.url).href,
    to: resolve(values.to ?? `${root}packages`),
    built: values.built && resolve(values.built),
  };
}
