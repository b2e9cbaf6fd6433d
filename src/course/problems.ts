import { locales, type Locale } from '../i18n/locale.ts';
import { parts } from './config.ts';
import { accentProblems } from './accent.ts';
import type { Folders } from './folders.ts';
import { frontTitle } from './frontTitle.ts';
import { didYouMean, nearest } from './nearest.ts';
import type { Problem, Surfaces } from './problem.ts';

const settings = ['title', 'institution', 'chapters', 'pages', 'languages', 'accent', 'show', 'url'];
const required = ['title', 'chapters'];
const named = { en: 'English', zh: 'Chinese' };

type Config = Record<string, unknown>;
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isList = (value: unknown): value is unknown[] => Array.isArray(value);
const shown = (value: unknown) => (typeof value === 'string' ? `“${value}”` : (JSON.stringify(value) ?? String(value)));

/** All problems of a configuration, in the order of its settings. */
export function problemsOf(config: unknown, folders: Folders, surfaces: Surfaces): Problem[] {
  if (!isObject(config))
    return [{ place: [], says: 'The file exports no settings: it ends with `export default course;`.' }];
  const unknown = Object.keys(config).filter((key) => !settings.includes(key));
  return [
    ...unknown.map((key) => ({ place: [key], says: `There is no setting “${key}”. ${didYouMean(key, settings)}` })),
    ...required
      .filter((key) => config[key] === undefined && !unknown.some((other) => nearest(other, settings) === key))
      .map((key) => ({ place: [], says: `The setting “${key}” is missing.` })),
    ...languageProblems(config),
    ...textProblems(config),
    ...chapterProblems(config, folders),
    ...pageProblems(config, folders),
    ...accentProblems(config.accent, surfaces),
    ...showProblems(config.show),
    ...urlProblems(config.url),
  ];
}

/** The course's valid languages. */
const languagesOf = ({ languages }: Config): Locale[] => {
  const known = isList(languages) ? locales.filter((locale) => languages.includes(locale)) : [];
  return known.length ? known : [...locales];
};

const otherNames: Record<string, Locale> = { english: 'en', chinese: 'zh', cn: 'zh', 'zh-cn': 'zh', 'en-us': 'en' };

function languageProblems({ languages }: Config): Problem[] {
  if (languages === undefined) return [];
  const right = 'Write [\'en\', \'zh\'], [\'en\'] or [\'zh\'].'; // prettier-ignore
  if (!isList(languages) || languages.length === 0)
    return [{ place: ['languages'], says: `The languages are a list of one or two. ${right}` }];
  return listProblems(languages, 'languages', (name) => {
    if ((locales as readonly string[]).includes(name)) return null;
    const meant = otherNames[name.toLowerCase()];
    return `The course is not available in “${name}”. ${meant ? `Did you mean “${meant}”?` : right}`;
  });
}

function textProblems(config: Config): Problem[] {
  return ['title', 'institution'].flatMap((key): Problem[] => {
    const value = config[key];
    if (value === undefined) return [];
    if (!isObject(value)) return [{ place: [key], says: `The ${key} is a text for each language: ${key}: { en: ${typeof value === 'string' ? `'${value}'` : "'…'"} }.` }]; // prettier-ignore
    const wrong = Object.keys(value).filter((name) => !(locales as readonly string[]).includes(name));
    const texts = languagesOf(config).map((locale) => [locale, value[locale]] as const);
    return [
      ...wrong.map((name) => ({ place: [key, name], says: `There is no language “${name}”. ${didYouMean(name, locales)}` })), // prettier-ignore
      ...texts
        .filter(([, text]) => text !== undefined && typeof text !== 'string')
        .map(([locale, text]) => ({ place: [key, locale], says: `${shown(text)} is not text. Put it in quotation marks.` })), // prettier-ignore
      ...texts
        .filter(([, text]) => key === 'title' && (text === undefined || (typeof text === 'string' && !text.trim())))
        .map(([locale]) => ({ place: [key, locale], says: `The course has no title in ${named[locale]}.` })),
    ];
  });
}

/** Problems with the names in a list: not text, invalid (by `judge`), or duplicate. */
function listProblems(list: readonly unknown[], key: string, judge: (name: string) => string | null): Problem[] {
  // copied, since `flatMap` passes over what is missing between two commas
  return [...list].flatMap((name, i): Problem[] => {
    const place = [key, i];
    if (name === undefined) return [{ place, says: 'Between two commas there is no name. Take one comma away.' }];
    if (typeof name !== 'string') return [{ place, says: `${shown(name)} is not a name. Put it in quotation marks.` }];
    if (list.indexOf(name) < i) return [{ place, says: `“${name}” is there twice. Take one away.` }];
    const says = judge(name);
    return says ? [{ place, says }] : [];
  });
}

