import { readFileSync } from 'node:fs';
import { axeIsSilent, expect, fitsPhone, layoutShift, test } from './course';
import { scriptsOf, sizeOf } from './scripts';

const dist = process.env.DOWNHILL_DIST!;
const read = (path: string) => readFileSync(`${dist}/${path}index.html`, 'utf8');

for (const { path, first } of [
  { path: 'terms/', first: '激活函数' },
  { path: 'zh/terms/', first: 'AdaGrad' },
])
  test(`/${path} lists every term with its sentence and a link to the place`, async ({ page }) => {
    await page.goto(path);
    const entries = page.locator('.terms-entry');
    expect(await entries.count()).toBeGreaterThan(120);
    await expect(page.locator('main')).toContainText(first);
    expect(await layoutShift(page)).toBeLessThan(0.01);
    await axeIsSilent(page, 'light');
    await axeIsSilent(page, 'dark');
    await fitsPhone(page);
    const links = await page.locator('.terms-where a').evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname + (link as HTMLAnchorElement).hash)); // prettier-ignore
    const pages = new Map<string, string>();
    for (const link of links) {
      const [address, id] = link.split('#');
      if (!pages.has(address)) pages.set(address, read(address.slice(1)));
      expect(pages.get(address)!.includes(`id="${id}"`), link).toBe(true);
    }
    await page.locator('#momentum .terms-where a').click();
    await expect(page.locator('#term-momentum')).toBeInViewport();
  });

test('a term that was explained before shows its sentence under the mouse, with the focus, and until Escape', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const scripts = scriptsOf(page);
  await page.goto('optimizers/');
  const term = page.locator('a.glossary-term[href$="#singular-value"]:visible').first();
  await term.scrollIntoViewIfNeeded();
  expect(asked.filter((path) => /terms\/$|card/.test(path))).toEqual([]);
  const before = new Set(scripts);
  await term.hover();
  const card = page.getByRole('tooltip');
  await expect(card).toContainText('奇异值');
  await expect(card).toContainText('the eigenvalues are its singular values too');
  const cards = [...scripts].filter((name) => !before.has(name) && /^card/.test(name));
  expect(cards).toHaveLength(1);
  expect(sizeOf(cards)).toBeLessThan(2.5 * 1024);
  await axeIsSilent(page, 'light', '.glossary-card');
  // the card can be reached, and closes after the mouse
  await card.getByRole('link').hover();
  await expect(card).toBeVisible();
  await page.mouse.move(2, 2);
  await expect(card).toBeHidden();
  await term.focus();
  await expect(card).toBeVisible();
  await expect(term).toHaveAttribute('aria-describedby', 'glossary-card');
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
});

test.describe('on a phone', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  test('a tap shows the card within the screen, its link leads to the first use, a tap elsewhere closes it', async ({
    page,
  }) => {
    await page.goto('zh/cnn/');
    const term = page.locator('a.glossary-term[href$="#stride"]:visible').first();
    await term.scrollIntoViewIfNeeded();
    await term.tap();
    const card = page.getByRole('tooltip');
    await expect(card).toContainText('stride');
    const { x, width } = (await card.boundingBox())!;
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual(390);
    await page.locator('main h2').first().tap({ force: true });
    await expect(card).toBeHidden();
    await term.tap();
    await card.getByRole('link').tap();
    await expect(page).toHaveURL(/\/zh\/cnn\/#term-stride$/);
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a later use of a term is a link to its entry', async ({ page }) => {
    await page.goto('optimizers/');
    const term = page.locator('a.glossary-term').first();
    const id = /#(.*)/.exec((await term.getAttribute('href'))!)![1];
    await term.click();
    await expect(page).toHaveURL(new RegExp(`/terms/#${id}$`));
    await expect(page.locator(`#${id}`)).toBeInViewport();
  });
});

test('the formulas of a chapter, numbered as there, each linked to its place; what answers a question is folded', async ({
  page,
}) => {
  await page.goto('losses/');
  const numbers = await page.locator('.equation[id]').evaluateAll((all) => all.map(({ id }) => id));
  await page.getByRole('link', { name: 'Formulas' }).click();
  await expect(page).toHaveURL(/\/losses\/formulas\/$/);
  const entries = page.locator('.formulas-entry');
  expect(await entries.evaluateAll((all) => all.map(({ id }) => id))).toEqual(numbers);
  await expect(page.locator('#eq-hinge .equation')).toContainText('(1)');
  await axeIsSilent(page, 'light');
  await fitsPhone(page);
  const held = page.locator('details.formulas-entry').first();
  await expect(held.locator('.equation')).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(held.locator('.equation')).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await page.locator('#eq-hinge .terms-where a').click();
  await expect(page.locator('.equation#eq-hinge')).toBeInViewport();
});
