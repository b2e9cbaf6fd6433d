import { expect, test } from 'vitest';
import { sitemapOf } from './sitemap';

const canonical = (path: string) => `<link rel="canonical" href="https://a.edu/${path}">`;
const alternate = (language: string, path: string) =>
  `<link rel="alternate" hreflang="${language}" href="https://a.edu/${path}">`;

test('lists pages by canonical address, with their alternates in other languages', () => {
  const both = alternate('en', 'losses/') + alternate('zh-CN', 'zh/losses/');
  const xml = sitemapOf([canonical('losses/') + both, canonical('zh/losses/') + both]);
  expect(xml.match(/<loc>[^<]*<\/loc>/g)).toEqual([
    '<loc>https://a.edu/losses/</loc>',
    '<loc>https://a.edu/zh/losses/</loc>',
  ]);
  expect(xml.match(/hreflang="zh-CN" href="https:\/\/a\.edu\/zh\/losses\/"\/>/g)).toHaveLength(2);
});

test('leaves out pages marked for exclusion, and those without an address', () => {
  const xml = sitemapOf(['<p></p>', `<meta name="robots" content="noindex">${canonical('offline/')}`]);
  expect(xml).not.toContain('<url>');
});
