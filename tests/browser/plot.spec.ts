import type { Locator, Page } from '@playwright/test';
import { globSync, readFileSync } from 'node:fs';
import { all, axeIsSilent, expect, isThere, reach, test, turnOf, widgets, write } from './course';
import { data, drawnIn, specs } from './plotSpecs';
import { isPlot, scriptsOf, sizeOf } from './scripts';

/** Charts that cells draw by Observable Plot. */

async function open(page: Page, address = 'cell/') {
  await page.goto(address);
  const cell = page.locator('.cell').first();
  await reach(cell);
  return cell;
}

async function run(page: Page, cell: Locator, code: string) {
  await write(page, cell, code);
  await cell.evaluate((element) => element.removeAttribute('data-status'));
  await page.keyboard.press('Shift+Enter');
  await expect(cell).toHaveAttribute('data-status', /done|failed/);
  return cell.locator('.cell-output');
}

test('charts of Plot’s documentation are what Plot draws in a plain page', async ({ page, context }) => {
  const plain = await context.newPage();
  for (const script of ['d3/dist/d3.min.js', '@observablehq/plot/dist/plot.umd.min.js'])
    await plain.addScriptTag({ content: readFileSync(`node_modules/${script}`, 'utf8') });
  const cell = await open(page);
  const code = Object.values(specs).map((spec) => `${spec};`);
  const output = await run(page, cell, `import * as Plot from '@observablehq/plot';\n${data}\n${code.join('\n')}`);
  await expect(output.locator('.cell-plot')).toHaveCount(code.length);
  const charts = await output.locator('.cell-plot-drawing').all();
  for (const [i, [name, spec]] of Object.entries(specs).entries()) {
    const wanted = await plain.evaluate(
      ([given, drawn]) => {
        const chart = new Function('Plot', given)((window as never as { Plot: unknown }).Plot) as Element;
        document.body.replaceChildren(chart);
        return (new Function(`return ${drawn}`)() as (root: Element) => string[])(document.body);
      },
      [`${data}\nreturn ${spec};`, drawnIn.toString()],
    );
    expect(wanted.length, name).toBeGreaterThan(15);
    expect(await charts[i].evaluate(drawnIn), name).toEqual(wanted);
  }
});

test('Plot is loaded once, when a cell asks for it', async ({ page }) => {
  const loaded = scriptsOf(page);
  const cell = await open(page);
  await run(page, cell, '1 + 1');
  const before = new Set(loaded);
  const ofPlot = (name: string) => /plot/.test(name);
  expect([...before].filter(ofPlot)).toEqual([]);
  await run(page, cell, "import { Plot } from 'downhill';\nPlot.lineY([1, 2]).plot()");
  await expect(cell.locator('.cell-plot-drawing')).toBeVisible();
  const plot = [...loaded].filter((name) => !before.has(name) && ofPlot(name));
  expect(plot.some((name) => sizeOf([name]) > 50_000)).toBe(true);
  for (const name of plot) expect(sizeOf([name]), name).toBeLessThan(110_000);
  const after = loaded.size;
  await run(page, cell, "import { Plot } from 'downhill';\nPlot.lineY([1, 2, 3]).plot()");
  expect(loaded.size).toBe(after);
});

