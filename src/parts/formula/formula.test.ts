// What a reader may type, typeset, paste or mistype: understood, or refused at its place with the form to write.
import { describe, expect, test } from 'vitest';
import { circuit } from '@lib/graph/circuit';
import { inOrder, valueOf, type Operand } from '@lib/graph/evaluate';
import type { Expression } from '@lib/graph/expression';
import { FormulaError } from '@lib/graph/formulaError';
import { longestFormula, parseFormula } from '@lib/graph/parseFormula';
import { Random } from '@lib/random';
import { faultText, hintText } from './faultText';
import { formulaStrings } from './strings';

const given = [2, 3, 5, 7];
const { exp, log, sqrt, sin, cos, tanh, abs, max, min, E, PI } = Math;
const sigmoid = (u: number) => 1 / (1 + exp(-u));

/** The inputs, in order, and the formula's value for them. */
const understood: [text: string, inputs: string, value: (...inputs: number[]) => number][] = [
  ['e^x', 'x', exp],
  ['e^-x', 'x', (x) => exp(-x)],
  ['e^{-x}', 'x', (x) => exp(-x)],
  ['e^(x y)', 'x y', (x, y) => exp(x * y)],
  ['ℯ^x', 'x', exp],
  ['e x', 'x', (x) => E * x],
  ['2e^x', 'x', (x) => 2 * exp(x)],
  ['2 e x', 'x', (x) => 2 * E * x],
  ['x e^x', 'x', (x) => x * exp(x)],
  ['(E)^x', 'E x', (a, x) => a ** x],
  ['rate^x', 'rate x', (r, x) => r ** x],
  ['x^ℯx', 'x', (x) => x ** E * x],
  ['2ℯ x', 'x', (x) => 2 * E * x],
  ['cost + minx', 'cost minx', (a, b) => a + b],
  ['pi x', 'x', (x) => PI * x],
  ['PI x', 'x', (x) => PI * x],
  ['Pi*x', 'x', (x) => PI * x],
  ['2πx', 'x', (x) => 2 * PI * x],
  ['πr²', 'r', (r) => PI * r * r],
  ['\\pi r', 'r', (r) => PI * r],
  ['1e-3 x', 'x', (x) => 1e-3 * x],
  ['1e−3 x', 'x', (x) => 1e-3 * x],
  ['1E5x', 'x', (x) => 1e5 * x],
  ['2e3x', 'x', (x) => 2e3 * x],
  ['.5x + 5.', 'x', (x) => 0.5 * x + 5],
  ['0x', 'x', () => 0],
  ['0x + x', 'x', (x) => x],
  ['x²³', 'x', (x) => x ** 23],
  ['x²³y', 'x y', (x, y) => x ** 23 * y],
  ['x⁴ + y⁰', 'x y', (x) => x ** 4 + 1],
  ['x⁻¹', 'x', (x) => 1 / x],
  ['x⁻²y', 'x y', (x, y) => x ** -2 * y],
  ['xⁿ', 'x n', (x, n) => x ** n],
  ['x²ⁿ⁺¹', 'x n', (x, n) => x ** (2 * n + 1)],
  ['2⁽ˣ⁻ʸ⁾', 'x y', (x, y) => 2 ** (x - y)],
  ['x²^y', 'x y', (x, y) => x ** (2 ** y)],
  ['x^-1', 'x', (x) => 1 / x],
  ['x^{2}y', 'x y', (x, y) => x * x * y],
  ['x**2', 'x', (x) => x * x],
  ['x^½', 'x', sqrt],
  ['-x²', 'x', (x) => -(x * x)],
  ['w₀x₀', 'w0 x0', (w, x) => w * x],
  ['w0x0 + w1x1', 'w0 x0 w1 x1', (a, b, c, d) => a * b + c * d],
  ['w_0x_0', 'w0 x0', (w, x) => w * x],
  ['w_{0} w₀ w0', 'w0', (w) => w ** 3],
  ['x₁₂', 'x12', (x) => x],
  ['xₙ + x_n', 'x_n', (x) => 2 * x],
  ['w_in + w_{out}', 'w_in w_out', (a, b) => a + b],
  ['my_long_name', 'my_long_name', (x) => x],
  ['w₀(x + 1)', 'w0 x', (w, x) => w * (x + 1)],
  ['权重 * 偏置₁', '权重 偏置1', (w, b) => w * b],
  ['𝑥 + 𝒚', 'x y', (x, y) => x + y],
  ['x̂ + ŷ', 'x̂ ŷ', (x, y) => x + y],
  ['ϕ + φ', 'φ', (x) => 2 * x],
  ['constructor + x', 'constructor x', (a, x) => a + x],
  ['toString * valueOf', 'toString valueOf', (a, b) => a * b],
  ['hasOwnProperty^2', 'hasOwnProperty', (a) => a * a],
  ['prototype = x; prototype + 1', 'x', (x) => x + 1],
  ['x ⋅ y', 'x y', (x, y) => x * y],
  ['x·y', 'x y', (x, y) => x * y],
  ['x∙y•x', 'x y', (x, y) => x * y * x],
  ['x・y', 'x y', (x, y) => x * y],
  ['x × y ∗ x', 'x y', (x, y) => x * y * x],
  ['x ✕ y', 'x y', (x, y) => x * y],
  ['x\u2062y', 'x y', (x, y) => x * y],
  ['x ÷ y', 'x y', (x, y) => x / y],
  ['x ∕ y ⁄ x', 'x y', (x, y) => x / y / x],
  ['x − y', 'x y', (x, y) => x - y],
  ['x – y — x', 'x y', (x, y) => x - y - x],
  ['x ‐ y ‑ x', 'x y', (x, y) => x - y - x],
  ['x -- y', 'x y', (x, y) => x + y],
  ['１２ｘ', 'x', (x) => 12 * x],
  ['５．５ｘ', 'x', (x) => 5.5 * x],
  ['（x＋y）＊３／ｘ－１', 'x y', (x, y) => ((x + y) * 3) / x - 1],
  ['ｑ＝x＋y；ｑ＾２', 'x y', (x, y) => (x + y) ** 2],
  ['max（x，y）', 'x y', max],
  ['max(x、y)', 'x y', max],
  ['｛x｝［y］', 'x y', (x, y) => x * y],
  ['【x + y】z', 'x y z', (x, y, z) => (x + y) * z],
  ['｜x − y｜', 'x y', (x, y) => abs(x - y)],
  ['𝟐x', 'x', (x) => 2 * x],
  ['|x|', 'x', abs],
  ['|x - y| + |y|', 'x y', (x, y) => abs(x - y) + abs(y)],
  ['2|x|y', 'x y', (x, y) => 2 * abs(x) * y],
  ['|x|y|x|', 'x y', (x, y) => abs(x) * y * abs(x)],
  ['||x| - 5|', 'x', (x) => abs(abs(x) - 5)],
  ['|x - |y||', 'x y', (x, y) => abs(x - abs(y))],
  ['|x (|y| - 7)|', 'x y', (x, y) => abs(x * (abs(y) - 7))],
  ['∣x∣²', 'x', (x) => x * x],
  ['‖x‖', 'x', abs],
  ['∥x - y∥^2', 'x y', (x, y) => (x - y) ** 2],
  ['||x||', 'x', abs],
  ['ln|x|', 'x', log],
  ['√x', 'x', sqrt],
  ['√(x + y)', 'x y', (x, y) => sqrt(x + y)],
  ['√2', '', () => sqrt(2)],
  ['√√x', 'x', (x) => sqrt(sqrt(x))],
  ['½ x', 'x', (x) => x / 2],
  ['⅓x', 'x', (x) => x / 3],
  ['1⁄2 x', 'x', (x) => x / 2],
  ['[x + y] z', 'x y z', (x, y, z) => (x + y) * z],
  ['{[(x)]}', 'x', (x) => x],
  ['2x', 'x', (x) => 2 * x],
  ['x y', 'x y', (x, y) => x * y],
  ['xy', 'xy', (x) => x],
  ['2(x+y)', 'x y', (x, y) => 2 * (x + y)],
  ['(a)(b)', 'a b', (a, b) => a * b],
  ['(x+1)(x+1)', 'x', (x) => (x + 1) ** 2],
  ['x (y + 1)', 'x y', (x, y) => x * (y + 1)],
  ['1 / 2 x', 'x', (x) => x / 2],
  ['5 m', 'm', (m) => 5 * m],
  ['sin x', 'x', sin],
  ['sin x + 1', 'x', (x) => sin(x) + 1],
  ['sin x cos y', 'x y', (x, y) => sin(x) * cos(y)],
  ['2 sin x / y', 'x y', (x, y) => (2 * sin(x)) / y],
  ['sin\u2061x', 'x', sin],
  ['sin²x', 'x', (x) => sin(x) ** 2],
  ['sin²x + cos²x', 'x', () => 1],
  ['sin^2(x)', 'x', (x) => sin(x) ** 2],
  ['sin^{2} x', 'x', (x) => sin(x) ** 2],
  ['sin(x)^2', 'x', (x) => sin(x) ** 2],
  ['ln x', 'x', log],
  ['log(x)', 'x', log],
  ['exp[x]', 'x', exp],
  ['max{x, y}', 'x y', max],
  ['max(x, y, z)', 'x y z', max],
  ['min(0, x)', 'x', (x) => min(0, x)],
  ['max(1,5)x', 'x', (x) => 5 * x],
  ['max(0,1-x)', 'x', (x) => max(0, 1 - x)],
  ['max(0,1,x)', 'x', (x) => max(0, 1, x)],
  ['pow(x, 2)', 'x', (x) => x * x],
  ['relu(x) + ReLU(x)', 'x', (x) => 2 * x],
  ['σ(x)', 'x', sigmoid],
  ['sigmoid(x)', 'x', sigmoid],
  ['tanh x', 'x', tanh],
  ['abs(x - y)', 'x y', (x, y) => abs(x - y)],
  ['\\frac{a}{b}', 'a b', (a, b) => a / b],
  ['\\frac{1}{1 + e^{-x}}', 'x', sigmoid],
  ['\\dfrac{x}{2}y', 'x y', (x, y) => (x / 2) * y],
  ['\\sqrt{x^2 + y^2}', 'x y', (x, y) => sqrt(x * x + y * y)],
  ['\\sqrt x', 'x', sqrt],
  ['x \\cdot y \\times x \\div 2', 'x y', (x, y) => (x * y * x) / 2],
  ['\\left(x + y\\right)z', 'x y z', (x, y, z) => (x + y) * z],
  ['\\bigl| x - y \\bigr|', 'x y', (x, y) => abs(x - y)],
  ['\\lVert W x \\rVert^2', 'W x', (w, x) => (w * x) ** 2],
  ['f = (x + y)\\,z', 'x y z', (x, y, z) => (x + y) * z],
  ['\\sigma(u)', 'u', sigmoid],
  ['\\max(0, 1 - y s)', 'y s', (y, s) => max(0, 1 - y * s)],
  ['\\max\\{x, y\\}', 'x y', max],
  ['\\sin^2 \\theta', 'θ', (x) => sin(x) ** 2],
  ['\\exp\\left(-x\\right)', 'x', (x) => exp(-x)],
  ['\\theta_0 + \\theta_{1} x', 'θ0 θ1 x', (a, b, x) => a + b * x],
  ['\\operatorname{relu}(x)', 'x', (x) => x],
  ['\\mathrm{loss} + \\mathbf{w}_1', 'loss w1', (a, b) => a + b],
  ['$x + y$', 'x y', (x, y) => x + y],
  ['\\(x \\quad y\\)', 'x y', (x, y) => x * y],
  ['f(x, y) = x y', 'x y', (x, y) => x * y],
  ['f(x) = x²; f + 1', 'x', (x) => x * x + 1],
  ['f = x y', 'x y', (x, y) => x * y],
  ['q := x + y; q²', 'x y', (x, y) => (x + y) ** 2],
  ['q ≔ x\nq q', 'x', (x) => x * x],
  ['= x + y', 'x y', (x, y) => x + y],
  ['x\u200b +\u00a0y\u3000', 'x y', (x, y) => x + y],
  ['ex\u00adp(x\ufe0f)', 'x', exp],
  ['\u202dx + 1\u202c', 'x', (x) => x + 1],
  ['x[y] + x [2]', 'x y', (x, y) => x * y + 2 * x],
];

