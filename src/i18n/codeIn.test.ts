import { expect, test } from 'vitest';
import { codeIn, pythonIn } from './codeIn';

const inBoth = (source: string) => [codeIn('en', source), codeIn('zh', source)];

test('a doc comment has its English lines first, then its Chinese ones', () => {
  expect(inBoth('/**\n * One step.\n * x: a list.\n *\n * zh: 一步。\n * x：数组。\n */\nstep();\n')).toEqual([
    '/**\n * One step.\n * x: a list.\n */\nstep();',
    '/**\n * 一步。\n * x：数组。\n */\nstep();',
  ]);
});

test('a doc comment with a single short line left is written on one line', () => {
  expect(inBoth('  /**\n   * One step.\n   *\n   * zh: 一步。\n   */\nstep();')).toEqual([
    '  /** One step. */\nstep();',
    '  /** 一步。 */\nstep();',
  ]);
  const long = 'A sentence that is too long for a line of a cell, by some words.';
  expect(codeIn('en', `/**\n * ${long}\n *\n * zh: 长。\n */`)).toBe(`/**\n * ${long}\n */`);
});

test('a doc comment may be followed by all of its Chinese', () => {
  expect(inBoth('  /** One step. */\n  // zh: 一步。\n  step();\n  // then\n  // zh: 然后')).toEqual([
    '  /** One step. */\n  step();\n  // then',
    '  /** 一步。 */\n  step();\n  // 然后',
  ]);
  expect(inBoth('/**\n * One step,\n * and one more.\n */\n// zh: 两步。\nstep();')).toEqual([
    '/**\n * One step,\n * and one more.\n */\nstep();',
    '/** 两步。 */\nstep();',
  ]);
});

test('so has a run of line comments, with its indentation', () => {
  expect(inBoth('{\n  // first do this,\n  // then that\n  // zh: 先这样，再那样\n}')).toEqual([
    '{\n  // first do this,\n  // then that\n}',
    '{\n  // 先这样，再那样\n}',
  ]);
});

test('a comment after code is followed by its translation', () => {
  expect(inBoth('scores; // cat, dog // zh: 猫、狗')).toEqual(['scores; // cat, dog', 'scores; // 猫、狗']);
});

test('a translated string replaces the first on its line', () => {
  expect(inBoth("log('loss:', 'a', x); // zh: '损失'")).toEqual(["log('loss:', 'a', x);", "log('损失', 'a', x);"]);
  expect(inBoth('log(`${a} and $1`); // zh: `${a} 与 $1`')).toEqual(['log(`${a} and $1`);', 'log(`${a} 与 $1`);']);
});

test('code without translations is the same in both', () => {
  const source = '/** ∇f */\n// 1 + 1\nconst url = "https://a"; // = 2\nf(); // a // b';
  expect(inBoth(source)).toEqual([source, source]);
});

test('Python has its comments after its own mark', () => {
  const source =
    'def f(x):\n    # first this,\n    # then that\n    # zh: 先这样，再那样\n    return x // 2  # rounds down  # zh: 向下取整\n';
  expect(pythonIn('en', source)).toBe(
    'def f(x):\n    # first this,\n    # then that\n    return x // 2  # rounds down',
  );
  expect(pythonIn('zh', source)).toBe('def f(x):\n    # 先这样，再那样\n    return x // 2  # 向下取整');
});