test('charts in a cell', async ({ page }) => {
  const cell = await open(page);

  const dot = "import { Plot } from 'downhill';\n\nPlot.dot([{ x: 1 }], { colour: 'red' })";

  await test.step('mistakes in a chart are reported with their line', async () => {
    const many = "import { Plot } from 'downhill';\nPlot.dot(new Float64Array(1e6)).plot()";
    await expect(await run(page, cell, dot)).toHaveText('Line 3: Plot.dot does not know the option “colour”. Did you mean “color”?'); // prettier-ignore
    await expect(await run(page, cell, many)).toContainText('Line 2: Plot.dot was given 1,000,000 data.');
  });

  await test.step('calls in a loop redraw one chart, other calls draw beneath it, and printed output and results stay', async () => {
    const live = `import { Plot } from 'downhill';
const losses = [];
for (let step = 0; step < 100; step++) {
  losses.push(1 / (step + 1));
  Plot.lineY(losses, { marker: 'dot' }).plot();
  if (step % 25 === 0) await new Promise((done) => setTimeout(done, 120));
}
Plot.plot({ marks: [Plot.barY([1, 2])] });`;
    const output = await run(page, cell, live);
    await expect(output.locator('.cell-plot')).toHaveCount(2);
    await expect(output.locator('.cell-plot').first().locator('marker')).toHaveCount(1);
    const kept = "import { Plot } from 'downhill';\nfor (const k of [1, 2, 3]) console.log(Plot.dotX([k]).plot());";
    await expect((await run(page, cell, kept)).locator('.cell-plot')).toHaveCount(3);
    const given =
      "import { Plot } from 'downhill';\n[1, 2, 3].map((k) => Plot.plot({ title: `k = ${k}`, marks: [Plot.dotX([k])] }))";
    await expect((await run(page, cell, given)).locator('h2')).toHaveText(['k = 1', 'k = 2', 'k = 3']);
  });

  await test.step('a chart follows the theme, is named for those who do not see it, and can be saved', async () => {
    const code = `import { Plot } from 'downhill';
Plot.plot({ title: 'Points', color: { legend: true }, marks: [Plot.dot([{ x: 1, y: 2, l: 'a' }, { x: 3, y: 1, l: 'b' }], { x: 'x', y: 'y', fill: 'l', clip: true }), Plot.lineY([1, 2], { stroke: 'var(--class-1)' })] })`;
    const output = await run(page, cell, code);
    const drawing = output.getByRole('img', { name: /^Points, dot \(2\), line \(1\), horizontal axis x from 0.* to .*, vertical axis y from .*legend: a, b/ }); // prettier-ignore
    await expect(drawing).toBeVisible();
    const colours = () =>
      drawing.evaluate((element) => [
        getComputedStyle(element.querySelector('[aria-label="x-axis tick label"] text')!).fill,
        getComputedStyle(element.querySelector('[aria-label="line"]')!).stroke,
      ]);
    await page.evaluate(() => (document.documentElement.dataset.theme = 'light'));
    const light = await colours();
    await page.evaluate(() => (document.documentElement.dataset.theme = 'dark'));
    const dark = await colours();
    expect(dark[0]).not.toBe(light[0]);
    expect(dark[1]).not.toBe(light[1]);
    await axeIsSilent(page, 'light', '.cell-output');
    const names = ['SVG', 'PNG'];
    for (const name of names) {
      const download = page.waitForEvent('download');
      await output.getByRole('button', { name: `Save the chart as ${name}` }).press('Enter');
      const file = readFileSync(await (await download).path());
      expect(file.length).toBeGreaterThan(1_000);
      if (name === 'PNG') expect(file.subarray(1, 4).toString()).toBe('PNG');
      else {
        const text = file.toString();
        expect(text).not.toMatch(/var\(|currentColor/);
        expect(text).toMatch(/>Points<.*>a<.*>b</s);
      }
    }
  });

  await test.step('nothing of a chart reaches the page', async () => {
    const code = `import { Plot } from 'downhill';
const chart = Plot.plot({
  className: 'masthead', style: 'position: fixed; inset: 0; background: url(/x)', ariaLabel: '<img src=x>', caption: '<b>bold</b>',
  marks: [
    Plot.dot([1, 2], { fill: 'url(https://a.example/x)', className: 'cell-main', clip: true }),
    Plot.text(['<script>1</script>'], { frameAnchor: 'middle', fontSize: 1e6 }),
    (index, scales, values, dimensions, { document }) => {
      const g = document.createElement('g');
      g.setAttribute('onclick', 'alert(1)');
      g.setAttribute('id', 'main');
      return g;
    },
  ],
});`;
    const output = await run(page, cell, code);
    const drawing = output.locator('.cell-plot-drawing');
    await expect(drawing.locator('figcaption')).toHaveText('<b>bold</b>');
    const found = await drawing.evaluate((element) => [
      element.querySelectorAll('script, a, style, img, b, [onclick], [href], .masthead, .cell-main').length,
      document.querySelectorAll('#main').length,
      /url\((?!#)|fixed/.test(element.outerHTML),
      [...element.querySelectorAll('[id]')].every(({ id }) => id.includes('figure-part-')),
    ]);
    expect(found).toEqual([0, 1, false, true]);
    const foreign = `import { Plot } from 'downhill';
Plot.plot({ marks: [(i, s, v, d, { document }) => document.createElement('foreignObject')] });`;
    await expect(await run(page, cell, foreign)).toContainText('This plot cannot be drawn');
  });

  await test.step('a tip appears at the pointer, for the nearest datum', async () => {
    const code = `import { Plot } from 'downhill';
Plot.lineY([3, 1, 2], { tip: true, x: [0, 1, 2] }).plot({ y: { label: 'loss' } });`;
    const output = await run(page, cell, code);
    const box = (await output.locator('.cell-plot-drawing > svg').boundingBox())!;
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await expect(output.locator('.cell-plot-tip')).toHaveText(/x 1\s*loss 1/);
    await page.mouse.move(box.x + box.width / 2, box.y + box.height + 200);
    await expect(output.locator('.cell-plot-tip')).toHaveCount(0);
  });

  await test.step('the editor offers what Plot has, and a chart without data says so', async () => {
    const output = await run(page, cell, "import { Plot } from 'downhill';\nPlot.dot([], { x: 'x', y: 'y' }).plot()");
    await expect(output).toContainText('Nothing is drawn: the data are empty');
    await page.keyboard.type('\nPlot.linearR');
    const offered = page.getByRole('listbox').getByRole('option');
    await expect(offered).toHaveText(['linearRegressionX', 'linearRegressionY']);
    await expect(async () => {
      await page.keyboard.press('ArrowDown'); // just after it has opened, the list ignores keys
      await expect(offered.last()).toHaveAttribute('aria-selected', 'true', { timeout: 500 });
    }).toPass();
    await page.keyboard.press('Enter');
    await expect(cell.locator('.cm-content')).toContainText('Plot.linearRegressionY');
  });

  await test.step('mistakes in a chart, and one without data, are reported in Chinese too', async () => {
    await open(page, 'zh/cell/');
    await expect(await run(page, cell, dot)).toHaveText('第 3 行：Plot.dot 没有选项“colour”。是不是想写“color”？');
    const name = "import * as Plot from '@observablehq/plot';\nPlot.dots([1])";
    await expect(await run(page, cell, name)).toHaveText('第 2 行：Plot 里没有“dots”。是不是想写“dot”？');
    const empty = "import { Plot } from 'downhill';\nPlot.lineY([]).plot()";
    await expect(await run(page, cell, empty)).toContainText('什么也没画出来：数据是空的');
  });
});

/** The figures with a chart that Plot draws, or a plane. */
const charted = widgets.filter((name) =>
  globSync(`src/widgets/${name}/*.tsx`).some((file) => /<(Chart|Plane)\b/.test(readFileSync(file, 'utf8'))),
);
const walked = all
  ? charted
  : [...charted]
      .sort((a, b) => turnOf(`src/widgets/${a}/Figure.tsx`) - turnOf(`src/widgets/${b}/Figure.tsx`))
      .slice(0, 4);

/** The number of elements drawn by each mark of a chart, in order, and by all marks of a plane; runs in the page. */
function countsOf(root: Element): number[] {
  const shapes = (group: Element) =>
    [...group.querySelectorAll('path, line, rect, circle')].filter((shape) => !shape.matches('path:not([d])'));
  const dotsIn = (shape: Element) =>
    shape.matches('path.chart-dots, .mark-dot, .mark-rule') ? shape.getAttribute('d')!.split(/m/i).length - 1 : 1;
  if (root.matches('.plane:not(.chart)')) {
    const marks = [...root.querySelectorAll('.mark')].filter(
      (mark) => !mark.closest('.held') && !mark.matches('path:not([d])'),
    );
    return [marks.reduce((sum, mark) => sum + dotsIn(mark), 0)].filter((count) => count > 0);
  }
  const layers = root.matches('.chart')
    ? [...root.querySelector('.chart-marks')!.querySelectorAll(':scope > :not([data-part]), :scope > [data-part] > *')]
    : [...root.querySelectorAll('[aria-label]')].filter(
        (group) => !/axis|grid/.test(group.getAttribute('aria-label')!),
      );
  return layers
    .map((layer) => shapes(layer).reduce((sum, shape) => sum + dotsIn(shape), 0))
    .filter((count) => count > 0);
}

for (const name of walked)
  test(`${name}: each chart opens as a cell that draws the same`, async ({ page }) => {
    await page.goto(`embed/${name}/`);
    await page.waitForFunction(() => document.querySelector('.widget[data-ready="true"][aria-busy="false"]'));
    const all = await page.locator('.plane').evaluateAll((charts, counts) => {
      const countsOf = new Function(`return ${counts}`)() as (root: Element) => number[];
      return charts.map((chart) => ({ isPlane: !chart.matches('.chart'), counts: countsOf(chart) }));
    }, countsOf.toString());
    const wanted = all.filter(({ counts }) => counts.length > 0);
    await page.locator('.widget-menu summary').click();
    const links = page.locator('[data-action=open-as-cell]');
    await expect(links).toHaveCount(wanted.length);
    const found: typeof wanted = [];
    for (const address of await links.evaluateAll((elements: HTMLAnchorElement[]) =>
      elements.map(({ href }) => href),
    )) {
      const cell = await open(page, address);
      await cell.locator('[data-action=run]').click();
      await expect(cell).toHaveAttribute('data-status', 'done');
      await expect(cell.locator('.cell-plot')).toHaveCount(1);
      const counts = await cell.locator('.cell-plot-drawing > svg').evaluate(countsOf);
      const { isPlane } = wanted[found.length];
      found.push({ isPlane, counts: isPlane ? [counts.reduce((sum, count) => sum + count, 0)] : counts });
    }
    expect(found).toEqual(wanted);
  });

test('a figure’s chart does not load Plot until it changes, not even to show what an answer reveals', async ({
  page,
}) => {
  const loaded = scriptsOf(page);
  await page.goto('losses/');
  const figure = page.locator('#overfitting-occam');
  await reach(figure);
  await expect(figure).toHaveAttribute('data-ready', 'true');
  const curve = figure.locator('.chart [data-part=fresh]').first();
  await expect(curve).toBeHidden();
  await figure.locator('[data-action=show-held]').click();
  await expect(curve).toBeVisible();
  const plot = () => [...loaded].filter(isPlot);
  expect(plot()).toEqual([]);
  const line = figure.locator('.chart .tone-forward path');
  const before = await line.getAttribute('d');
  await figure.getByRole('slider').first().press('ArrowUp');
  await expect(line).not.toHaveAttribute('d', before!);
  expect(plot().length).toBeGreaterThan(0);
});

test('the numbers of the axes stay where the page was built with them when the browser first draws', async ({
  page,
}) => {
  await page.goto('embed/hyperparameter-splits/');
  await isThere(page);
  const chart = page.locator('.chart').first();
  const places = () =>
    chart.locator('[class*=plane-tick]').evaluateAll((ticks) =>
      ticks.map((tick) => [tick.textContent, tick.getBoundingClientRect().x, tick.getBoundingClientRect().y]),
    ); // prettier-ignore
  const drawn = chart.locator('[data-chart]');
  const asBuilt = await drawn.getAttribute('data-drawn');
  const built = await places();
  expect(built.length).toBeGreaterThan(4);
  const first = page.locator('.widget-controls input[type=radio]:not(:checked)').first();
  await first.evaluate((option: HTMLInputElement) => option.click());
  await expect(drawn).not.toHaveAttribute('data-drawn', asBuilt!);
  await page.locator('[data-action=reset]').click();
  await expect.poll(places).toEqual(built);
});
