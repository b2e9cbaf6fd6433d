import { gzipSync } from 'node:zlib';
import { expect, frames, isThere, reach, test } from './course';

const blog = (body: string) => `<!doctype html><html lang="en"><title>A blog</title><body style="width:700px">${body}`;

test('the code from a figure’s menu shows it in another page as it was, as high as it is', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('losses/');
  const widget = page.locator('#hinge-loss');
  await reach(widget);
  await expect(widget).toHaveAttribute('data-ready', 'true');
  const car = widget.getByRole('slider', { name: 'Score of car' }).first();
  await car.press('ArrowRight');
  await car.press('ArrowRight');
  const score = await car.getAttribute('aria-valuenow');
  await widget.locator('.widget-menu summary').click();
  await widget.locator('[data-action=copy-embed]').click();
  await expect(widget.locator('.widget-copied')).not.toBeEmpty();
  const code = await page.evaluate(() => navigator.clipboard.readText());
  expect(code).toMatch(/^<iframe src="[^"]+\/embed\/hinge-loss\/\?[^"]+" title="[^"]+"/);

  await page.route('**/blog.html', (route) => route.fulfill({ contentType: 'text/html', body: blog(code) }));
  await page.goto('blog.html');
  const figure = page.frameLocator('iframe');
  await expect(figure.locator('.widget')).toHaveAttribute('data-ready', 'true');
  await expect(figure.getByRole('slider', { name: 'Score of car' }).first()).toHaveAttribute('aria-valuenow', score!);
  // neither a scroll bar nor empty space
  const bottom = () => figure.locator('main').evaluate((main) => Math.ceil(main.getBoundingClientRect().bottom));
  await expect.poll(async () => page.locator('iframe').getAttribute('height')).not.toBe('600');
  await expect.poll(async () => +(await page.locator('iframe').getAttribute('height'))! - (await bottom())).toBe(0);
  const scrolls = () => figure.locator('html').evaluate((html) => html.scrollHeight - html.clientHeight);
  expect(await scrolls()).toBe(0);
  await figure.locator('.widget-panel summary, details summary').first().click();
  await expect.poll(async () => +(await page.locator('iframe').getAttribute('height'))! - (await bottom())).toBe(0);
  expect(await scrolls()).toBe(0);
});

test('a figure alone has its own language and theme, and says what course it is from', async ({ page, baseURL }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  const body = blog(`<iframe src="${baseURL}zh/embed/hinge-loss/?theme=dark" width="390" height="700"></iframe>`);
  await page.route('**/blog.html', (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto('blog.html');
  const figure = page.frameLocator('iframe');
  await expect(figure.locator('html')).toHaveAttribute('lang', 'zh-CN');
  await expect(figure.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(figure.locator('.widget')).toHaveAttribute('data-ready', 'true');
  const source = figure.locator('.embed-source a');
  await expect(source).toHaveAttribute('target', '_blank');
  expect(await source.evaluate((link: HTMLAnchorElement) => link.href)).toBe(`${baseURL}zh/losses/#hinge-loss`);
  const overflow = await figure.locator('html').evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
  expect(overflow).toBe(0);
});

test('a figure alone that becomes shorter keeps what is pressed beneath the pointer, until the reader scrolls up', async ({
  page,
}) => {
  for (const [name, choice, width] of [
    ['derivative-shapes', 'number → number', 1280],
    ['derivative-shapes', 'number → number', 390],
    ['train-vs-eval', '1', 1280],
  ] as const) {
    await page.setViewportSize({ width, height: 720 });
    await page.goto(`embed/${name}/`);
    await isThere(page);
    const height = () => page.evaluate(() => document.documentElement.scrollHeight);
    await page.evaluate(() => scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' }));
    const [before, radio] = [await height(), page.getByRole('radio', { name: choice, exact: true }).first()];
    const label = radio.locator('..');
    const { y } = (await label.boundingBox())!;
    await label.click();
    await expect(radio).toBeChecked();
    await isThere(page);
    await frames(page, 10);
    expect((await label.boundingBox())!.y, `${name} at ${width} px`).toBeCloseTo(y, 0);
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    await expect.poll(height).toBeLessThan(before);
  }
});

test('a light figure alone is at most 60.8 KB, without the course’s fonts', async ({ page }) => {
  const sizes = new Map<string, Promise<number>>();
  page.on('response', (response) => {
    if (response.request().resourceType() !== 'font')
      sizes.set(
        response.url(),
        response.body().then((body) => gzipSync(body).length),
      );
  });
  await page.goto('embed/linear-scores/');
  await expect(page.locator('.widget')).toHaveAttribute('data-ready', 'true');
  const sum = (await Promise.all(sizes.values())).reduce((a, b) => a + b, 0);
  expect(sum).toBeGreaterThan(20_000);
  expect(sum).toBeLessThan(60_800);
});
