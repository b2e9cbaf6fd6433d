// The metadata files of an EPUB 3.
import { createHash } from 'node:crypto';
import { escaped, langs } from './document.mjs';
import { strings } from './strings.mjs';

const head = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** A page of the book. */
export const pageOf = ({ language, title, body }) => `${head}<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${langs[language]}" xml:lang="${langs[language]}">
<head><title>${escaped(title)}</title><link rel="stylesheet" type="text/css" href="book.css"/></head>
<body>${body}</body></html>
`;

export const container = `${head}<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="book/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>
`;

/** The table of contents, for readers and for reading systems. */
export function navigation(course, chapters) {
  const words = strings[course.language];
  const item = (href, text, inner = '') => `<li><a href="${href}">${escaped(text)}</a>${inner}</li>`;
  const sections = ({ slug, sections }) =>
    sections.length ? `<ol>${sections.map(({ id, title }) => item(`${slug}.xhtml#${id}`, title)).join('')}</ol>` : '';
  const list = chapters.map((chapter) =>
    item(`${chapter.slug}.xhtml`, `${chapter.number}. ${chapter.title}`, sections(chapter)),
  );
  return pageOf({
    language: course.language,
    title: words.contents,
    body: `<nav epub:type="toc" role="doc-toc" id="toc"><h1>${words.contents}</h1><ol>${list.join('\n')}</ol></nav>
<nav epub:type="landmarks" hidden="hidden"><ol><li><a epub:type="cover" href="cover.xhtml">${words.cover}</a></li>
<li><a epub:type="toc" href="nav.xhtml">${words.contents}</a></li>
<li><a epub:type="bodymatter" href="${chapters[0].slug}.xhtml">${escaped(chapters[0].title)}</a></li></ol></nav>`,
  });
}

/** The package document. `images` are the names of the figures' pictures; `made` is the date. */
export function packageDocument(course, chapters, images, made) {
  const { language, title, tagline, description, institution, home } = course;
  const meta = (property, value) => `<meta property="${property}">${escaped(value)}</meta>`;
  const features = [
    'tableOfContents',
    'readingOrder',
    'structuralNavigation',
    'alternativeText',
    'longDescription',
    'MathML',
  ];
  const items = [
    `<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>`,
    `<item id="cover" href="cover.xhtml" media-type="application/xhtml+xml"/>`,
    `<item id="cover-image" href="images/cover.png" media-type="image/png" properties="cover-image"/>`,
    `<item id="css" href="book.css" media-type="text/css"/>`,
    ...chapters.map(
      ({ slug, hasMath }) =>
        `<item id="chapter-${slug}" href="${slug}.xhtml" media-type="application/xhtml+xml"${hasMath ? ' properties="mathml"' : ''}/>`,
    ),
    ...images.map((name, i) => `<item id="image-${i}" href="images/${name}.png" media-type="image/png"/>`),
  ];
  return `${head}<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${langs[language]}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">urn:uuid:${uuid([title, language, home, ...chapters.map(({ slug }) => slug)].join('\n'))}</dc:identifier>
<dc:title>${escaped(title)}</dc:title>
<dc:language>${langs[language]}</dc:language>
<dc:description>${escaped(`${tagline}. ${description}`)}</dc:description>
${institution ? `<dc:publisher>${escaped(institution)}</dc:publisher>` : ''}
${home ? `<dc:source>${escaped(home)}</dc:source>` : ''}
${meta('dcterms:modified', made.toISOString().replace(/\.\d+/, ''))}
${['textual', 'visual'].map((mode) => meta('schema:accessMode', mode)).join('')}
${['textual,visual', 'textual'].map((modes) => meta('schema:accessModeSufficient', modes)).join('')}
${features.map((feature) => meta('schema:accessibilityFeature', feature)).join('')}
${meta('schema:accessibilityHazard', 'none')}
${meta('schema:accessibilitySummary', strings[language].accessible)}
</metadata>
<manifest>
${items.join('\n')}
</manifest>
<spine>
<itemref idref="cover"/>
<itemref idref="nav"/>
${chapters.map(({ slug }) => `<itemref idref="chapter-${slug}"/>`).join('\n')}
</spine>
</package>
`;
}

/** A name-based UUID: the same book always has the same one. */
function uuid(name) {
  const hex = createHash('sha1').update(name).digest('hex');
  const variant = ((parseInt(hex[16], 16) & 3) | 8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `5${hex.slice(13, 16)}`,
    variant + hex.slice(17, 20),
    hex.slice(20, 32),
  ].join('-');
}
