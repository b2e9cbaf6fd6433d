import { openCell, runCell } from './cell.mjs';
import { engines, open } from './engine.mjs';

/** Code to run in a cell, and what the cell must say, in English and in Chinese. */
const cases = [
  ["const a = 1;\n\nthrow new Error('here');", 'Line 3, Error: here', '第 3 行，Error：here'],
  ['\nscors', 'Line 2, ReferenceError', '第 2 行，ReferenceError'],
  ['const row: number[][] = [];\nfunction f() {\n  return row[3][0];\n}\nf();', 'Line 3, TypeError', '第 3 行，TypeError'], // prettier-ignore
  ['await 0;\n\n(null as any).x;', 'Line 3, TypeError', '第 3 行，TypeError'],
  ["import { tensor } from 'downhill';\n\ntensor([[1], [2, 3]]);", 'Line 3, TensorError', '第 3 行，TensorError'],
  [
    "import { tensor } from 'downhill';\n[1].map(() => {\n  const t = tensor([[1], [2, 3]]);\n  return t;\n});",
    'Line 3, TensorError',
    '第 3 行，TensorError',
  ],
  // in WebKit, a tail call replaces its caller on the stack
  [
    "import { tensor } from 'downhill';\n[1].map(() =>\n  tensor([[1], [2, 3]]));",
    /Line [23], TensorError/,
    /第 [23] 行，TensorError/,
  ],
  [
    'enum E { a }\nnamespace N { export const b = 1 }\nclass P { constructor(readonly x: number) {} }\nnew P(N.b).y.z',
    'Line 4, TypeError',
    '第 4 行，TypeError',
  ],
  ['\n\ntensor([1])', 'Line 3: tensor is part of the library', '第 3 行：tensor 是库里的'],
  ['new Array(-1)', 'Line 1, RangeError', '第 1 行，RangeError'],
  ["'a'\nJSON.parse('{')", 'Line 2, SyntaxError', '第 2 行，SyntaxError'],
  ['const = 1', 'Line 1: “=” is not expected here', '第 1 行：这里不该出现“=”'],
  ['1;\n@log class A {}', 'Line 2: “@log” does not work in a cell', '第 2 行：代码单元里不能用“@log”'],
  ['f(1;', 'Line 1: ', '第 1 行：'],
  ['const a = 1;\nconst a = 2;', 'Line 2: the name “a” is taken', '第 2 行：名字“a”已经用过了'],
  ['let a = （1）;', 'Line 1: “（”', '第 1 行：“（”'],
  // the advice, which depends on the engine's message
  ['scors', 'scors has not been defined', 'scors'],
  ['const scores = [1];\nscores.lenght;', 'Did you mean “length”?', '是不是想写“length”？'],
  ['[1].map(s > 2 * s);', 'write “=>”, not “>”', '就写“=>”，不是“>”'],
  ['const f = 1 as any;\nf();', 'f is not a function', '不是函数'],
  ['const f = 1 as any;\nconst [a] = f;', 'Line 2, TypeError', '第 2 行，TypeError'],
  ['a;\nlet a = 1;', 'before', '之前'],
  ['const a = 1;\n(() => { a = 2; })();', 'Declare', '请用 let 声明'], // WebKit does not report a line
  ['function f() { return f() + 1; }\nf();', 'calls itself', '调用自己'],
  ['document.title', 'document', 'document'],
  ["throw new Error('outer', { cause: new Error('inner') })", 'Its cause: Error: inner', '起因：Error: inner'],
  ['throw 3', '3', '代码抛出了 3'],
  ['while (true) {}', 'Stopped after 15 seconds', '运行满 15 秒'],
  ['1 + 1', '2', '2'],
];
const name = 'losses/two-losses';

/** An error in a cell is reported with its line and a sentence, in both languages. */
export default async function cellErrors(site, say) {
  for (const engine of engines) {
    const browser = await open(engine);
    for (const [language, home] of ['', 'zh/'].entries()) {
      await browser.goto(`${site}${home}losses/`);
      await browser.evaluate(openCell, name);
      for (const [code, ...wanted] of cases) {
        const { output } = await browser.evaluate(runCell, { name, code });
        const ok =
          typeof wanted[language] === 'string' ? output.includes(wanted[language]) : wanted[language].test(output);
        say(`${engine}, ${language ? 'zh' : 'en'}: ${JSON.stringify(code)}`, ok ? '' : output);
        if (process.env.VERBOSE) console.log(`      ${output}`);
      }
    }
    await browser.close();
  }
}