const deepText = `${'('.repeat(100)}x${')'.repeat(100)}`;
/** The mistake's place and length, and the message. */
// prettier-ignore
const refused: [text: string, at: number, length: number, en: string, zh: string][] = [
  ['NaN x', 0, 3, '“NaN” is not a number that can be computed with.', '“NaN”不是能用来计算的数。'],
  ['x + Infinity', 4, 8, '“Infinity” is not a number that can be computed with.', '“Infinity”不是能用来计算的数。'],
  ['-∞', 1, 1, '“∞” is not a number that can be computed with.', '“∞”不是能用来计算的数。'],
  ['\\infty x', 0, 6, '“\\infty” is not a number that can be computed with.', '“\\infty”不是能用来计算的数。'],
  ['undefined + x', 0, 9, '“undefined” is not a number that can be computed with.', '“undefined”不是能用来计算的数。'],
  ['sgn(x)', 0, 3, 'There is no function “sgn”. Write x / abs(x).', '没有函数“sgn”。请写成 x / abs(x)。'],
  ['sign x', 0, 4, 'There is no function “sign”. Write x / abs(x).', '没有函数“sign”。请写成 x / abs(x)。'],
  ['sech x', 0, 4, 'There is no function “sech”. Write 2 / (exp(x) + exp(-x)).', '没有函数“sech”。请写成 2 / (exp(x) + exp(-x))。'],
  ['elu(x)', 0, 3, 'There is no function “elu”. Write max(0, x) + min(0, exp(x) - 1).', '没有函数“elu”。请写成 max(0, x) + min(0, exp(x) - 1)。'],
  ['y + LeakyReLU(x)', 4, 9, 'There is no function “LeakyReLU”. Write max(x, 0.1 x).', '没有函数“LeakyReLU”。请写成 max(x, 0.1 x)。'],
  ['leaky_relu(x)', 0, 10, 'There is no function “leaky_relu”. Write max(x, 0.1 x).', '没有函数“leaky_relu”。请写成 max(x, 0.1 x)。'],
  ['lb x', 0, 2, 'There is no function “lb”. Write log(x) / log(2).', '没有函数“lb”。请写成 log(x) / log(2)。'],
  ['log1p(x)', 0, 5, 'There is no function “log1p”. Write log(1 + x).', '没有函数“log1p”。请写成 log(1 + x)。'],
  ['root(x, 3)', 0, 4, 'There is no function “root”. Write x^(1/2).', '没有函数“root”。请写成 x^(1/2)。'],
  ['gelu(x)', 0, 4, 'There is no function “gelu”. One of a similar shape is x * sigmoid(1.7 x).', '没有函数“gelu”。形状相近的有 x * sigmoid(1.7 x)。'],
  ['tan^-1 x', 0, 6, 'There is no function “tan^-1”. One of a similar shape is tanh(x).', '没有函数“tan^-1”。形状相近的有 tanh(x)。'],
  ['2tan⁻¹(x)', 1, 5, 'There is no function “tan⁻¹”. One of a similar shape is tanh(x).', '没有函数“tan⁻¹”。形状相近的有 tanh(x)。'],
  ['x mod 3', 2, 3, 'There is no function “mod”. You can use exp, log, sqrt, sin, cos, tanh, sigmoid, relu, abs, max, min, pow.', '没有函数“mod”。可用的有 exp、log、sqrt、sin、cos、tanh、sigmoid、relu、abs、max、min、pow。'],
  ['round x', 0, 5, 'There is no function “round”. You can use exp, log, sqrt, sin, cos, tanh, sigmoid, relu, abs, max, min, pow.', '没有函数“round”。可用的有 exp、log、sqrt、sin、cos、tanh、sigmoid、relu、abs、max、min、pow。'],
  ['floor(x)', 0, 5, 'There is no function “floor”. You can use exp, log, sqrt, sin, cos, tanh, sigmoid, relu, abs, max, min, pow.', '没有函数“floor”。可用的有 exp、log、sqrt、sin、cos、tanh、sigmoid、relu、abs、max、min、pow。'],
  ['cosh^-1 x', 0, 7, 'There is no function “cosh^-1”. You can use exp, log, sqrt, sin, cos, tanh, sigmoid, relu, abs, max, min, pow.', '没有函数“cosh^-1”。可用的有 exp、log、sqrt、sin、cos、tanh、sigmoid、relu、abs、max、min、pow。'],
  ['true x', 0, 4, '“true” is not a number that can be computed with.', '“true”不是能用来计算的数。'],
  ['x + None', 4, 4, '“None” is not a number that can be computed with.', '“None”不是能用来计算的数。'],
  ['x[0]', 0, 4, '“x[0]” can be read in more than one way. Write x_0 or x * 0.', '“x[0]”不止一种读法。请写成 x_0 或 x * 0。'],
  ['2w1[3]y', 1, 5, '“w1[3]” can be read in more than one way. Write w1_3 or w1 * 3.', '“w1[3]”不止一种读法。请写成 w1_3 或 w1 * 3。'],
  ['1e-999 x', 0, 6, '“1e-999” is not a number that can be computed with.', '“1e-999”不是能用来计算的数。'],
  ['1e999 x', 0, 5, '“1e999” is not a number that can be computed with.', '“1e999”不是能用来计算的数。'],
  ['1.2.3 x', 0, 4, '“1.2.” is not a number that can be computed with.', '“1.2.”不是能用来计算的数。'],
  ['.5.5 x', 0, 3, '“.5.” is not a number that can be computed with.', '“.5.”不是能用来计算的数。'],
  ['2e', 0, 2, '“2e” can be read in more than one way. Write 2 * e or 2e3.', '“2e”不止一种读法。请写成 2 * e 或 2e3。'],
  ['2e x', 0, 2, '“2e” can be read in more than one way. Write 2 * e or 2e3.', '“2e”不止一种读法。请写成 2 * e 或 2e3。'],
  ['x + 3e-', 4, 2, '“3e” can be read in more than one way. Write 3 * e or 3e3.', '“3e”不止一种读法。请写成 3 * e 或 3e3。'],
  ['2E', 0, 2, '“2E” can be read in more than one way. Write 2 * E or 2e3.', '“2E”不止一种读法。请写成 2 * E 或 2e3。'],
  ['0x10', 0, 4, '“0x10” can be read in more than one way. Write 16 or 0 * x10.', '“0x10”不止一种读法。请写成 16 或 0 * x10。'],
  ['x + 0x1F', 4, 4, '“0x1F” can be read in more than one way. Write 31 or 0 * x1F.', '“0x1F”不止一种读法。请写成 31 或 0 * x1F。'],
  ['0b101 x', 0, 5, '“0b101” can be read in more than one way. Write 5 or 0 * b101.', '“0b101”不止一种读法。请写成 5 或 0 * b101。'],
  ['0o17', 0, 4, '“0o17” can be read in more than one way. Write 15 or 0 * o17.', '“0o17”不止一种读法。请写成 15 或 0 * o17。'],
  ['1 000 x', 0, 5, '“1 000” is not read here. Write 1000.', '这里读不懂“1 000”。请写成 1000。'],
  ['1 000 000 x', 0, 9, '“1 000 000” is not read here. Write 1000000.', '这里读不懂“1 000 000”。请写成 1000000。'],
  ['12 345 x', 0, 6, '“12 345” can be read in more than one way. Write 12345 or 12 * 345.', '“12 345”不止一种读法。请写成 12345 或 12 * 345。'],
  ['x * 2 3', 4, 3, '“2 3” is not read here. Write 2 * 3.', '这里读不懂“2 3”。请写成 2 * 3。'],
  ['1_000 x', 0, 5, '“1_000” is not read here. Write 1000.', '这里读不懂“1_000”。请写成 1000。'],
  ["1'000 x", 0, 5, "“1'000” is not read here. Write 1000.", "这里读不懂“1'000”。请写成 1000。"],
  ['1’000 x', 0, 5, '“1’000” is not read here. Write 1000.', '这里读不懂“1’000”。请写成 1000。'],
  ['1,5 x', 0, 3, '“1,5” is not read here. Write 1.5.', '这里读不懂“1,5”。请写成 1.5。'],
  ['x + （1，5）', 5, 3, '“1，5” is not read here. Write 1.5.', '这里读不懂“1，5”。请写成 1.5。'],
  ['1,000 x', 0, 5, '“1,000” can be read in more than one way. Write 1000 or 1.000.', '“1,000”不止一种读法。请写成 1000 或 1.000。'],
  ['1,000,000 x', 0, 9, '“1,000,000” is not read here. Write 1000000.', '这里读不懂“1,000,000”。请写成 1000000。'],
  ['1.000,5 x', 0, 7, '“1.000,5” is not read here. Write 1000.5.', '这里读不懂“1.000,5”。请写成 1000.5。'],
  ['exp(1,5)', 4, 3, '“1,5” is not read here. Write 1.5.', '这里读不懂“1,5”。请写成 1.5。'],
  ['max(x, 1,5)', 7, 3, '“1,5” is not read here. Write 1.5.', '这里读不懂“1,5”。请写成 1.5。'],
  ['1,5,3', 1, 1, '“,” does not fit here. Is an operator missing, or is there a bracket too many?', '“,”不该出现在这里。是少了运算符，还是多了括号？'],
  ['2½ x', 0, 2, '“2½” can be read in more than one way. Write 2.5 or 2 * ½.', '“2½”不止一种读法。请写成 2.5 或 2 * ½。'],
  ['x½', 0, 2, '“x½” can be read in more than one way. Write x^½ or x * ½.', '“x½”不止一种读法。请写成 x^½ 或 x * ½。'],
  ['x 2', 0, 3, '“x 2” can be read in more than one way. Write x^2 or x * 2.', '“x 2”不止一种读法。请写成 x^2 或 x * 2。'],
  ['(x+y)2', 0, 6, '“(x+y)2” can be read in more than one way. Write (x+y)^2 or (x+y) * 2.', '“(x+y)2”不止一种读法。请写成 (x+y)^2 或 (x+y) * 2。'],
  ['π2', 0, 2, '“π2” can be read in more than one way. Write π^2 or π * 2.', '“π2”不止一种读法。请写成 π^2 或 π * 2。'],
  ['x^2 3', 2, 3, '“2 3” is not read here. Write 2 * 3.', '这里读不懂“2 3”。请写成 2 * 3。'],
  ['0/0 + x', 0, 3, '“0/0” has no value, or one too large for a number, whatever the inputs are.', '无论输入是多少，“0/0”都没有值，或者值大得写不下。'],
  ['x + log(0)', 4, 6, '“log(0)” has no value, or one too large for a number, whatever the inputs are.', '无论输入是多少，“log(0)”都没有值，或者值大得写不下。'],
  ['1/0', 0, 3, '“1/0” has no value, or one too large for a number, whatever the inputs are.', '无论输入是多少，“1/0”都没有值，或者值大得写不下。'],
  ['sqrt(-1) x', 0, 8, '“sqrt(-1)” has no value, or one too large for a number, whatever the inputs are.', '无论输入是多少，“sqrt(-1)”都没有值，或者值大得写不下。'],
  ['x + 2^9999', 4, 6, '“2^9999” has no value, or one too large for a number, whatever the inputs are.', '无论输入是多少，“2^9999”都没有值，或者值大得写不下。'],
  ['pow(x)', 0, 6, 'This function takes two values, with a comma between them. Write it as in pow(x, 2).', '这个函数要两个值，中间用逗号隔开，例如 pow(x, 2)。'],
  ['pow(x, y, z)', 0, 12, 'This function takes two values, with a comma between them. Write it as in pow(x, 2).', '这个函数要两个值，中间用逗号隔开，例如 pow(x, 2)。'],
  ['pow()', 0, 5, 'This function takes two values, with a comma between them. Write it as in pow(x, 2).', '这个函数要两个值，中间用逗号隔开，例如 pow(x, 2)。'],
  ['exp()', 0, 5, 'This function takes one value. Write it as in exp(x).', '这个函数只要一个值，例如 exp(x)。'],
  ['exp(x, y)', 0, 9, 'This function takes one value. Write it as in exp(x).', '这个函数只要一个值，例如 exp(x)。'],
  ['sqrt(x, 3)', 0, 10, 'This function takes one value. Write it as in sqrt(x).', '这个函数只要一个值，例如 sqrt(x)。'],
  ['log(x, 2)', 0, 9, 'This function takes one value. Write it as in log(x) / log(2).', '这个函数只要一个值，例如 log(x) / log(2)。'],
  ['sigmoid(x, y)', 0, 13, 'This function takes one value. Write it as in sigmoid(x).', '这个函数只要一个值，例如 sigmoid(x)。'],
  ['max(x)', 0, 6, 'This function takes two or more values, with commas between them. Write it as in max(x, y).', '这个函数要两个或更多的值，中间用逗号隔开，例如 max(x, y)。'],
  ['min()', 0, 5, 'This function takes two or more values, with commas between them. Write it as in min(x, y).', '这个函数要两个或更多的值，中间用逗号隔开，例如 min(x, y)。'],
  ['exp', 0, 3, '“exp” is a function. Write its value in brackets after it, as in exp(x).', '“exp”是函数。把它的值写在后面的括号里，例如 exp(x)。'],
  ['exp + 1', 0, 3, '“exp” is a function. Write its value in brackets after it, as in exp(x).', '“exp”是函数。把它的值写在后面的括号里，例如 exp(x)。'],
  ['exp -x', 0, 3, '“exp” is a function. Write its value in brackets after it, as in exp(-x).', '“exp”是函数。把它的值写在后面的括号里，例如 exp(-x)。'],
  ['√', 0, 1, '“√” is a function. Write its value in brackets after it, as in sqrt(x).', '“√”是函数。把它的值写在后面的括号里，例如 sqrt(x)。'],
  ['σ + 1', 0, 1, '“σ” is a function. Write its value in brackets after it, as in σ(x).', '“σ”是函数。把它的值写在后面的括号里，例如 σ(x)。'],
  ['max x y', 0, 3, '“max” is a function. Write its value in brackets after it, as in max(x, y).', '“max”是函数。把它的值写在后面的括号里，例如 max(x, y)。'],
  ['\\sqrt', 0, 5, '“\\sqrt” is a function. Write its value in brackets after it, as in sqrt(x).', '“\\sqrt”是函数。把它的值写在后面的括号里，例如 sqrt(x)。'],
  ['sin 2x', 0, 6, 'Without brackets it is not clear where “sin 2x” ends. Write sin(2x) or sin(2)x.', '没有括号，看不出“sin 2x”到哪里为止。请写成 sin(2x) 或 sin(2)x。'],
  ['sin x^2', 0, 7, 'Without brackets it is not clear where “sin x^2” ends. Write sin(x^2) or sin(x)^2.', '没有括号，看不出“sin x^2”到哪里为止。请写成 sin(x^2) 或 sin(x)^2。'],
  ['sin x²', 0, 6, 'Without brackets it is not clear where “sin x²” ends. Write sin(x²) or sin(x)².', '没有括号，看不出“sin x²”到哪里为止。请写成 sin(x²) 或 sin(x)²。'],
  ['sin x y', 0, 7, 'Without brackets it is not clear where “sin x y” ends. Write sin(x y) or sin(x) y.', '没有括号，看不出“sin x y”到哪里为止。请写成 sin(x y) 或 sin(x) y。'],
  ['√2x', 0, 3, 'Without brackets it is not clear where “√2x” ends. Write sqrt(2x) or sqrt(2)x.', '没有括号，看不出“√2x”到哪里为止。请写成 sqrt(2x) 或 sqrt(2)x。'],
  ['sin x (y + 1)', 0, 13, 'Without brackets it is not clear where “sin x (y + 1)” ends. Write sin(x (y + 1)) or sin(x) (y + 1).', '没有括号，看不出“sin x (y + 1)”到哪里为止。请写成 sin(x (y + 1)) 或 sin(x) (y + 1)。'],
  ['exp^x', 0, 5, '“exp^x” is not read here. Write exp(x).', '这里读不懂“exp^x”。请写成 exp(x)。'],
  ['exp^2(x)', 0, 5, '“exp^2” is not read here. Write exp(x).', '这里读不懂“exp^2”。请写成 exp(x)。'],
  ['sin⁻¹x', 0, 5, '“sin⁻¹” is not read here. Write 1 / sin(x).', '这里读不懂“sin⁻¹”。请写成 1 / sin(x)。'],
  ['sin^-1(x)', 0, 6, '“sin^-1” is not read here. Write 1 / sin(x).', '这里读不懂“sin^-1”。请写成 1 / sin(x)。'],
  ['sin^x(y)', 0, 5, '“sin^x” is not read here. Write sin(x)^2.', '这里读不懂“sin^x”。请写成 sin(x)^2。'],
  ['max^2(x, y)', 0, 5, '“max^2” is not read here. Write max(x, y).', '这里读不懂“max^2”。请写成 max(x, y)。'],
  ['sin2x', 0, 4, '“sin2” can be read in more than one way. Write sin(2) or sin(2 x) or sin(x)^2.', '“sin2”不止一种读法。请写成 sin(2) 或 sin(2 x) 或 sin(x)^2。'],
  ['max2(x, y)', 0, 4, 'There is no function “max2”. Write max(x, y).', '没有函数“max2”。请写成 max(x, y)。'],
  ['sinx', 0, 4, '“sinx” is not read here. Write sin(x).', '这里读不懂“sinx”。请写成 sin(x)。'],
  ['x + lnx', 4, 3, '“lnx” is not read here. Write ln(x).', '这里读不懂“lnx”。请写成 ln(x)。'],
  ['xsinx + 1', 0, 5, '“xsinx” is not read here. Write x sin(x).', '这里读不懂“xsinx”。请写成 x sin(x)。'],
  ['expy₁', 0, 5, '“expy₁” is not read here. Write exp(y1).', '这里读不懂“expy₁”。请写成 exp(y1)。'],
  ['lg2 x', 0, 3, 'There is no function “lg2”. Write log(x) / log(10).', '没有函数“lg2”。请写成 log(x) / log(10)。'],
  ['tan2 x', 0, 4, 'There is no function “tan2”. Write sin(x) / cos(x).', '没有函数“tan2”。请写成 sin(x) / cos(x)。'],
  ['log2(x)', 0, 4, 'There is no function “log2”. Write log(x) / log(2).', '没有函数“log2”。请写成 log(x) / log(2)。'],
  ['log_10 x', 0, 6, 'There is no function “log_10”. Write log(x) / log(10).', '没有函数“log_10”。请写成 log(x) / log(10)。'],
  ['\\log_2 x', 0, 6, 'There is no function “\\log_2”. Write log(x) / log(2).', '没有函数“\\log_2”。请写成 log(x) / log(2)。'],
  ['log₂x', 0, 4, 'There is no function “log₂”. Write log(x) / log(2).', '没有函数“log₂”。请写成 log(x) / log(2)。'],
  ['lg x', 0, 2, 'There is no function “lg”. Write log(x) / log(10).', '没有函数“lg”。请写成 log(x) / log(10)。'],
  ['ln2 x', 0, 3, '“ln2” can be read in more than one way. Write ln(2) or ln(2 x) or ln(x)^2.', '“ln2”不止一种读法。请写成 ln(2) 或 ln(2 x) 或 ln(x)^2。'],
  ['sine x', 0, 4, 'There is no function “sine”. Write sin(x).', '没有函数“sine”。请写成 sin(x)。'],
  ['cosine(x)', 0, 6, 'There is no function “cosine”. Write cos(x).', '没有函数“cosine”。请写成 cos(x)。'],
  ['tan x', 0, 3, 'There is no function “tan”. Write sin(x) / cos(x).', '没有函数“tan”。请写成 sin(x) / cos(x)。'],
  ['sinh(x)', 0, 4, 'There is no function “sinh”. Write (exp(x) - exp(-x)) / 2.', '没有函数“sinh”。请写成 (exp(x) - exp(-x)) / 2。'],
  ['sqr(x)', 0, 3, 'There is no function “sqr”. Write x^2.', '没有函数“sqr”。请写成 x^2。'],
  ['arctan(x)', 0, 6, 'There is no function “arctan”. One of a similar shape is tanh(x).', '没有函数“arctan”。形状相近的有 tanh(x)。'],
  ['asin(x)', 0, 4, 'There is no function “asin”. You can use exp, log, sqrt, sin, cos, tanh, sigmoid, relu, abs, max, min, pow.', '没有函数“asin”。可用的有 exp、log、sqrt、sin、cos、tanh、sigmoid、relu、abs、max、min、pow。'],
  ['x + Max(x, y)', 4, 3, 'There is no function “Max”. Write max(x, y).', '没有函数“Max”。请写成 max(x, y)。'],
  ['EXP(x)', 0, 3, 'There is no function “EXP”. Write exp(x).', '没有函数“EXP”。请写成 exp(x)。'],
  ['Exp[x]', 0, 3, 'There is no function “Exp”. Write exp(x).', '没有函数“Exp”。请写成 exp(x)。'],
  ['Ｌｏｇ（x）', 0, 3, 'There is no function “Ｌｏｇ”. Write log(x).', '没有函数“Ｌｏｇ”。请写成 log(x)。'],
  ['cbrt(x)', 0, 4, 'There is no function “cbrt”. Write x^(1/3).', '没有函数“cbrt”。请写成 x^(1/3)。'],
  ['softplus(x)', 0, 8, 'There is no function “softplus”. Write log(1 + exp(x)).', '没有函数“softplus”。请写成 log(1 + exp(x))。'],
  ['exps(x)', 0, 4, 'There is no function “exps”. Write exp(x).', '没有函数“exps”。请写成 exp(x)。'],
  ['tahn(x)', 0, 4, 'There is no function “tahn”. Write tanh(x).', '没有函数“tahn”。请写成 tanh(x)。'],
  ['xsin(x)', 0, 4, 'There is no function “xsin”. Write x * sin(x) or sin(x).', '没有函数“xsin”。请写成 x * sin(x) 或 sin(x)。'],
  ['sum(x, y)', 0, 3, 'There is no function “sum”. Write x + y.', '没有函数“sum”。请写成 x + y。'],
  ['square(x)', 0, 6, 'There is no function “square”. Write x^2.', '没有函数“square”。请写成 x^2。'],
  ['softmax(x)', 0, 7, 'There is no function “softmax”. You can use exp, log, sqrt, sin, cos, tanh, sigmoid, relu, abs, max, min, pow.', '没有函数“softmax”。可用的有 exp、log、sqrt、sin、cos、tanh、sigmoid、relu、abs、max、min、pow。'],
  ['foo(x)', 0, 3, 'There is no function “foo”. You can use exp, log, sqrt, sin, cos, tanh, sigmoid, relu, abs, max, min, pow.', '没有函数“foo”。可用的有 exp、log、sqrt、sin、cos、tanh、sigmoid、relu、abs、max、min、pow。'],
  ['constructor(x)', 0, 11, 'There is no function “constructor”. You can use exp, log, sqrt, sin, cos, tanh, sigmoid, relu, abs, max, min, pow.', '没有函数“constructor”。可用的有 exp、log、sqrt、sin、cos、tanh、sigmoid、relu、abs、max、min、pow。'],
  ['hasOwnProperty(x, y)', 0, 14, 'There is no function “hasOwnProperty”. You can use exp, log, sqrt, sin, cos, tanh, sigmoid, relu, abs, max, min, pow.', '没有函数“hasOwnProperty”。可用的有 exp、log、sqrt、sin、cos、tanh、sigmoid、relu、abs、max、min、pow。'],
  ['__proto__ + x', 0, 1, '“_” is not the index of a name. Write one as in x_1.', '“_”不是某个名字的下标。下标写成 x_1 这样。'],
  ['x + _y', 4, 1, '“_” is not the index of a name. Write one as in x_1.', '“_”不是某个名字的下标。下标写成 x_1 这样。'],
  ['x_', 1, 1, '“_” is not the index of a name. Write one as in x_1.', '“_”不是某个名字的下标。下标写成 x_1 这样。'],
  ['π₀', 1, 1, '“₀” is not the index of a name. Write one as in x_1.', '“₀”不是某个名字的下标。下标写成 x_1 这样。'],
  ['|x|_2', 3, 1, '“_” is not the index of a name. Write one as in x_1.', '“_”不是某个名字的下标。下标写成 x_1 这样。'],
  ['x²₁', 2, 1, '“₁” is not the index of a name. Write one as in x_1.', '“₁”不是某个名字的下标。下标写成 x_1 这样。'],
  ['Math.exp(x)', 0, 8, '“Math.exp” is not read here. Write exp.', '这里读不懂“Math.exp”。请写成 exp。'],
  ['np.max(x, y)', 0, 6, '“np.max” is not read here. Write max.', '这里读不懂“np.max”。请写成 max。'],
  ['Math.PI x', 0, 7, '“Math.PI” is not read here. Write PI.', '这里读不懂“Math.PI”。请写成 PI。'],
  ['x.y', 1, 1, '“.” has no meaning in a formula.', '“.”在公式里没有意义。'],
  ['x + y + xy', 8, 2, '“xy” would be an input of its own. For a product write x y.', '“xy”会成为单独的一个输入。要表示乘积，请写成 x y。'],
  ['x + xe', 4, 2, '“xe” would be an input of its own. For a product write x e.', '“xe”会成为单独的一个输入。要表示乘积，请写成 x e。'],
  ['E^x', 0, 3, '“E^x” can be read in more than one way. Write e^x or (E)^x.', '“E^x”不止一种读法。请写成 e^x 或 (E)^x。'],
  ['xe^x', 0, 4, '“xe^x” is not read here. Write x e^x.', '这里读不懂“xe^x”。请写成 x e^x。'],
  ['ae^{-t}', 0, 7, '“ae^{-t}” is not read here. Write a e^{-t}.', '这里读不懂“ae^{-t}”。请写成 a e^{-t}。'],
  ['aeˣ', 0, 3, '“aeˣ” is not read here. Write a eˣ.', '这里读不懂“aeˣ”。请写成 a eˣ。'],
  ['∛x', 0, 1, '“∛” is not read here. Write x^(1/3).', '这里读不懂“∛”。请写成 x^(1/3)。'],
  ['50% x', 2, 1, '“%” is not read here. Write / 100.', '这里读不懂“%”。请写成 / 100。'],
  ['x % 2', 2, 1, '“%” has no meaning in a formula.', '“%”在公式里没有意义。'],
  ['x°', 1, 1, '“°” is not read here. Write * pi / 180.', '这里读不懂“°”。请写成 * pi / 180。'],
  ['x : y', 2, 1, '“:” is not read here. Write /.', '这里读不懂“:”。请写成 /。'],
  ['x ∶ y', 2, 1, '“∶” is not read here. Write /.', '这里读不懂“∶”。请写成 /。'],
  ['x // y', 2, 2, '“//” is not read here. Write /.', '这里读不懂“//”。请写成 /。'],
  ['x ← y', 2, 1, '“←” is not read here. Write =.', '这里读不懂“←”。请写成 =。'],
  ['x @ y', 2, 1, '“@” is not read here. Write *.', '这里读不懂“@”。请写成 *。'],
  ['x ⊙ y', 2, 1, '“⊙” is not read here. Write *.', '这里读不懂“⊙”。请写成 *。'],
  ["x'", 1, 1, "“'” has no meaning in a formula.", "“'”在公式里没有意义。"],
  ['xᵀ', 1, 1, '“ᵀ” has no meaning in a formula.', '“ᵀ”在公式里没有意义。'],
  ['x!', 1, 1, '“!” has no meaning in a formula.', '“!”在公式里没有意义。'],
  ['x ± y', 2, 1, '“±” has no meaning in a formula.', '“±”在公式里没有意义。'],
  ['x → y', 2, 1, '“→” has no meaning in a formula.', '“→”在公式里没有意义。'],
  ['x & y', 2, 1, '“&” has no meaning in a formula.', '“&”在公式里没有意义。'],
  ['"x"', 0, 1, '“"” has no meaning in a formula.', '“"”在公式里没有意义。'],
  ['x # y', 2, 1, '“#” has no meaning in a formula.', '“#”在公式里没有意义。'],
  ['x + 🐈', 4, 2, '“🐈” has no meaning in a formula.', '“🐈”在公式里没有意义。'],
  ['x < y', 2, 1, '“<” compares, and a formula gives a number. For the larger of two write max(x, y), for the smaller min(x, y).', '“<”是比较，而公式的结果是一个数。两个数里取大的写 max(x, y)，取小的写 min(x, y)。'],
  ['x ≥ y', 2, 1, '“≥” compares, and a formula gives a number. For the larger of two write max(x, y), for the smaller min(x, y).', '“≥”是比较，而公式的结果是一个数。两个数里取大的写 max(x, y)，取小的写 min(x, y)。'],
  ['x == y', 2, 2, '“==” compares, and a formula gives a number. For the larger of two write max(x, y), for the smaller min(x, y).', '“==”是比较，而公式的结果是一个数。两个数里取大的写 max(x, y)，取小的写 min(x, y)。'],
  ['x != y', 2, 2, '“!=” compares, and a formula gives a number. For the larger of two write max(x, y), for the smaller min(x, y).', '“!=”是比较，而公式的结果是一个数。两个数里取大的写 max(x, y)，取小的写 min(x, y)。'],
  ['x \\le y', 2, 3, '“\\le” compares, and a formula gives a number. For the larger of two write max(x, y), for the smaller min(x, y).', '“\\le”是比较，而公式的结果是一个数。两个数里取大的写 max(x, y)，取小的写 min(x, y)。'],
  ['x ≈ y', 2, 1, '“≈” compares, and a formula gives a number. For the larger of two write max(x, y), for the smaller min(x, y).', '“≈”是比较，而公式的结果是一个数。两个数里取大的写 max(x, y)，取小的写 min(x, y)。'],
  ['x^2 + y^2 = 1', 10, 1, 'Only a name can be on the left of “=”, as in q = x + y.', '“=”的左边只能是一个名字，例如 q = x + y。'],
  ['x = y = z', 6, 1, 'Only a name can be on the left of “=”, as in q = x + y.', '“=”的左边只能是一个名字，例如 q = x + y。'],
  ['x + (q = 3)', 7, 1, 'Only a name can be on the left of “=”, as in q = x + y.', '“=”的左边只能是一个名字，例如 q = x + y。'],
  ['exp = x', 0, 3, '“exp” already has a meaning. Give this part another name.', '“exp”已经有意义了。给这一部分换个名字。'],
  ['e = x', 0, 1, '“e” already has a meaning. Give this part another name.', '“e”已经有意义了。给这一部分换个名字。'],
  ['q = x; q = y', 7, 1, '“q” already has a meaning. Give this part another name.', '“q”已经有意义了。给这一部分换个名字。'],
  ['f(x) = x^2; f(3)', 12, 1, '“f” is the name of one value, not a function that can be used again.', '“f”是一个值的名字，不是可以再次调用的函数。'],
  ['\\partial f', 0, 8, 'The TeX “\\partial” is not understood here. \\frac{x}{y}, \\sqrt{x}, \\cdot, x^{2} and Greek letters are.', '这里读不懂 TeX 的“\\partial”。能读的有 \\frac{x}{y}、\\sqrt{x}、\\cdot、x^{2} 和希腊字母。'],
  ['x \\\\ y', 2, 2, 'The TeX “\\\\” is not understood here. \\frac{x}{y}, \\sqrt{x}, \\cdot, x^{2} and Greek letters are.', '这里读不懂 TeX 的“\\\\”。能读的有 \\frac{x}{y}、\\sqrt{x}、\\cdot、x^{2} 和希腊字母。'],
  ['\\hat{x}', 0, 4, 'The TeX “\\hat” is not understood here. \\frac{x}{y}, \\sqrt{x}, \\cdot, x^{2} and Greek letters are.', '这里读不懂 TeX 的“\\hat”。能读的有 \\frac{x}{y}、\\sqrt{x}、\\cdot、x^{2} 和希腊字母。'],
  ['\\begin{aligned}', 0, 6, 'The TeX “\\begin” is not understood here. \\frac{x}{y}, \\sqrt{x}, \\cdot, x^{2} and Greek letters are.', '这里读不懂 TeX 的“\\begin”。能读的有 \\frac{x}{y}、\\sqrt{x}、\\cdot、x^{2} 和希腊字母。'],
  ['\\frac12', 0, 7, '“\\frac12” is not read here. Write \\frac{x}{y}.', '这里读不懂“\\frac12”。请写成 \\frac{x}{y}。'],
  ['\\frac{x}', 0, 8, '“\\frac{x}” is not read here. Write \\frac{x}{y}.', '这里读不懂“\\frac{x}”。请写成 \\frac{x}{y}。'],
  ['\\frac{x} y', 0, 10, '“\\frac{x} y” is not read here. Write \\frac{x}{y}.', '这里读不懂“\\frac{x} y”。请写成 \\frac{x}{y}。'],
  ['\\sqrt[3]{x}', 0, 8, '“\\sqrt[3]” is not read here. Write x^(1/3).', '这里读不懂“\\sqrt[3]”。请写成 x^(1/3)。'],
  ['[x + y)', 6, 1, '“)” is not read here. Write ].', '这里读不懂“)”。请写成 ]。'],
  ['(x + y]', 6, 1, '“]” is not read here. Write ).', '这里读不懂“]”。请写成 )。'],
  ['(x + y', 0, 1, 'This bracket is never closed.', '这个括号没有合上。'],
  ['[x', 0, 1, 'This bracket is never closed.', '这个括号没有合上。'],
  ['|x + y', 0, 1, 'This bracket is never closed.', '这个括号没有合上。'],
  ['max(x, y', 3, 1, 'This bracket is never closed.', '这个括号没有合上。'],
  ['x + y)', 5, 1, '“)” does not fit here. Is an operator missing, or is there a bracket too many?', '“)”不该出现在这里。是少了运算符，还是多了括号？'],
  ['x, y', 1, 1, '“,” does not fit here. Is an operator missing, or is there a bracket too many?', '“,”不该出现在这里。是少了运算符，还是多了括号？'],
  ['x +', 3, 0, 'A value is missing here: a number, a name, or something in brackets.', '这里缺一个值：一个数、一个名字，或括号里的式子。'],
  ['* x', 0, 1, 'A value is missing here: a number, a name, or something in brackets.', '这里缺一个值：一个数、一个名字，或括号里的式子。'],
  ['x ÷ ÷ y', 4, 1, 'A value is missing here: a number, a name, or something in brackets.', '这里缺一个值：一个数、一个名字，或括号里的式子。'],
  ['x^^2', 2, 1, 'A value is missing here: a number, a name, or something in brackets.', '这里缺一个值：一个数、一个名字，或括号里的式子。'],
  ['²x', 0, 1, 'A value is missing here: a number, a name, or something in brackets.', '这里缺一个值：一个数、一个名字，或括号里的式子。'],
  ['()', 1, 1, 'A value is missing here: a number, a name, or something in brackets.', '这里缺一个值：一个数、一个名字，或括号里的式子。'],
  ['||', 2, 0, 'A value is missing here: a number, a name, or something in brackets.', '这里缺一个值：一个数、一个名字，或括号里的式子。'],
  ['𝑞 ⋅ 𝑧 q⋅z', 0, 11, 'This formula was copied from a page and is here more than once; powers and fractions were lost on the way. Type it, such as (x + y) * y, x^2 or x / y.', '这个公式是从网页上复制来的，在这里出现了不止一遍，而且幂和分式在复制时丢了。请手动输入，例如 (x + y) * y、x^2 或 x / y。'],
  ['𝑎 𝑏 b a', 0, 9, 'This formula was copied from a page and is here more than once; powers and fractions were lost on the way. Type it, such as (x + y) * y, x^2 or x / y.', '这个公式是从网页上复制来的，在这里出现了不止一遍，而且幂和分式在复制时丢了。请手动输入，例如 (x + y) * y、x^2 或 x / y。'],
  ['q ⋅ z q⋅z', 0, 9, 'This formula was copied from a page and is here more than once; powers and fractions were lost on the way. Type it, such as (x + y) * y, x^2 or x / y.', '这个公式是从网页上复制来的，在这里出现了不止一遍，而且幂和分式在复制时丢了。请手动输入，例如 (x + y) * y、x^2 或 x / y。'],
  ['q⋅zq \\cdot zq⋅z', 0, 15, 'This formula was copied from a page and is here more than once; powers and fractions were lost on the way. Type it, such as (x + y) * y, x^2 or x / y.', '这个公式是从网页上复制来的，在这里出现了不止一遍，而且幂和分式在复制时丢了。请手动输入，例如 (x + y) * y、x^2 或 x / y。'],
  ['f=(x+y) zf = (x + y)\\,zf=(x+y)z', 0, 31, 'This formula was copied from a page and is here more than once; powers and fractions were lost on the way. Type it, such as (x + y) * y, x^2 or x / y.', '这个公式是从网页上复制来的，在这里出现了不止一遍，而且幂和分式在复制时丢了。请手动输入，例如 (x + y) * y、x^2 或 x / y。'],
  ['', 0, 0, 'There is no formula yet. Type one, such as (x + y) * y.', '还没有公式。输入一个，例如 (x + y) * y。'],
  ['  ;', 0, 0, 'There is no formula yet. Type one, such as (x + y) * y.', '还没有公式。输入一个，例如 (x + y) * y。'],
  [deepText, 60, 1, 'Too many brackets, signs or powers inside one another.', '括号、正负号或幂嵌套得太深。'],
  ['-'.repeat(100) + 'x', 60, 1, 'Too many brackets, signs or powers inside one another.', '括号、正负号或幂嵌套得太深。'],
  ['√'.repeat(100) + 'x', 60, 1, 'Too many brackets, signs or powers inside one another.', '括号、正负号或幂嵌套得太深。'],
  ['x+'.repeat(300), 400, 200, 'The formula is too long: at most 400 characters.', '公式太长：最多 400 个字符。'],
];

