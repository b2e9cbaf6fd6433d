import type { Locator, Page } from '@playwright/test';
import { axeIsSilent, expect, fitsPhone, reach, runOutOfTime, test, write } from './course';
import { scriptsOf, sizeOf } from './scripts';

async function open(page: Page, which = '[data-cell="losses/two-losses"]', address = 'losses/') {
  await page.goto(address);
  const cell = page.locator(which).first();
  await reach(cell);
  await cell.scrollIntoViewIfNeeded(); // the content above has its real height by now
  return cell;
}

/** A page of one cell, for what does not concern the chapter. */
const openAlone = (page: Page) => open(page, '.cell', 'cell/');

async function run(page: Page, cell: Locator, code: string) {
  await write(page, cell, code);
  await page.keyboard.press('Shift+Enter');
  await expect(cell).toHaveAttribute('data-status', /done|failed|wrong|right/);
  return cell.locator('.cell-output');
}

test('a cell that has not been edited', async ({ page }) => {
  const cell = await open(page);

  await test.step('an unedited cell runs without loading the editor', async () => {
    const scripts: string[] = [];
    page.on('request', (request) => scripts.push(request.url()));
    expect(scripts.filter((url) => /editor|work|sandbox/.test(url))).toEqual([]);
    await cell.getByRole('button', { name: 'Run' }).click();
    await expect(cell.locator('.cell-output')).toContainText('cross-entropy 2.04');
    await expect(cell.getByRole('status').filter({ hasText: 'Done.' })).toHaveCount(1);
    expect(scripts.filter((url) => url.includes('editor'))).toEqual([]);
  });

  await test.step('the main button is legible under the pointer as well', async () => {
    const button = cell.getByRole('button', { name: 'Run' });
    const background = () => button.evaluate((element) => getComputedStyle(element).backgroundColor);
    const before = await background();
    await button.hover();
    expect(await background()).toBe(before);
  });

  await test.step('everything works by keyboard: Enter edits, Tab indents, Escape and Tab leave', async () => {
    await cell.locator('.cell-static').focus();
    await page.keyboard.press('Shift+Enter');
    await expect(cell.locator('.cell-output')).toContainText('cross-entropy');
    await page.keyboard.press('Enter');
    await expect(cell.locator('.cm-content')).toBeFocused();
    await page.keyboard.press('Control+A');
    await page.keyboard.insertText('1');
    await page.keyboard.press('Home');
    await page.keyboard.press('Tab');
    await expect(cell.locator('.cm-line')).toHaveText(/^ {2}1$/, { useInnerText: true });
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    await expect(cell.getByRole('button', { name: 'Run' })).toBeFocused();
  });
});