function nameProblem(name: string, taken: readonly string[]): string | null {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name))
    return `“${name}” cannot be an address. Use small letters, digits and single hyphens, as in “my-chapter”, and call the folder so.`;
  return taken.includes(name) ? `The site has pages of its own at ${name}/. Call the folder otherwise.` : null;
}

function chapterProblems(config: Config, folders: Folders): Problem[] {
  const { chapters } = config;
  if (chapters === undefined) return [];
  if (!isList(chapters) || chapters.length === 0)
    return [{ place: ['chapters'], says: `The chapters are a list of one or more, such as ['losses']. There are: ${[...folders.chapters.keys()].join(', ')}.` }]; // prettier-ignore
  return listProblems(chapters, 'chapters', (name) => {
    const folder = folders.chapters.get(name);
    if (folder === undefined) {
      if (folders.pages.has(name))
        return `own/${name}/ has no chapter.ts. Write one; or if it is a page, name it in “pages”.`;
      return `There is no chapter “${name}” in content/ or own/. ${didYouMean(name, [...folders.chapters.keys()])}`;
    }
    if (folders.twice.includes(name))
      return `“${name}” is a folder of content/ and of own/. Call the one in own/ otherwise.`;
    const wrong = nameProblem(name, folder.startsWith('own/') ? folders.taken : []);
    if (wrong) return wrong;
    const missing = languagesOf(config).filter((locale) => !folders.has(`${folder}/${locale}.mdx`));
    const isBegun = locales.some((locale) => folders.has(`${folder}/${locale}.mdx`));
    return missing.length && isBegun ? lacks(`${folder}/${missing[0]}.mdx`, missing[0], config) : null;
  });
}

/** Reports a missing language file, and what to do. */
function lacks(file: string, locale: Locale, config: Config): string {
  const one = locales.find((other) => other !== locale)!;
  const says = `${file} is missing. Write it`;
  return languagesOf(config).length > 1
    ? `${says}, or show the course in one language: languages: ['${one}'].`
    : `${says}.`;
}

function pageProblems(config: Config, folders: Folders): Problem[] {
  const { pages, chapters } = config;
  if (pages === undefined) return [];
  if (!isList(pages))
    return [{ place: ['pages'], says: "The pages are a list of folders of own/, such as ['syllabus']." }];
  const files = (name: string) => locales.flatMap((locale) => folders.textOf(`own/${name}`, locale) ?? []);
  const wrong = listProblems(pages, 'pages', (name) => {
    if (isList(chapters) && chapters.includes(name)) return `“${name}” is a chapter already.`;
    if (folders.chapters.has(name)) return `“${name}” is a chapter. Name it in “chapters”.`;
    if (!folders.pages.has(name)) return `There is no page “${name}”: its text is in own/${name}/en.md or zh.md. ${didYouMean(name, [...folders.pages.keys()])}`; // prettier-ignore
    return files(name).length
      ? nameProblem(name, folders.taken)
      : `own/${name}/ has no text. Write own/${name}/${languagesOf(config)[0]}.md.`;
  });
  const untitled = pages
    .filter((name): name is string => typeof name === 'string' && folders.pages.has(name))
    .flatMap(files)
    .filter((file) => frontTitle(folders.read(file)) === null)
    .map((file): Problem => ({ place: [], file, says: 'The page has no title. Begin it with three lines: `---`, `title: Syllabus`, `---`.' })); // prettier-ignore
  return [...wrong, ...untitled];
}

function showProblems(show: unknown): Problem[] {
  if (show === undefined) return [];
  if (!isObject(show))
    return [{ place: ['show'], says: 'It says of each part whether it is shown: show: { solutions: false }.' }];
  return Object.entries(show).flatMap(([part, value]): Problem[] => {
    const place = ['show', part];
    if (!(parts as readonly string[]).includes(part))
      return [{ place, says: `There is no part “${part}”. ${didYouMean(part, parts)}` }];
    return typeof value === 'boolean' ? [] : [{ place, says: `${shown(value)} is neither true nor false.` }];
  });
}

function urlProblems(url: unknown): Problem[] {
  if (url === undefined || url === '') return [];
  const place = ['url'];
  if (typeof url !== 'string')
    return [{ place, says: `${shown(url)} is not an address. Write 'https://example.edu/ml/'.` }];
  const isWhole = /^https?:\/\/[^\s/?#]+(\/[^\s?#]*)?$/i.test(url) && URL.canParse(url);
  if (isWhole) return [];
  const whole = /^[\w-]+(\.[\w-]+)+(\/[^\s?#]*)?$/.test(url) ? `https://${url}` : 'https://example.edu/ml/';
  return [{ place, says: `“${url}” is no whole address. Write '${whole}'.` }];
}
