import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, test } from 'vitest';

const root = new URL('../../', import.meta.url).pathname;

/** Surfaces that are loaded with a figure already alive, or whose clicks are caught by the field inside them. */
const others = ['/late/', '/PullNumber.tsx'];
const events = ['onClick', 'onPointerDown'];
const own = /^(button|input|select|a|label|summary|option|textarea)$/;

/** The elements of a file that take clicks without being controls, and do not say so. */
function unsaid(file: string, text: string): string[] {
  const found: string[] = [];
  if (!events.some((event) => text.includes(event))) return found;
  const visit = (node: ts.Node): void => {
    if (ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node)) {
      const names = node.attributes.properties.flatMap((given) =>
        ts.isJsxAttribute(given) ? [given.name.getText()] : [],
      );
      const tag = node.tagName.getText();
      const isPlain = /^[a-z]/.test(tag) && !own.test(tag) && !names.includes('tabIndex');
      if (isPlain && events.some((event) => names.includes(event)) && !names.includes('data-surface')) found.push(`${file}: <${tag} ${names.join(' ')}>`); // prettier-ignore
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX));
  return found;
}

test('a plain surface that takes clicks says so, so that clicks before it is alive are kept', () => {
  const files = globSync('src/{widgets,parts,ui}/**/*.tsx', { cwd: root }).filter((file) => !/\.test\./.test(file));
  expect(files.length).toBeGreaterThan(100);
  const left = files.flatMap((file) => unsaid(file, readFileSync(root + file, 'utf8')));
  expect(left.filter((found) => !others.some((part) => found.includes(part)))).toEqual([]);
});

test('one that does not say so is found', () => {
  expect(unsaid('a.tsx', '<div onClick={f}><button onClick={f} /></div>')).toEqual(['a.tsx: <div onClick>']);
  expect(unsaid('a.tsx', '<div data-surface onClick={f} />')).toEqual([]);
});