for (const width of [1280, 390]) {
  test(`the editor replaces the code without a jump, in the same colours, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    const cell = await open(page);
    const lines = () =>
      cell.locator('.cell-code').evaluate((box) => {
        const root = box.querySelector('.cell-editor')!.shadowRoot ?? box;
        const inner = (line: Element) => [...line.querySelectorAll('span')].find((span) => span.textContent!.trim());
        return [...root.querySelectorAll('.code-line, .cm-line')].map((line) => {
          const { top, left } = inner(line)?.getBoundingClientRect() ?? line.getBoundingClientRect();
          const spans = [...line.querySelectorAll('span')].map((span) => [
            span.textContent!,
            getComputedStyle(span).color,
          ]);
          return { top, left: inner(line) ? left : 0, spans, text: line.textContent!.trimEnd() };
        });
      });
    const before = await lines();
    const place = cell.locator('.cell-code');
    const box = await place.boundingBox();
    await cell.locator('.cell-static').click({ position: { x: 60, y: 12 } }); // beside a bracket both would be marked
    await cell.locator('.cm-content').waitFor();
    await expect(cell.locator('.cell-static')).toHaveCount(0);
    const after = await lines();
    expect(await place.boundingBox()).toEqual(box);
    expect(after.map(({ text }) => text)).toEqual(before.map(({ text }) => text));
    after.forEach(({ top, left, spans }, i) => {
      expect(Math.abs(top - before[i].top)).toBeLessThan(3); // a span in an inline box, not the line itself
      expect(Math.abs(left - before[i].left)).toBeLessThan(1);
      expect(spans).toEqual(before[i].spans);
    });
  });
}

test('typed code is saved; reset goes back to the start, and can be undone', async ({ page }) => {
  const cell = await open(page);
  await expect(await run(page, cell, '6 * 7')).toHaveText('42');
  await page.locator('h1').click();
  await expect(cell.locator('.cell-note').first()).toHaveText('Saved in this browser');
  await open(page, '[data-cell="losses/two-losses"]', 'zh/losses/');
  await expect(page.locator('[data-cell="losses/two-losses"] .cell-static')).toHaveText('6 * 7');
  await open(page);
  await cell.getByRole('button', { name: 'Reset to the start' }).click();
  await expect(cell.locator('.cell-code')).toContainText('svmLoss');
  await cell.getByRole('button', { name: 'Undo the reset' }).click();
  await expect(cell.locator('.cell-code')).toHaveText('6 * 7');
});

test('if nothing can be stored, a message says so and the code stays', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  const cell = await openAlone(page);
  await expect(await run(page, cell, '2 + 2')).toHaveText('4');
  await page.locator('h1').click();
  await expect(cell.locator('.cell-note').first()).toContainText('does not let the page save');
  await expect(cell.locator('.cm-content')).toHaveText('2 + 2');
});

test('what a cell says about code that cannot run', async ({ page }) => {
  const cell = await openAlone(page);

  await test.step('mistakes are explained, and their lines are marked', async () => {
    const says = async (code: string, ...sentences: string[]) => {
      const output = await run(page, cell, code);
      for (const sentence of sentences) await expect(output).toContainText(sentence);
    };
    await says('const a = 1;\nconst row = [];\nrow[3][0];', 'Line 3, TypeError', 'an index run past the end');
    await expect(cell.locator('.cm-failed')).toHaveText('row[3][0];');
    await expect(cell.getByRole('status').filter({ hasText: 'Error on line 3.' })).toHaveCount(1);
    await says('scors', 'Line 1, ReferenceError', 'scors has not been defined');
    await says('const = 2;', 'Line 1: “=” is not expected here');
    await says('function f() {\n  [1, 2', 'Line 2: the bracket “[” is opened here');
    await says("import fs from 'fs';", 'only “downhill” and “@observablehq/plot” can be imported here, not “fs”');
    await says("import { nonesuch } from 'downhill';", '“downhill” has nothing called “nonesuch”');
    await says("import { sofmax } from 'downhill';", 'Did you mean “softmax”?');
    await says("import { tensor } from 'downhill';\ntensor([1, 2]).sofmax(0);", 'Did you mean “softmax”?');
    await says('const scores = [1];\nconsole.log(scors);', 'Did you mean “scores”?');
    await says('// the best\nconst f = (best) => best;\nbesst;', 'besst has not been defined');
    await expect(cell).not.toContainText('Did you mean');
    await says(
      'const scores = [1];\nscores.lenght;',
      'Line 2: nothing has a property “lenght”',
      'Did you mean “length”?',
    );
    await expect(cell.locator('.cm-failed')).toHaveText('scores.lenght;');
    await says('const scores = [1];\nscores.map(s > 2 * s);', 'Line 2, ReferenceError', 'write “=>”, not “>”.');
    await says('const f = (x) > { return x; };', 'Line 1: a function is written with “=>”');
    await says(
      "import { tensor } from 'downhill';\n\ntensor([[1], [2, 3]]);",
      'Line 3, TensorError: tensor: rows must have the same length',
    );
    await says('const f = () => f();\nf();', 'calls itself without end');
    await says('throw 5;', 'The code threw 5');
    await says('@log class E {}', '“@log” does not work in a cell');
    await expect(cell.locator('.cm-failed')).toHaveText('@log class E {}');
  });

  await test.step('errors in code are never blamed on the connection', async () => {
    const many = (count: number, part: string) => Array(count).fill(part).join('');
    for (const [code, said] of [
      ['class Unit { accessor w = 1 }\nnew Unit().w', '1'],
      ['const f = async <\n  T,\n>(x: T) => x;\nf(3)', '3'],
      ['enum E { A = 4 }\nnamespace N { export const b = E.A + 1 }\nN.b', '5'],
      ['class A {\n  @dec m() {}\n}', 'Line 2: “@dec” does not work in a cell.'],
      ['1;\n' + many(2_000, '1 + ') + '1', 'Line 2: this expression has more than 500 nested or chained parts'],
      ['x' + many(600, '.x'), 'Line 1: this expression has more than 500 nested or chained parts'],
      ['1;\n\n' + many(200, '[') + many(200, ']'), 'Line 3: more than 100 brackets are open at once'],
      ['using x = 1', '“using” does not work in a cell'],
      ['/[/.test("")', 'Line 1'],
      ['new RegExp("[")', 'Line 1, SyntaxError'],
      ['\\', 'Line 1'],
      ['enum E { a = "x", b }', 'Line 1: “b” follows a member that is not a number'],
    ]) {
      const output = await run(page, cell, code);
      await expect(output, code.slice(0, 60)).toContainText(said);
      await expect(output).not.toContainText('could not be loaded');
    }
  });

  await test.step('characters that only look right are named, and replaced at a press', async () => {
    const output = await run(page, cell, 'const text = “（1）”； // （x）\nconsole.log（text）；');
    await expect(output).toContainText('Line 1: “ (U+201C, left double quotation mark)');
    await cell.locator('[data-action="fix"]').click();
    await expect(cell.locator('.cm-line')).toHaveText(['const text = "（1）"; // （x）', 'console.log(text);']);
    await expect(cell.locator('[data-action="fix"]')).toHaveCount(0);
    await cell.locator('[data-action="run"]').click();
    await expect(output).toContainText('（1）');

    await write(page, cell, 'f（1）');
    await cell.locator('.cm-lintRange-error').hover();
    await expect(cell.locator('.cm-tooltip-lint')).toContainText('“（” (U+FF08) is what a Chinese keyboard types');
    await cell.getByRole('button', { name: 'Replace them all (2)' }).click();
    await expect(cell.locator('.cm-line')).toHaveText('f(1)');
  });

  await test.step('a mistake in the source is underlined as it is typed', async () => {
    await write(page, cell, 'const a = 1;\nconst = 2;');
    const mark = cell.locator('.cm-lintRange-error');
    await expect(mark).toHaveText('=');
    await mark.hover();
    await expect(cell.locator('.cm-diagnostic')).toHaveText('Line 2: “=” is not expected here.');
    await write(page, cell, 'const a = 1;');
    await expect(mark).toHaveCount(0);
  });
});

test.describe('a part that cannot be loaded', () => {
  test.use({ mayFail: /compiler|ERR_FAILED|Failed to load/ });
  test('is reported as such', async ({ page }) => {
    await page.route(/compiler/, (route) => route.abort());
    const cell = await openAlone(page);
    await expect(await run(page, cell, '1 + 1')).toContainText('Part of the page could not be loaded');
  });
});

test('long code, output of every kind, and code that does not end', async ({ page }) => {
  const cell = await openAlone(page);

  await test.step('values are shown in a readable form, and never as HTML', async () => {
    const shows = async (code: string, text: string | RegExp) =>
      await expect(await run(page, cell, code)).toHaveText(text, { useInnerText: true });
    await shows('[[1, 20], [300, -4.5]]', '[[  1,   20],\n [300, -4.5]]');
    await shows("import { tensor } from 'downhill';\ntensor([[1, 2], [3, 4]])", 'tensor (2, 2)\n[[1, 2],\n [3, 4]]');
    await shows('({ a: 0.1 + 0.2, f() {}, s: "x" })', '{ a: 0.30000000000000004, f: ƒ f, s: "x" }');
    await shows('console.log("<b>bold</b><img src=x onerror=alert(1)>")', '<b>bold</b><img src=x onerror=alert(1)>');
    await shows('const a: unknown[] = []; a.push(a); a', '[↺]');
    await shows('new Proxy({}, { ownKeys() { throw 1; } })', '⚠ …');
    await shows('({ get a() { throw new Error("no"); }, b: 1 })', '{ a: [Getter], b: 1 }');
    await shows('Array(1e9)', /^\[empty × \d+, … \d+\]$/);
    const table = await run(page, cell, 'console.table([{ x: 1, y: 2 }, { x: 3 }])');
    await expect(table.getByRole('row')).toHaveText(['xy', '12', '3']);
  });

  await test.step('text inserted at once, however long, is accepted at once', async () => {
    const lines = Array.from({ length: 400 }, (_, i) => `console.log(${i} + 2); // ${'x'.repeat(20)}`);
    for (const code of [lines, lines.slice(1)]) {
      await write(page, cell, code.join('\n'));
      await expect(cell.locator('.cm-line').last()).toHaveText(code.at(-1)!);
      await expect(cell.locator('.cm-lineNumbers .cm-gutterElement').last()).toHaveText(String(code.length));
    }
    await page.keyboard.press('Control+Z');
    await expect(cell.locator('.cm-line').last()).toHaveText(lines.at(-1)!);
  });

  await test.step('a flood of output is cut and counted, and the page stays alive', async () => {
    await write(page, cell, 'for (let i = 0; i < 2e6; i++) console.log("line", i);');
    await page.evaluate(() => {
      const seen = window as unknown as { gap: number };
      let last = performance.now();
      seen.gap = 0;
      const tick = (now: number) => {
        seen.gap = Math.max(seen.gap, now - last);
        last = now;
        requestAnimationFrame(tick);
      };
      requestAnimationFrame(tick);
    });
    await page.keyboard.press('Shift+Enter');
    await expect(cell).toHaveAttribute('data-status', 'done');
    await expect(cell.locator('.cell-output')).toContainText('… and 1999700 more lines.');
    expect(await cell.locator('.cell-line').count()).toBeLessThan(310);
    expect(await page.evaluate(() => (window as unknown as { gap: number }).gap)).toBeLessThan(1500); // without bounds, seconds
    await expect(await run(page, cell, 'console.log("x".repeat(1e8)); 1')).toContainText('(100000000)');
  });

  await test.step('very long code runs in its current form, and is saved', async () => {
    await write(page, cell, '1');
    await page.keyboard.press('Control+A');
    await cell.locator('.cm-content').evaluate((content) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', `${'\n'.repeat(120_000)}6 * 7`);
      content.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
      // in the same task: no time has passed
      content.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', shiftKey: true, bubbles: true }));
    });
    await expect(cell.locator('.cell-output')).toHaveText('42');
    await page.locator('h1').click();
    await expect(cell.locator('.cell-note').first()).toHaveText('Saved in this browser');
    await page.reload();
    await cell.scrollIntoViewIfNeeded();
    await expect(cell.locator('.cell-more')).toContainText('and 119601 more lines');
  });
});

