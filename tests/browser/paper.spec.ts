// The course on paper: a figure as it prints, and a PDF and an EPUB made from the built site, one in each language: two
// chapters, which take turns; with DOWNHILL_ALL all chapters, and both in both languages.
import { strFromU8, unzipSync } from 'fflate';
import sharp from 'sharp';
import { courseIn } from '../../scripts/paper/course.mjs';
import { epubOf } from '../../scripts/paper/epub.mjs';
import { pdfOf } from '../../scripts/paper/pdf.mjs';
import { all, chapters, expect, inTurn, isThere, locales, test, turnOf } from './course';

const home = 'https://example.edu/ml/';
const asked = inTurn(chapters, (chapter) => turnOf(`content/${chapter}/en.mdx`), 2);
/** What the tests read of a course. */
interface Course {
  home: string;
  pages: { slug: string; html: string }[];
}
const made = (language: string): Promise<Course> =>
  courseIn({ dir: process.env.DOWNHILL_DIST!, language, chapters: asked, url: home });

const turn = turnOf('scripts/paper/course.mjs');
const isAsked = (i: number) => all || turn % 2 === i;

for (const { locale } of locales.filter((_, i) => isAsked(i))) {
  test(`the ${locale} PDF: contents say the pages, links stay in it or lead to the live course`, async ({
    browser,
    baseURL,
  }) => {
    test.slow();
    const course = await made(locale);
    const { bytes, pages, places } = await pdfOf({ browser, site: baseURL!, course });
    const text = Buffer.from(bytes).toString('latin1');
    const starts: number[] = course.pages.map(({ slug }) => places.get(slug));
    expect(starts[0]).toBeGreaterThan(2);
    expect(starts).toEqual([...new Set(starts)].sort((a, b) => a - b));
    expect(pages).toBeGreaterThan(starts.at(-1)! + 3);
    // how far above the foot of its page a heading stands, in points: 62 are margin, and two lines are to follow
    const heights = [...text.matchAll(/\/(\S+?--\S+) \[\d+ 0 R \/XYZ \S+ (\S+)/g)];
    const isHeading = (id: string) => course.pages.some(({ html }) => html.includes(`<h2 id="${id.split('--')[1]}"`));
    expect(heights.filter(([, id]) => isHeading(id)).length).toBeGreaterThan(10);
    expect(heights.filter(([, id, height]) => isHeading(id) && Number(height) < 130)).toEqual([]);
    expect(text).toContain('/Type /Outlines');
    expect(text).toContain('/Marked true');
    const addresses = [...text.matchAll(/\/URI \(([^)]*)\)/g)].map(([, address]) => address);
    expect(addresses.length).toBeGreaterThan(5);
    expect(addresses.filter((address) => !address.startsWith(home) && !address.startsWith('https://'))).toEqual([]);
    // drawn as vectors: whatever is a bitmap is also one in the course
    const pictures = course.pages.flatMap(({ html }) => html.match(/<(img|image|canvas)\b/g) ?? []).length;
    const drawn = text.match(/\/Subtype \/Image/g)?.length ?? 0;
    expect(drawn).toBeLessThanOrEqual(2 * pictures);
  });
}

for (const { locale } of locales.filter((_, i) => isAsked(1 - i))) {
  test(`the ${locale} EPUB: well formed, and every id, picture and link is there`, async ({
    browser,
    baseURL,
    page,
  }) => {
    test.slow();
    const course = await made(locale);
    const { bytes, figures } = await epubOf({ browser, site: baseURL!, course });
    expect(strFromU8(bytes.slice(30, 38)), 'first').toBe('mimetype');
    expect(bytes[8], 'not compressed').toBe(0);
    const files = unzipSync(bytes);
    const texts = Object.entries(files).filter(([path]) => /\.(xhtml|opf|xml)$/.test(path));
    const faults = await page.evaluate(faultsOf, {
      paths: Object.keys(files),
      texts: texts.map(([path, content]) => ({ path, text: new TextDecoder().decode(content) })),
    });
    expect(faults).toEqual([]);
    for (const [path, content] of Object.entries(files).filter(([path]) => path.endsWith('.png'))) {
      const { channels } = await sharp(content).stats();
      expect(
        channels.some(({ stdev }) => stdev > 0),
        `${path} shows something`,
      ).toBe(true);
    }
    expect(figures).toBeGreaterThanOrEqual(3 * course.pages.length);
    const formulas = (text: string) => text.match(/<math\b/g)?.length ?? 0;
    for (const { slug, html } of course.pages) {
      const chapter = new TextDecoder().decode(files[`book/${slug}.xhtml`]);
      expect(chapter).toContain(`${course.home}${slug}/#`);
      // those of a figure are in its picture, and an answer is on the page once more for readers without scripts
      expect(formulas(chapter), slug).toBeGreaterThan(formulas(html) / 2);
    }
  });
}

