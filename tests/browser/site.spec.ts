import { expect, frames, reach, scrollThrough, test } from './course';

test('the home page maps all twelve chapters, each a link', async ({ page }) => {
  await page.goto('');
  await expect(page.locator('.course-chapters > li a')).toHaveCount(12);
  // on the narrowest phone, too, no number of the descent covers another
  await page.setViewportSize({ width: 320, height: 568 });
  const apart = await page.locator('.course-station').evaluateAll((stations) => {
    const boxes = stations.map((station) => station.getBoundingClientRect());
    const to = (a: DOMRect, b: DOMRect) => Math.hypot(a.x - b.x, a.y - b.y) - a.width;
    return Math.min(...boxes.flatMap((a, i) => boxes.slice(i + 1).map((b) => to(a, b))));
  });
  expect(apart).toBeGreaterThan(-1);
  await page.locator('.course-chapters').getByRole('link', { name: 'Loss functions' }).click();
  await expect(page).toHaveURL(/\/losses\/$/);
});

test('letters twice as large, set in the browser, leave a figure its width, and the head of a chapter in order', async ({
  page,
}) => {
  const session = await page.context().newCDPSession(page);
  const openAt = async (standard: number, width: number) => {
    await session.send('Page.setFontSizes', { fontSizes: { standard } });
    await page.setViewportSize({ width, height: 720 });
    await page.goto('gradient-descent/');
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe(`${standard}px`);
    const covered = await page.locator('.chapter-head').evaluate((head) => {
      const tools = head.querySelector('.chapter-tools')!.getBoundingClientRect();
      const texts = [...head.querySelectorAll(':scope > p')].filter((text) => {
        const words = document.createRange();
        words.selectNodeContents(text);
        const { left, right, top, bottom } = words.getBoundingClientRect();
        return left < tools.right && tools.left < right && top < tools.bottom && tools.top < bottom;
      });
      return texts.map(({ textContent }) => textContent);
    });
    expect(covered, `at ${width} px`).toEqual([]);
  };
  await openAt(32, 1280);
  const figure = page.locator('.widget').first();
  expect((await figure.boundingBox())!.width).toBeGreaterThan(600);
  for (const tool of await figure.locator('.widget-tools > *:visible').all())
    expect((await tool.boundingBox())!.x).toBeLessThan(1280 - 40);
  await openAt(24, 390);
});

