// The course as one EPUB 3.
import { readFileSync } from 'node:fs';
import { zipSync } from 'fflate';
import sharp from 'sharp';
import { root } from '../run.mjs';
import { escaped, opened } from './document.mjs';
import { container, navigation, packageDocument, pageOf } from './package.mjs';
import { strings } from './strings.mjs';
import { chaptersAsXhtml } from './xhtml.mjs';

/** The width of the figures in CSS pixels; the pictures have twice as many. */
const width = 680;

/** A white background, with room around a figure for protruding labels. */
const asPictures = `
  :root { --paper: #fff }
  .paper-title { box-sizing: border-box; height: 1088px; padding: 40px }
  .widget > :is(.widget-figure, .widget-details) { padding: 16px 12px }`;

/** Makes the book of a course in an open browser; returns its bytes. */
export async function epubOf({ browser, site, course, made = new Date() }) {
  const { language, title } = course;
  const looks = { viewport: { width, height: 1088 }, deviceScaleFactor: 2 };
  const { page, show, close } = await opened({ browser, site, course, looks });
  await page.emulateMedia({ media: 'print' });
  await show();
  await page.addStyleTag({ content: asPictures });
  const images = {};
  const sizes = {};
  const take = async (name, element) => {
    const box = await element.boundingBox();
    if (!box || box.height < 2) return;
    const picture = await element.screenshot({ animations: 'disabled' });
    const { channels } = await sharp(picture).stats();
    if (channels.every(({ stdev }) => stdev === 0)) return; // of one colour: what it holds is not for paper
    images[`book/images/${name}.png`] = await sharp(picture).png({ palette: true, compressionLevel: 9 }).toBuffer();
    sizes[name] = { width: `${Math.round(box.width)}`, height: `${Math.round(box.height)}` };
    await element.evaluate((node, name) => (node.dataset.paper = name), name);
  };
  await take('cover', page.locator('.paper-title'));
  for (const element of await page.locator('.widget > :is(.widget-figure, .widget-details)').all()) {
    const { id, part } = await element.evaluate((node) => ({ id: node.parentElement.id, part: node.className }));
    await take(part.includes('details') ? `${id}-details` : id, element);
  }
  const words = strings[language];
  const found = await page.evaluate(chaptersAsXhtml, { pictures: sizes, words: { live: words.live } });
  await close();
  const chapters = found.map((chapter, i) => ({ ...chapter, number: course.pages[i].number }));
  const pictures = Object.keys(sizes).filter((name) => name !== 'cover');
  const cover = `<section class="cover" epub:type="cover"><img src="images/cover.png" alt="${escaped(title)}"/></section>`;
  const texts = {
    'META-INF/container.xml': container,
    'book/package.opf': packageDocument(course, chapters, pictures, made),
    'book/nav.xhtml': navigation(course, chapters),
    'book/cover.xhtml': pageOf({ language, title, body: cover }),
    'book/book.css': readFileSync(`${root}scripts/paper/book.css`, 'utf8'),
    ...Object.fromEntries(
      chapters.map(({ slug, title, xhtml }) => [`book/${slug}.xhtml`, pageOf({ language, title, body: xhtml })]),
    ),
  };
  return { bytes: zipped({ ...texts, ...images }, made), figures: pictures.length };
}

/** The book as one file: its type comes first, uncompressed. */
const zipped = (files, mtime) =>
  zipSync(
    {
      mimetype: [Buffer.from('application/epub+zip'), { level: 0 }],
      ...Object.fromEntries(
        Object.entries(files).map(([path, content]) => [
          path,
          [Buffer.from(content), { level: path.endsWith('.png') ? 0 : 9 }],
        ]),
      ),
    },
    { mtime },
  );
