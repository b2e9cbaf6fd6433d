import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, test } from 'vitest';
import * as downhill from 'downhill';
import { CellError } from '../run/Sandbox';
import { explain } from './explain';
import { libraryErrorInChinese } from './libraryErrors';

const lib = `${import.meta.dirname}/../../../lib`;
const files = readdirSync(lib, { recursive: true, encoding: 'utf8' }).filter((file) => /(?<!\.test)\.ts$/.test(file));

/** The possible texts of an expression, with `{}` for unknown parts. */
function textsOf(node: ts.Expression | undefined): string[] {
  if (!node) return [''];
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isTemplateExpression(node))
    return [node.head.text + node.templateSpans.map(({ literal }) => `{}${literal.text}`).join('')];
  if (ts.isConditionalExpression(node)) return [...textsOf(node.whenTrue), ...textsOf(node.whenFalse)];
  return ['{}'];
}

/** The messages of all errors in the library's source: its `TensorError`s, and helpers called with a rule. */
function messagesOf(file: string): string[] {
  const found: string[] = [];
  const add = (rule?: ts.Expression, got?: ts.Expression, advice?: ts.Expression) => {
    for (const demanded of textsOf(rule))
      for (const given of textsOf(got))
        for (const advised of textsOf(advice))
          if (demanded !== '{}') found.push(`op: ${demanded}${given && `, got ${given}`}.${advised && ` ${advised}`}`);
  };
  const visit = (node: ts.Node) => {
    if (ts.isNewExpression(node) && node.expression.getText() === 'TensorError') {
      const [, , rule, details] = node.arguments!;
      const detail = (name: string) =>
        details && ts.isObjectLiteralExpression(details)
          ? details.properties.find((property) => property.name?.getText() === name)
          : undefined;
      const valueOf = (property?: ts.ObjectLiteralElementLike) =>
        property && ts.isPropertyAssignment(property) ? property.initializer : undefined;
      add(rule, valueOf(detail('got')), valueOf(detail('advice')));
    }
    if (ts.isCallExpression(node) && node.expression.getText() === 'fail') add(...node.arguments);
    if (ts.isCallExpression(node) && node.expression.getText() === 'wrong.push') {
      const [pair] = node.arguments;
      if (ts.isArrayLiteralExpression(pair)) add(...pair.elements);
    }
    node.forEachChild(visit);
  };
  visit(ts.createSourceFile(file, readFileSync(`${lib}/${file}`, 'utf8'), ts.ScriptTarget.Latest, true));
  return found;
}

const messages = files.filter((file) => !/^(graph\/.*[fF]ormula|data\/)/.test(file)).flatMap(messagesOf); // they have codes of their own

test('every error of the library has a Chinese form with the same values', () => {
  expect(messages.length).toBeGreaterThan(90);
  for (const form of messages) {
    let count = 0;
    const message = form.replaceAll('{}', () => `(${++count}, 7)`);
    const said = libraryErrorInChinese(message);
    expect(said, message).not.toBeNull();
    for (let i = 1; i <= count; i++) expect(said, message).toContain(`(${i}, 7)`);
    // only names are left in English: of the function and its arguments
    const left = said!.replace(/^op：/, '').replaceAll(/\{ \w+: true \}|safetensors\.torch\S*/g, '');
    expect(left.match(/\b(must|needs|the|and|of|for|got|with|at|an?)\b/g), said!).toBeNull();
  }
});

const { matmul, tensor, ones, add } = downhill;

test.each([
  [
    () => matmul(ones([2, 3]), ones([2, 3])),
    'matmul：中间的两个大小要相等，得到的是 (2, 3) 和 (2, 3)。要不要转置其中一个？',
  ],
  [
    () => add(ones([2]), ones([3])),
    'add：形状要能够广播，得到的是 (2,) 和 (3,)。从最后一维往前，大小要相等，或者是 1。',
  ],
  [() => tensor([[1], [2, 3]]), 'tensor：各行的长度要相同，得到的是 开头的长度是 1，位置 1 上的是 2。'],
])('%s', (raise, wanted) => {
  try {
    raise();
    expect.fail('no error');
  } catch (error) {
    expect(libraryErrorInChinese((error as Error).message)).toBe(wanted);
  }
});

test('a cell reports it in the language of its page, and leaves other errors unchanged', () => {
  const inCell = (name: string, message: string) =>
    new CellError({ code: 'thrown', name, message, line: 3 } as ConstructorParameters<typeof CellError>[0]);
  const raised = inCell('TensorError', 'outer: needs two vectors, got (2, 2) and (2,).');
  expect(explain(raised, 'zh', 15)?.text).toContain('outer：要用两个向量，得到的是 (2, 2) 和 (2,)。');
  expect(explain(raised, 'en', 15)?.text).toContain('outer: needs two vectors, got (2, 2) and (2,).');
  expect(explain(inCell('Error', 'outer: needs two vectors.'), 'zh', 15)?.text).toContain('needs two vectors');
  expect(explain(inCell('TensorError', 'mine: something else.'), 'zh', 15)?.text).toContain('something else');
});
