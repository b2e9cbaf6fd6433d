import { expect, test } from 'vitest';
import { circuit } from './circuit';
import { FormulaError } from './formulaError';
import { longestFormula, parseFormula } from './parseFormula';

/** The formula's value when its inputs, in order of appearance, are 2, 3, 5, 7. */
function valueOf(text: string): number {
  const formula = parseFormula(text);
  return circuit(formula, Object.fromEntries(formula.inputs.map((name, i) => [name, [2, 3, 5, 7][i]]))).nodes.at(-1)!
    .value;
}

test.each([
  ['x + y * z', 17],
  ['x - y - z', -6],
  ['x / y / z', 2 / 15],
  ['-x^2', -4],
  ['x^-1', 0.5],
  ['x^y^x', 2 ** 9],
  ['x**y', 8],
  ['2x', 4],
  ['(x + y) z', 25],
  ['(x + y)(z + 1)', 30],
  ['x (y + 1)', 8],
  ['2 x y', 12],
  ['x²+y³', 31],
  ['（x＋y）× z', 25],
  ['x − y', -1],
  ['1e-3 x', 2e-3],
  ['.5x', 1],
  ['q = x + y; q z', 25],
  ['q = x + y\nf = q * q', 25],
  ['a = x; a * y;', 6],
  ['max(x, y, z)', 5],
  ['min(x, y)', 2],
  ['pow(x, y)', 8],
  ['exp(log(x))', 2],
  ['σ(0 x)', 0.5],
  ['权重 + 偏置', 5],
  ['+x - -y', 5],
])('%s is %d', (text, value) => {
  expect(valueOf(text)).toBeCloseTo(value, 12);
});

test('inputs are in order of appearance, and names of parts are not inputs', () => {
  expect(parseFormula('s = w*x + b; max(0, 1 - y s)').inputs).toEqual(['w', 'x', 'b', 'y']);
});

test.each([
  ['', 'empty', 0],
  ['  ;', 'empty', 0],
  ['x +', 'operand', 3],
  ['* x', 'operand', 0],
  ['x + * y', 'operand', 4],
  ['(x + y', 'unclosed', 0],
  ['max(x, y', 'unclosed', 3],
  ['x + y)', 'unexpected', 5],
  ['x # y', 'character', 2],
  ['x + "a"', 'character', 4],
  ['x + 🐈', 'character', 4],
  ['1.2.3 + x', 'number', 0],
  ['1e999 x', 'number', 0],
  ['foo(x)', 'function', 0],
  ['x + sinh(y)', 'function-write', 4],
  ['exp + 1', 'no-arguments', 0],
  ['exp(x, y)', 'one-value', 0],
  ['max(x)', 'several-values', 0],
  ['tanh()', 'one-value', 0],
  ['x, y', 'unexpected', 1],
  ['x = 3; x = 4', 'redefined', 7],
  ['y = x; x = 4', 'redefined', 7],
  ['exp = x', 'redefined', 0],
  ['q = q + 1', 'redefined', 0],
  ['x + (q = 3)', 'equation', 7],
  ['x ='.padEnd(3), 'operand', 3],
  [`${'('.repeat(100)}x${')'.repeat(100)}`, 'deep', 60],
  ['x'.repeat(longestFormula + 1), 'too-long', longestFormula],
])('%s: %s at %d', (text, code, at) => {
  let found: unknown;
  try {
    parseFormula(text);
  } catch (error) {
    found = error;
  }
  expect(found).toBeInstanceOf(FormulaError);
  expect(found).toMatchObject({ code, at });
});