const read = (text: string, options?: { inputs: string[] }) => parseFormula(text, options);
const errorOf = (text: string, options?: { inputs: string[] }): FormulaError => {
  try {
    read(text, options);
  } catch (error) {
    if (error instanceof FormulaError) return error;
    throw error;
  }
  throw new Error(`“${text}” was understood.`);
};
/** The values of all constant parts, and of the result for these inputs. */
function valuesOf(result: Expression, inputs: Record<string, number>) {
  const known = new Map<Expression, Operand>();
  for (const part of inOrder(result)) if (isFixed(part)) known.set(part, valueOf(part, known, {}));
  const fixed = [...known.values()] as number[];
  return { fixed, value: known.has(result) ? (known.get(result) as number) : circuit({ inputs: [], result }, inputs).nodes.at(-1)!.value }; // prettier-ignore
}
const isFixed = (part: Expression): boolean =>
  part.kind === 'number' || (part.kind === 'op' && part.inputs.every(isFixed));

describe('what is understood', () => {
  test.each(understood)('%s', (text, inputs, value) => {
    const formula = read(text);
    expect(formula.inputs.join(' ')).toBe(inputs);
    const values = Object.fromEntries(formula.inputs.map((name, i) => [name, given[i]]));
    const wanted = value(...formula.inputs.map((_, i) => given[i]));
    expect(valuesOf(formula.result, values).value).toBeCloseTo(wanted, 9);
  });

  test('e^u is the gate exp, so that a sigmoid may be typed with it', () => {
    expect(read('1 / (1 + e^-x)').result).toEqual(read('1 / (1 + exp(-x))').result);
  });
});