test('an endless loop can be stopped, and ends on its own', async ({ page }) => {
  const cell = await openAlone(page);
  await write(page, cell, 'while (true) {}');
  await page.keyboard.press('Shift+Enter');
  await expect(cell.locator('.cell-note').first()).toHaveText('Running: 1 s. It will be stopped after 15 s.');
  await cell.getByRole('button', { name: 'Stop' }).click();
  await expect(cell.locator('.cell-output')).toHaveText('Stopped.');
  await expect(page.locator('iframe')).toHaveCount(0);
  await expect(await run(page, cell, '1 + 1')).toHaveText('2');
  await runOutOfTime(page, cell, 'console.log("begun");\nawait new Promise(() => {})', 'begun');
  await expect(cell.locator('.cell-said')).toContainText('Stopped after 15 seconds. Does a loop run forever');
});

test('the sandbox is loaded once, at most 80 KB zipped, however often it starts', async ({ page }) => {
  const cell = await open(page, '.exercise .cell'); // every check has a sandbox of its own
  const loaded = scriptsOf(page);
  const check = async () => {
    await cell.evaluate((element) => element.removeAttribute('data-status')); // the last check's
    await cell.getByRole('button', { name: 'Check' }).click();
    await expect(cell).toHaveAttribute('data-status', 'wrong');
  };
  await check();
  const first = [...loaded];
  const sources = first.filter((name) => /^_virtual_sandbox-source/.test(name));
  expect(sources).toHaveLength(1);
  expect(sizeOf(sources)).toBeLessThan(80_000);
  loaded.clear();
  await check();
  expect([...loaded]).toEqual([]);
  expect(await page.evaluate(() => performance.getEntriesByName('sandbox-start', 'measure').length)).toBe(2);
});

