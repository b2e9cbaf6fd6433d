// The source of the printed course: the pages of a built course.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { courseConfig } from '../course.mjs';

/**
 * The course of a built folder in one language: its chapters in order, each with its page, and the course's address.
 * `chapters` selects chapters; `url` is its address, if not the one of `course.config.ts`.
 */
export async function courseIn({ dir, language, chapters, url }) {
  const course = await courseConfig();
  const folder = language === course.languages[0] ? '' : `${language}/`;
  const read = (path) => readFileSync(join(dir, path), 'utf8');
  const pages = course.chapters
    .map((slug, i) => ({ slug, number: i + 1, path: `${folder}${slug}/index.html` }))
    .filter(({ slug, path }) => (!chapters || chapters.includes(slug)) && existsSync(join(dir, path)))
    .map((page) => ({ ...page, html: withAllStyles(read(page.path), (name) => read(`_astro/${name}`)) }))
    .filter(({ html }) => html.includes('class="chapter-head"'));
  if (pages.length === 0) throw new Error(`${dir} has no written chapter in “${language}”.`);
  const address = url || course.url;
  return {
    language,
    folder,
    pages,
    front: read(`${folder}index.html`),
    title: course.title[language],
    institution: course.institution?.[language] ?? '',
    tagline: textOf(read(`${folder}index.html`), /<title>[^<]*?·\s*([^<]*)<\/title>/),
    description: textOf(read(`${folder}index.html`), /<meta name="description" content="([^"]*)"/),
    /** The course's address in this language, with a trailing slash; empty if unknown. */
    home: address && new URL(folder, `${address.replace(/\/?$/, '/')}`).href,
  };
}

/** A page with all its styles inline: as it is built, most are in a file, which repeats what is inline but the fonts. */
const withAllStyles = (html, read) =>
  html.replace(
    /<style>([^]*?)<\/style>([^]*?)<link[^>]* data-href="([^"]*\/)([^"/]*)">/,
    (_, css, between, folder, name) => {
      const late = read(name).replace(/url\((["']?)(?!data:)/g, `url($1${folder}`);
      return `<style>${(css.match(/@font-face\{[^}]*\}/g) ?? []).join('')}${late}</style>${between}`;
    },
  );

const signs = { amp: '&', lt: '<', gt: '>', quot: '"', '#34': '"', '#38': '&', '#39': "'" };
const textOf = (html, pattern) =>
  (pattern.exec(html)?.[1] ?? '').replace(/&(#?\w+);/g, (all, name) => signs[name] ?? all);
