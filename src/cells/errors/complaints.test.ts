import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parse } from 'acorn';
import { expect, test } from 'vitest';
import { complaintIn } from './complaints';
import { childrenOf, type Tree } from '../code/tree';

const { resolve } = createRequire(import.meta.url);

/** The possible texts of an expression, with `{}` for unknown parts. */
function textsOf(node: Tree): string[] {
  const [left, right] = [node.left, node.right] as Tree[];
  switch (node.type) {
    case 'Literal':
      return typeof node.value === 'string' ? [node.value] : ['{}'];
    case 'TemplateLiteral':
      return [(node.quasis as Tree[]).map(({ value }) => (value as { cooked: string }).cooked).join('{}')];
    case 'BinaryExpression':
      return textsOf(left).flatMap((start) => textsOf(right).map((end) => start + end));
    case 'ConditionalExpression':
      return [...textsOf(node.consequent as Tree), ...textsOf(node.alternate as Tree)];
    case 'ArrowFunctionExpression':
      return textsOf(node.body as Tree);
    default:
      return ['{}'];
  }
}

/** All messages in a parser's source. Cells do not support JSX. */
function messagesIn(source: string): Set<string> {
  const found = new Set<string>();
  const visit = (node: Tree, isList = false) => {
    const property = (node.callee as Tree | undefined)?.property as Tree | undefined;
    const raises = /^(raise(Recoverable)?|invalidStringToken)$/.test(String(property?.name));
    const texts = raises ? (node.arguments as Tree[]).flatMap(textsOf) : isList && node.type === 'Property' ? textsOf(node.value as Tree) : []; // prettier-ignore
    for (const text of texts) if (/[a-z]{3}/i.test(text)) found.add(text);
    const declares = node.type === 'VariableDeclarator' && /Errors?$/.test(String((node.id as Tree).name));
    const isJsx = /^jsx_/.test(String((node.key as Tree | undefined)?.name));
    if (!isJsx) for (const child of childrenOf(node)) visit(child, isList || declares);
  };
  visit(parse(source, { ecmaVersion: 'latest', sourceType: 'module' }) as unknown as Tree);
  return found;
}

const sourceOf = (name: string) =>
  readFileSync(resolve(name).replace(/\.js$/, name === 'acorn' ? '.mjs' : '.js'), 'utf8');
const messages = [...messagesIn(sourceOf('acorn')), ...messagesIn(sourceOf('@sveltejs/acorn-typescript'))];

/** Messages that never reach the reader: about JSX, and those with a sentence of their own. */
const never = /JSX|^Not enough stack space/;

test('every message of the parsers has a Chinese form', () => {
  expect(messages.length).toBeGreaterThan(180);
  const raised = messages.filter((message) => !never.test(message)).map((message) => message.replaceAll('{}', 'abc'));
  const without = raised.filter((message) => !/[一-鿿]/.test(complaintIn('zh', message.replace(/\.$/, '')) ?? ''));
  expect(without.filter((message) => message !== 'Invalid regular expression: /abc/: abc')).toEqual([]);
});

test.each([
  ["Label 'a' is already declared", '标签“a”已经用过了', "Label 'a' is already declared"],
  ['Assigning to rvalue', '只能给变量、属性或数组元素赋值', 'only a name, a property or an element of an array can be assigned to'], // prettier-ignore
  // as they arrive: without the full stop
  [
    'An accessor cannot have type parameters',
    'get 和 set 函数不能有类型参数',
    'An accessor cannot have type parameters',
  ],
  ["'private' modifier must precede 'static' modifier.", '修饰词“private”要写在“static”前面', "'private' modifier must precede 'static' modifier"], // prettier-ignore
  ['Invalid regular expression: /(/: Unterminated group', '正则表达式 /(/ 不对：分组缺少右括号', 'Invalid regular expression: /(/: Unterminated group'], // prettier-ignore
])('%s', (message, zh, en) => {
  expect(complaintIn('zh', message)).toBe(zh);
  expect(complaintIn('en', message)).toBe(en);
});

test('a message that is not in the table has no translation', () => {
  expect(complaintIn('zh', 'Something else')).toBeNull();
});