test('the language switch keeps the reader at the same section, and the state of the widgets', async ({ page }) => {
  await page.goto('losses/?hinge-loss.margin=2#softmax');
  await page.locator('.language-switch').dispatchEvent('click');
  await expect(page).toHaveURL(/\/zh\/losses\/\?hinge-loss\.margin=2#softmax$/);
  await expect(page.locator('#softmax')).toBeInViewport();
  await page.waitForLoadState(); // a script adds the section to the link
  await page.locator('.language-switch').dispatchEvent('click');
  await expect(page).toHaveURL(/[^h]\/losses\/\?hinge-loss\.margin=2#softmax$/);
});

test('a link to a section leads there, though the content above is measured only on the way', async ({ page }) => {
  await page.goto('losses/');
  const sections = await page.locator('main h2[id]').evaluateAll((headings) => headings.map(({ id }) => id));
  /** How far the heading is from where it belongs; the last sections may be too short to get there before the page ends. */
  const off = (id: string) =>
    page.locator(`#${id}`).evaluate((heading) => {
      const isAtEnd = Math.ceil(scrollY + innerHeight) >= document.documentElement.scrollHeight - 1;
      const { top } = heading.getBoundingClientRect();
      return isAtEnd && top > 24 && top < innerHeight ? 0 : Math.abs(top - 24);
    });
  for (const id of sections.slice(-4)) {
    await page.goto('about:blank');
    await page.goto(`losses/#${id}`);
    await expect.poll(() => off(id), { message: id }).toBeLessThan(3);
    // it stays, whatever is still being laid out
    await frames(page, 20);
    expect(await off(id), `${id} stays`).toBeLessThan(3);
  }
});

test('what is painted first has its styles, though the file with those of the rest is still to come', async ({
  page,
}) => {
  const file = Promise.withResolvers<void>();
  await page.route('**/styles.*.css', async (route) => {
    await file.promise;
    await route.continue();
  });
  await page.goto('batchnorm/', { waitUntil: 'commit' });
  await expect(page.locator('link[data-href][href]')).toHaveCount(1);
  const seen = await page.evaluateHandle(() => {
    const looks = (element: Element) => {
      const { display, position, font, padding } = getComputedStyle(element);
      return [display, position, font, padding].join('; ');
    };
    const visible = [...document.querySelectorAll('body *')].filter((element) => element.checkVisibility());
    const before = visible.map((element) => [element, looks(element)] as const);
    const changed = () =>
      before.filter(([element, look]) => looks(element) !== look).map(([{ outerHTML }]) => outerHTML);
    return { count: visible.length, changed };
  });
  expect(await seen.evaluate(({ count }) => count)).toBeGreaterThan(100);
  file.resolve();
  await expect(page.locator('html')).not.toHaveAttribute('data-opening');
  expect(await seen.evaluate(({ changed }) => changed())).toEqual([]);
});

test('nothing in the masthead moves while the rest of the page is still arriving', async ({ page }) => {
  await page.goto('losses/');
  const moved = await page.evaluate(async () => {
    const source = (await (await fetch('')).text()).replace(/<script\b[^]*?<\/script>/g, '');
    const frame = document.createElement('iframe');
    document.body.prepend(frame);
    frame.style.width = '60rem';
    const shown = () =>
      [...frame.contentDocument!.querySelectorAll('.masthead :is(a, button, summary)')]
        .filter((one) => one.checkVisibility({ visibilityProperty: true }))
        .map((one) => Math.round(one.getBoundingClientRect().left));
    /** What is seen of the page's beginning, up to a place in its source. */
    const until = (place: string) => {
      frame.contentDocument!.open();
      frame.contentDocument!.write(source.slice(0, source.indexOf(place)));
      const seen = shown();
      frame.contentDocument!.close();
      return seen;
    };
    const whole = until('<h1');
    const early = ['<div class="masthead-tools', '<details class="course-menu', '<a class="language-switch', '<button class="theme-switch', '</header>'].map(until); // prettier-ignore
    return { whole: whole.length, moved: early.map((lefts) => lefts.filter((left, i) => left !== whole[i])) };
  });
  expect(moved).toEqual({ whole: 5, moved: [[], [], [], [], []] });
});

test('what is below the opening comes a few parts per frame', async ({ page }) => {
  await page.addInitScript(() => {
    const counts: number[] = [];
    Object.assign(self, { counts });
    const count = () => {
      const parts = [...document.querySelectorAll('.chapter > *, .beside-text > *')];
      counts.push(parts.filter((part) => part.checkVisibility()).length);
      requestAnimationFrame(count);
    };
    requestAnimationFrame(count);
  });
  await page.goto('losses/');
  await expect(page.locator('.colophon')).toBeVisible();
  await frames(page, 2);
  const counts = await page.evaluate(() => (self as unknown as { counts: number[] }).counts);
  expect(counts.at(-1)).toBeGreaterThan(80);
  const more = counts.map((count, i) => count - (counts[i - 1] ?? 0));
  expect(Math.max(...more), counts.join()).toBeLessThanOrEqual(12);
});

test('what is below the opening waits for no frame once the reader acts', async ({ page }) => {
  await page.addInitScript(() => (self.requestAnimationFrame = () => 0));
  await page.goto('losses/');
  await expect(page.locator('html')).toHaveAttribute('data-unfolding');
  await expect(page.locator('.colophon')).toBeHidden();
  await page.keyboard.press('Shift');
  await expect(page.locator('html')).not.toHaveAttribute('data-unfolding');
  await expect(page.locator('.colophon')).toBeVisible();
  expect(await page.locator('[data-later]').count()).toBe(0);
});

test('a reload comes back to the same text, though what is above has only an estimated height then', async ({
  page,
}) => {
  await page.goto('losses/');
  await expect(page.locator('.colophon')).toBeVisible();
  const headings = page.locator('.chapter :is(h2, h3)');
  const at = Math.floor((await headings.count()) / 2);
  const top = () => headings.nth(at).evaluate((heading) => heading.getBoundingClientRect().top);
  await headings.nth(at).evaluate(async (heading) => {
    const frame = () => new Promise((next) => requestAnimationFrame(next));
    // what is passed on the way gets its height
    while (heading.getBoundingClientRect().top > innerHeight / 2) {
      scrollBy({ top: innerHeight / 2, behavior: 'instant' });
      for (let i = 0; i < 4; i++) await frame();
    }
    scrollBy({ top: heading.getBoundingClientRect().top - 100, behavior: 'instant' });
    for (let i = 0; i < 10; i++) await frame();
  });
  const before = await top();
  await page.reload();
  await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThan(2);
  await frames(page, 20);
  expect(Math.abs((await top()) - before)).toBeLessThan(2);
});

test('a chapter’s equations, its colours and its print', async ({ page }) => {
  await page.goto('losses/');

  await test.step('numbered equations are linked to', async () => {
    const link = page.locator('a.equation-link').first();
    const target = (await link.getAttribute('href'))!;
    await expect(page.locator(target)).toContainText('(1)');
  });

  await test.step('the colour switch is remembered', async () => {
    const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const light = await paper();
    await page.locator('.theme-switch').click();
    await page.locator('.theme-switch').click();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    const dark = await paper();
    expect(dark).not.toBe(light);
    await page.reload();
    expect(await paper()).toBe(dark);
  });

  await test.step('a printed chapter keeps its figures and drops its controls', async () => {
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.hinge .plane')).toBeVisible();
    await expect(page.locator('.hinge-loss .widget-controls')).toBeHidden();
    await expect(page.locator('.print-address')).toContainText(page.url());
    const actions = page.locator('.svm-vs-softmax .widget-figure .button');
    expect(await actions.count()).toBeGreaterThan(0);
    for (const action of await actions.all()) await expect(action).toBeHidden();
  });
});

test.describe('the same folder below another path', () => {
  test.use({ baseURL: process.env.DOWNHILL_BASED });

  test('everything is found, the sandbox included', async ({ page, baseURL }) => {
    const found: string[] = [];
    page.on('response', (response) => {
      const { protocol, pathname } = new URL(response.url());
      if (protocol === 'http:' && (!pathname.startsWith('/a/course/') || response.status() >= 400))
        found.push(response.url());
    });
    await page.goto(`${baseURL}losses/`);
    await scrollThrough(page);
    await page.locator('[data-cell="losses/two-losses"] [data-action=run]').click();
    await expect(page.locator('[data-cell="losses/two-losses"] .cell-output')).toContainText('hinge loss 2.9');
    await page.locator('.language-switch').click();
    await expect(page).toHaveURL(`${baseURL}zh/losses/`);
    await scrollThrough(page);
    await expect(page.locator('.widget').nth(1)).toHaveAttribute('data-ready', 'true');
    await page.locator('.masthead-name').click();
    await expect(page).toHaveURL(`${baseURL}zh/`);
    await page.locator('main a[href*="cnn/"]').first().click();
    await expect(page).toHaveURL(`${baseURL}zh/cnn/`);
    await page.goto(`${baseURL}embed/convnet-live/`); // its Worker
    await expect(page.locator('.widget')).toHaveAttribute('data-ready', 'true');
    await page.goto(`${baseURL}my-work/`);
    await page.locator('main a').first().click();
    await expect(page.locator('h1')).not.toHaveText('404');
    expect(found).toEqual([]);
  });

  test.describe('from a server that leaves out the slash', () => {
    test.use({ mayFail: /404/ }); // what the browser requests before the page's first script
    test('a page puts it back before its addresses are followed', async ({ page, baseURL }) => {
      for (const [asked, path] of [
        ['losses', 'losses/'],
        ['zh/losses?hinge-loss.margin=2', 'zh/losses/?hinge-loss.margin=2'],
      ]) {
        await page.route(`${baseURL}${asked}`, async (route) => route.fulfill({ response: await route.fetch({ url: `${baseURL}${path}` }) })); // prettier-ignore
        await page.goto(`${baseURL}${asked}`);
        await expect(page).toHaveURL(`${baseURL}${path}`);
        await reach(page.locator('#hinge-loss'));
        await page.locator('.masthead-name').click();
        await expect(page.locator('.course-chapters')).toBeVisible();
      }
    });
  });

  test.describe('where nothing is', () => {
    test.use({ mayFail: /404/ });
    test('the page finds the course', async ({ page, baseURL }) => {
      await page.goto(`${baseURL}zh/x/y/`);
      await expect(page.locator('.not-found').first()).toHaveAttribute('lang', 'zh');
      await page.locator('.not-found a').first().click();
      await expect(page).toHaveURL(`${baseURL}zh/`);
    });
  });
});

test('the reference finds what is typed, keeps it in the address, and lets a link show its target', async ({
  page,
}) => {
  await page.goto('reference/');
  const field = page.getByRole('searchbox');
  const shown = page.locator('.api-entry:visible h3');
  const all = await shown.count();
  await field.fill('cross entropy');
  await expect(page.locator('.reference-search [role=status]')).toHaveText(new RegExp(`^\\d+ of ${all}$`));
  await expect(page.locator('#crossEntropy')).toBeVisible();
  expect(await shown.count()).toBeLessThan(20);
  await page.reload();
  await expect(field).toHaveValue('cross entropy');
  await page.evaluate(() => (location.hash = 'matmul'));
  await expect(page.locator('#matmul')).toBeInViewport();
  await field.fill('xyzzy');
  await expect(page.locator('.reference-search [role=status]')).toContainText('xyzzy');
  await field.press('Escape');
  await expect(shown).toHaveCount(all);
});
