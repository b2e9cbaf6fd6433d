// The course as one PDF.
import { opened } from './document.mjs';
import { placesOf } from './places.mjs';

/**
 * Prints a course in an open browser; returns the bytes, the number of pages and the page of each place. It is printed
 * again until the page numbers in the contents are right.
 */
export async function pdfOf({ browser, site, course }) {
  const { page, parts, show, close } = await opened({ browser, site, course });
  let numbers = new Map();
  for (let time = 1; time <= 4; time++) {
    await show(numbers);
    const bytes = await page.pdf({ preferCSSPageSize: true, outline: true, tagged: true });
    const { pages, places } = placesOf(bytes);
    const isSettled = listed(parts).every((id) => places.get(id) === numbers.get(id));
    numbers = places;
    if (!isSettled) continue;
    await close();
    return { bytes, pages, places };
  }
  throw new Error('The page numbers of the contents do not settle.');
}

/** The places listed in the contents. */
const listed = ({ chapters }) => chapters.flatMap(({ slug, sections }) => [slug, ...sections.map(({ id }) => id)]);
