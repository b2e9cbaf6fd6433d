import { codeIn } from '@i18n/codeIn';
import type { Locale } from '@i18n/locale';

const sources = import.meta.glob<string>(
  [
    '/src/widgets/*/*.ts',
    '/src/parts/classAnswers.ts',
    '/src/parts/crew.ts',
    '/src/parts/smallPictures.ts',
    '/src/parts/openingCat/*.ts',
    '/src/parts/race/{lineup,makers}.ts',
    '/src/parts/convnet/*.ts',
    '/src/parts/features/*.ts',
    '/src/parts/fork/before.ts',
    '/src/parts/teams/*.ts',
    '!**/*.test.ts',
    '!**/strings.ts',
  ],
  { query: '?raw', import: 'default' },
);

/** The code behind a widget's figure, as a cell can run it: imports from the library only, all other files in one. */
export async function modelCode(widget: string, locale: Locale): Promise<string> {
  return codeIn(locale, asCell(await withOwnFiles(`/src/widgets/${widget}/model.ts`, new Set())));
}

const importOf = /^import ([^;]*?) from '([^']+)';\n/gm;

/** A file's text with the text of each file that it imports from beside it, or from the parts, in front. */
async function withOwnFiles(path: string, seen: Set<string>): Promise<string> {
  if (seen.has(path)) return '';
  seen.add(path);
  const text = await sources[path]();
  const folder = path.slice(0, path.lastIndexOf('/'));
  const own = [...text.matchAll(importOf)]
    .map(([, , from]) => from.replace(/^\.(?=\/)/, folder).replace(/^@parts(?=\/)/, '/src/parts'))
    .filter((from) => from.startsWith('/'));
  const others: string[] = [];
  for (const from of own) others.push(await withOwnFiles(`${from}.ts`, seen)); // in turn: each behind what it imports
  return [...others, text].join('\n');
}

/** Merges all imports into one from 'downhill', and drops those of files placed in front. */
export function asCell(text: string): string {
  const names = [...text.matchAll(importOf)]
    .filter(([, , from]) => from.startsWith('@lib/'))
    .flatMap(([, list]) => {
      const kind = list.startsWith('type ') ? 'type ' : '';
      const inside = list
        .slice(kind.length)
        .replace(/[{}]|\* as /g, '')
        .split(',');
      return inside.map((name) => name.trim()).filter(Boolean).map((name) => kind + name); // prettier-ignore
    });
  const unique = [...new Set(names)].filter((name) => !names.includes(name.replace(/^type /, '')) || !name.startsWith('type ')).sort(); // prettier-ignore
  const code = text.replace(importOf, '').trim();
  return unique.length ? `import { ${unique.join(', ')} } from 'downhill';\n\n${code}` : code;
}
