// The prose of chapters as files: it is looked at, not imported, so that a page is made of its own chapter alone.
import { existsSync, readFileSync } from 'node:fs';
import { root } from 'astro:config/server';
import { locales, type Locale } from '@i18n/locale';
import type { Chapter } from './outline';

const fileOf = (slug: string, locale: Locale) => new URL(`content/${slug}/${locale}.mdx`, root);

/** Says whether a chapter is written, that is, has a file in every language. */
export const isWritten = ({ slug }: Chapter): boolean => locales.every((locale) => existsSync(fileOf(slug, locale)));

/** The source of a written chapter. */
export const proseOf = (slug: string, locale: Locale): string => readFileSync(fileOf(slug, locale), 'utf8');