test.each([
  [
    'abc',
    '“abc” is read as one input. For a product write a * b * c.',
    '“abc”读作一个输入。要表示乘积，请写成 a * b * c。',
  ],
  ['x + 2αβ', '“αβ” is read as one input. For a product write α * β.', '“αβ”读作一个输入。要表示乘积，请写成 α * β。'],
  ['bias + w_ab x0 + 价格', undefined, undefined],
])('a few letters that may be meant as a product: %s', (text, en, zh) => {
  const { inputs } = read(text);
  expect([hintText(inputs, 'en'), hintText(inputs, 'zh')]).toEqual([en, zh]);
  if (en) expect(read(/ (\S \* .+)\.$/.exec(en)![1]).inputs).toEqual([...inputs.at(-1)!]);
});

describe('what is refused', () => {
  test.each(refused)('%s', (text, at, length, en, zh) => {
    const error = errorOf(text);
    expect([error.at, error.length, faultText(error, 'en'), faultText(error, 'zh')]).toEqual([at, length, en, zh]);
  });

  test('what is to be written instead can be read, each form in the place of the mistake', () => {
    const whole = new Set(['either', 'write', 'reach', 'product']);
    for (const [text] of refused) {
      const { code, at, length, forms } = errorOf(text);
      if (!whole.has(code)) continue;
      for (const form of forms) {
        const next = text.slice(0, at) + form + text.slice(at + length);
        const again = (() => {
          try {
            return void read(next);
          } catch (error) {
            return error as FormulaError;
          }
        })();
        // there may be a second mistake farther on
        if (again) expect([text, next, again.at], again.message).toEqual([text, next, expect.toSatisfy((place: number) => place > at)]); // prettier-ignore
      }
    }
  });

  test('every function has a message on how many values it takes, in a form that can be read', () => {
    for (const name of [
      'exp',
      'log',
      'ln',
      'sqrt',
      'sin',
      'cos',
      'tanh',
      'sigmoid',
      'σ',
      'relu',
      'abs',
      'max',
      'min',
      'pow',
    ]) {
      for (const text of [`${name}()`, name]) {
        const { forms } = errorOf(text);
        expect(forms).toHaveLength(1);
        expect(forms[0].startsWith(`${name}(`)).toBe(true);
        expect(() => read(forms[0])).not.toThrow();
      }
    }
  });
});