/** The faults in the files of a book. Runs in a page. */
function faultsOf({ paths, texts }: { paths: string[]; texts: { path: string; text: string }[] }): string[] {
  const faults: string[] = [];
  const documents = texts.map(({ path, text }) => ({
    path,
    document: new DOMParser().parseFromString(text, 'text/xml'),
  }));
  const ids = new Map(
    documents.map(({ path, document }) => [path, [...document.querySelectorAll('[id]')].map(({ id }) => id)]),
  );
  const listed = documents
    .flatMap(({ document }) => [...document.querySelectorAll('manifest > item')])
    .map((item) => `book/${item.getAttribute('href')}`);
  for (const path of paths)
    if (path.startsWith('book/') && path !== 'book/package.opf' && !listed.includes(path))
      faults.push(`${path} is not in the package`);
  for (const { path, document } of documents) {
    const wrong = document.querySelector('parsererror');
    if (wrong) faults.push(`${path}: ${wrong.textContent}`);
    const own = ids.get(path)!;
    for (const id of own) if (own.indexOf(id) !== own.lastIndexOf(id)) faults.push(`${path}: twice #${id}`);
    for (const element of document.querySelectorAll('[href], [src]')) {
      const to = element.getAttribute('href') ?? element.getAttribute('src')!;
      if (/^https?:/.test(to)) continue;
      const [file, id] = to.split('#');
      const there = file ? `book/${file}` : path;
      if (!paths.includes(there)) faults.push(`${path}: no file ${to}`);
      else if (id && !ids.get(there)!.includes(id)) faults.push(`${path}: no place ${to}`);
    }
    for (const picture of document.querySelectorAll('img')) {
      const says = picture.getAttribute('aria-describedby');
      if (!picture.getAttribute('alt')) faults.push(`${path}: a picture without words`);
      if (says && !own.includes(says)) faults.push(`${path}: no ${says}`);
    }
    for (const formula of document.querySelectorAll('math'))
      if (!formula.getAttribute('alttext')) faults.push(`${path}: a formula without words`);
  }
  return faults;
}

test('on paper nothing stands beneath a figure that only its address would explain', async ({ page }) => {
  for (const { home } of locales)
    for (const chapter of asked) {
      await page.goto(`${home}${chapter}/`);
      await page.emulateMedia({ media: 'print' });
      const added = await page
        .locator('.widget')
        .evaluateAll((figures) =>
          figures.flatMap((figure) => ['::before', '::after'].map((end) => getComputedStyle(figure, end).content)),
        );
      expect(added.length, chapter).toBeGreaterThan(3);
      expect([...new Set(added)], chapter).toEqual(['none']);
    }
});

test('words beneath the pictures of a scene are whole and numbers of its axis apart, however narrow its column is, and on paper', async ({
  page,
}) => {
  await page.goto('embed/semantic-gap/');
  await isThere(page);
  for (const [media, width] of [
    ['screen', 340],
    ['screen', 390],
    ['screen', 600],
    ['screen', 800],
    ['print', 340],
    ['print', 390],
    ['print', 642],
    ['print', 800],
  ] as const) {
    await page.emulateMedia({ media });
    await page.setViewportSize({ width, height: 720 });
    const broken = await page.locator('.gap figcaption').evaluateAll((captions) =>
      captions.flatMap((caption) => {
        const texts = document.createTreeWalker(caption, NodeFilter.SHOW_TEXT);
        const found: string[] = [];
        while (texts.nextNode()) {
          const { data } = texts.currentNode as Text;
          for (const { 0: word, index } of data.matchAll(/\S+/g)) {
            const range = document.createRange();
            range.setStart(texts.currentNode, index);
            range.setEnd(texts.currentNode, index + word.length);
            if (new Set([...range.getClientRects()].map(({ top }) => top)).size > 1) found.push(word);
          }
        }
        return found;
      }),
    );
    expect(broken, `${media}, ${width} pixels`).toEqual([]);
    const numbers = page.locator('.gap .bars-number');
    const seen = await numbers.evaluateAll((all) =>
      all.map((one) => one.getBoundingClientRect()).filter((box) => box.width > 0),
    );
    expect(seen.length).toBeGreaterThan(1);
    const gaps = seen.slice(1).map(({ left }, i) => left - seen[i].right);
    expect(Math.min(...gaps), `numbers of the axis: ${media}, ${width} pixels`).toBeGreaterThan(2);
  }
});