const svmLoss = (term: string, end = 'total / scores.length') =>
  `export function svmLoss(scores: number[][], y: number[]): number {
  let total = 0;
  for (let i = 0; i < scores.length; i++)
    for (let j = 0; j < scores[i].length; j++) ${term}
  return ${end};
}`;
const term = 'total += Math.max(0, scores[i][j] - scores[i][y[i]] + 1);';
const right = svmLoss(`if (j !== y[i]) ${term}`);

test('the checks of an exercise', async ({ page }) => {
  const cell = await open(page, '.exercise .cell');

  await test.step('the exercise names mistakes, gives hints and a solution after honest attempts, and accepts the right answer', async () => {
    await cell.getByRole('button', { name: 'Check' }).click();
    await expect(cell.locator('.cell-output')).toContainText('The result is always 0.');
    await expect(await run(page, cell, svmLoss(term))).toContainText('charged for its own class');
    await expect(await run(page, cell, svmLoss(`  ${term}`))).toContainText('charged for its own class');
    await expect(cell.getByRole('button', { name: 'Hint' })).toHaveCount(0);
    const two = await run(page, cell, svmLoss(term, 'total'));
    await expect(two).toContainText('charged for its own class');
    await expect(two).toContainText('And: The losses are added up, but not divided');
    await expect(two).toContainText(/svmLoss\(\[\[.*\) gives \S+, and should give \S+\./);
    await cell.getByRole('button', { name: 'Hint' }).click();
    await expect(cell.locator('.cell-help')).toContainText('scores[i][y[i]]');
    await cell.getByRole('button', { name: 'Another hint' }).click();
    await cell.getByRole('button', { name: 'Show a solution' }).click();
    await expect(cell.getByRole('region', { name: 'Show a solution' })).toContainText('return total / scores.length;');
    await expect(await run(page, cell, right)).toHaveText(/^Right, on all \d+ inputs\.$/);
    await open(page, '.exercise .cell');
    await expect(cell).toContainText('Passed ✓');
  });

  await test.step('a verdict belongs to the present code: no earlier pass beside a wrong answer, no older text', async () => {
    await run(page, cell, svmLoss(term));
    await run(page, cell, svmLoss(term, 'total'));
    await run(page, cell, right);
    await expect(cell).toContainText('Passed ✓');
    await expect(cell.getByRole('button', { name: 'Hint' })).toHaveCount(0);
    await expect(await run(page, cell, svmLoss(term))).toContainText('charged for its own class');
    await expect(cell).toContainText('Passed before ✓');
    await expect(cell.getByRole('button', { name: 'Hint' })).toBeVisible();
    await page.keyboard.type(' ');
    await expect(cell.locator('.cell-note').first()).toHaveText('The code has changed since this check.');
    // a new check replaces the one that is running
    await write(page, cell, 'export const svmLoss = () => { while (true) {} };');
    await page.keyboard.press('Shift+Enter');
    await expect(cell).toHaveAttribute('data-status', 'running');
    await write(page, cell, right);
    await page.keyboard.press('Shift+Enter');
    await expect(cell.locator('.cell-output')).toHaveText(/^Right, on all \d+ inputs\.$/);
  });

  await test.step('the exercise cannot be passed by patching the comparison', async () => {
    const cheats = [
      'Math.abs = () => 0; Object.is = () => true; Number.prototype.valueOf = () => 0; Array.prototype.every = () => true;\nexport const svmLoss = () => 0;',
      'export const svmLoss = () => ({ valueOf: () => 2.9, kind: "number", value: 2.9 });',
      'export const svmLoss = () => ({ then(resolve) { resolve(0); } });',
      'addEventListener("message", () => {}); globalThis.onmessage = () => {};\nexport const svmLoss = () => 0;',
      'let port; const { postMessage } = MessagePort.prototype; MessagePort.prototype.postMessage = function (m) { port = this; return postMessage.call(this, { type: "right" }); };\nexport const svmLoss = () => 0;',
    ];
    for (const cheat of cheats) {
      await run(page, cell, cheat);
      await expect(cell, cheat).toHaveAttribute('data-status', 'wrong');
    }
  });

  await test.step('broken answers get a sentence, whatever they do', async () => {
    const says = async (code: string, ...sentences: string[]) => {
      const output = await run(page, cell, code);
      for (const sentence of sentences) await expect(output).toContainText(sentence);
    };
    await says(svmLoss(`if (j !== y[i]) ${term}`, 'undefined as any'), 'Nothing comes back');
    await says(svmLoss(`if (j !== y[i]) ${term}`, 'String(total) as any'), 'The result contains text');
    const isAsync = svmLoss(`if (j !== y[i]) ${term}`)
      .replace('export function', 'export async function')
      .replace(': number {', ': Promise<number> {');
    await says(isAsync, 'The result itself is a Promise');
    await says(svmLoss(`if (j !== y[i]) ${term}`, 'total * Math.random()'), 'uses Math.random', 'its answer differs');
    await says(
      svmLoss(`if (j !== y[i]) ${term.replace(' - scores', ' / scores')}`),
      'another operation belongs here',
      'scores[i][j] - scores[i][y[i]]',
    );
    await says(
      svmLoss(term, 'foo'),
      'In svmLoss([[3.2, 5.1, -1.7]], [0]):',
      'Line 5, ReferenceError',
      'foo has not been defined',
    );
    await says('export const other = 1;', 'no longer defines a function svmLoss');
    await says('export const svmLoss = 3;', 'no longer defines a function svmLoss');
    await says(
      "import { svmLoss as s, tensor } from 'downhill';\nexport const svmLoss = (a, b) => s(tensor(a), b);",
      'svmLoss is yours to write here',
    );
    await says(
      "import * as d from 'downhill';\nexport const svmLoss = (a, b) => d.tensor(a).svmLoss(b);",
      'is not a function',
    );
    await says(
      "import { tensor, sum, maximum } from 'downhill';\nexport const svmLoss = (s, y) => tensor(s.map((row, i) => row.reduce((t, v, j) => t + (j === y[i] ? 0 : Math.max(0, v - row[y[i]] + 1)), 0))).mean();",
      'Right, on all',
    );
    await write(page, cell, 'export const svmLoss = () => { while (true) {} };');
    await page.clock.install();
    await page.keyboard.press('Shift+Enter');
    await expect(cell.locator('.cell-note').first()).toContainText('Running: 1 s');
    await page.clock.fastForward(9_000); // of ten
    await expect(cell.locator('.cell-output')).toContainText('gives no answer. The check was stopped after 10 seconds');
  });
});

test('a reader without an idea learns when help comes, and may give up; “My work” says so', async ({ page }) => {
  const cell = await open(page, '.exercise .cell');
  const check = async () => {
    await cell.getByRole('button', { name: 'Check' }).click();
    await expect(cell.locator('.cell-output')).toContainText('The result is always 0.');
    await expect(cell.getByRole('button', { name: 'Check' })).toBeEnabled();
  };
  await check();
  await expect(cell.locator('.cell-help')).toContainText(
    'After 2 different answers that are not right yet, a hint and a solution',
  );
  await expect(cell.locator('[data-action="give-up"]')).toHaveCount(0);
  await check();
  await check();
  await cell.getByRole('button', { name: 'Show the solution anyway' }).click();
  await expect(cell.getByRole('region', { name: 'Show a solution' })).toHaveCount(0);
  await cell.getByRole('button', { name: 'Press again to see it' }).click();
  await expect(cell.getByRole('region', { name: 'Show a solution' })).toContainText('return total / scores.length;');
  await expect(cell.locator('[data-action="give-up"]')).toHaveCount(0);
  await page.goto('my-work/');
  await expect(page.locator('.my-work li', { hasText: /^svmLoss\b/ })).toContainText('solution shown');
});

test('the exercise speaks Chinese', async ({ page }) => {
  const cell = await open(page, '.exercise .cell', 'zh/losses/');
  await cell.getByRole('button', { name: '检查' }).click();
  await expect(cell.locator('.cell-output')).toContainText('结果总是 0。');
  await expect(await run(page, cell, svmLoss(term))).toContainText('跳过 j = y');
  await expect(await run(page, cell, svmLoss('scors'))).toContainText('scors 还没有定义');
  await expect(await run(page, cell, right)).toHaveText(/^正确，\d+ 组输入全部通过。$/);
});

test('cells pass axe and fit a phone, with buttons large enough for a thumb', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    baseURL,
    hasTouch: true,
    isMobile: true,
    viewport: { width: 390, height: 844 },
  });
  const page = await context.newPage();
  const cell = await open(page, '.exercise .cell');
  await run(page, cell, svmLoss(term));
  await run(page, cell, svmLoss(term, 'total'));
  await cell.getByRole('button', { name: 'Show a solution' }).tap();
  for (const button of await cell.getByRole('button').all()) {
    const { width, height } = (await button.boundingBox())!;
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
  }
  await fitsPhone(page);
  for (const colorScheme of ['light', 'dark'] as const) {
    await axeIsSilent(page, colorScheme, '.exercise');
  }
  await context.close();
});

test('without scripts the code is legible, and a note says why it does not run', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('losses/');
  const cell = page.locator('.exercise .cell').first();
  await expect(cell.locator('.cell-static')).toContainText('export function svmLoss');
  await expect(cell.getByText('allow JavaScript')).toBeVisible();
  await expect(cell.getByRole('button', { name: 'Check' })).toHaveCount(0);
  await context.close();
});