describe('a surface of x and y', () => {
  const inputs = ['x', 'y'];
  test.each([
    ['xy', 6],
    ['xy^2', 18],
    ['2xyx', 24],
    ['xe^y', 2 * exp(3)],
    ['sin(xy)', sin(6)],
    ['z = x + y', 5],
    ['f(x, y) = x - y', -1],
  ])('%s', (text, wanted) => {
    const { result } = read(text, { inputs });
    expect(valuesOf(result, { x: 2, y: 3 }).value).toBeCloseTo(wanted, 12);
  });
  test.each([
    ['x^2 + z', 6, 'z'],
    ['x + xz', 4, 'xz'],
    ['x₁ + y', 0, 'x₁'],
    ['constructor', 0, 'constructor'],
    ['max(x, a)', 7, 'a'],
  ])('%s has another input', (text, at, got) => {
    expect(errorOf(text, { inputs })).toMatchObject({ code: 'names', at, got });
  });
});

test('names of Object.prototype are inputs like any other', () => {
  for (const name of Object.getOwnPropertyNames(Object.prototype)) {
    if (name.startsWith('_')) expect(errorOf(name)).toMatchObject({ code: 'index', at: 0 });
    else expect(circuit(read(`${name} + 1`), { [name]: 2 }).nodes.at(-1)!.value).toBe(3);
  }
});

test('whatever is typed is understood, with constants that are numbers, or refused at its place, in both languages', () => {
  const pieces = [
    ...'xyzweEπσθ0123456789.,;:=+-*/^()[]{}|_ \t\n$%!<>\'"\\@#&',
    ...'⋅·×∗÷∕⁄−–—²³⁴⁻¹ⁿˣ₀₁ₙ（）＋－＊／＝，．１２√∛½⅓∞≤≠‖∣𝑥𝑦ℯπ\u200b\u2061\u2062\u00a0🐈权重ᵀ̂',
    ...['sin', 'cos', 'exp', 'log', 'max(', 'min(', 'pow(', 'relu', '\\frac', '\\sqrt', '\\cdot', '\\left', '**'],
    ...['NaN', 'Infinity', 'constructor', '__proto__', '1e', '0x', '\\operatorname{', 'Math.', 'lg', '1 000'],
  ];
  const random = new Random(7);
  let [accepted, tried] = [0, 0];
  for (; tried < 10_000; tried++) {
    let text = '';
    for (let left = 1 + random.integer(14); left > 0; left--) {
      const piece = pieces[random.integer(pieces.length)];
      if (text.length + piece.length <= 40) text += piece;
    }
    try {
      const { result, inputs } = read(text);
      const { fixed } = valuesOf(result, Object.fromEntries(inputs.map((name) => [name, 1])));
      expect(fixed.every(Number.isFinite), text).toBe(true);
      accepted++;
    } catch (error) {
      if (!(error instanceof FormulaError)) throw new Error(`“${text}”`, { cause: error });
      const { at, length, got } = error;
      if (at < 0 || at + length > text.length || (got && got !== text.slice(at, at + length)))
        throw new Error(`“${text}”: ${error.message} ${at} ${length}`);
      for (const locale of ['en', 'zh'] as const) {
        const said = faultText(error, locale);
        if (said === '' || /\{got\}|\{forms\}|undefined/.test(said.replaceAll(got, '')))
          throw new Error(`“${text}”: ${said}`);
      }
    }
  }
  // it must not be one and the same
  expect(accepted / tried).toBeGreaterThan(0.02);
  expect(accepted / tried).toBeLessThan(0.9);
});

test('both languages have a sentence for every fault, with the same places in it', () => {
  const { en, zh } = formulaStrings;
  const places = (text: string) => (text.match(/\{(?:got|forms)\}/g) ?? []).sort();
  for (const code of Object.keys(en) as (keyof typeof en)[]) expect(places(zh[code]), code).toEqual(places(en[code]));
  expect(longestFormula).toBe(400);
});
