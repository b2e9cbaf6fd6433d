// The reader's camera: requested only on a press, off as soon as it is out of sight, and explained if there is none.
import type { Page } from '@playwright/test';
import { expect, test } from './course';

/** Gives the page a camera that sees a white bar on black, or one that is refused with this error. */
async function withCamera(page: Page, refusal?: string) {
  await page.addInitScript((name) => {
    const asked: MediaStreamTrack[] = [];
    Object.assign(window, { asked });
    const getUserMedia = async () => {
      if (name) throw new DOMException('', name);
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [120, 90];
      const context = canvas.getContext('2d')!;
      const draw = () => {
        context.fillRect(0, 0, 120, 90);
        context.clearRect(50, 0, 8, 90);
        context.fillStyle = '#000';
      };
      draw();
      setInterval(draw, 30); // a frame is sent when something is drawn
      const stream = canvas.captureStream(30);
      asked.push(...stream.getVideoTracks());
      return stream;
    };
    Object.defineProperty(navigator, 'mediaDevices', { value: { getUserMedia } });
  }, refusal);
  await page.goto('embed/kernel-playground/');
  await expect(page.locator('.widget')).toHaveAttribute('data-ready', 'true');
}
const tracks = (page: Page) =>
  page.evaluate(() => (window as unknown as { asked: MediaStreamTrack[] }).asked.map(({ readyState }) => readyState));
const picture = (page: Page) => page.locator('.playground-from img');
const start = (page: Page) => page.getByRole('button', { name: 'Camera', exact: true }).click();

test('nothing is requested before the press; then the picture is the camera’s, and stopping keeps its last frame', async ({
  page,
}) => {
  await withCamera(page);
  expect(await tracks(page)).toEqual([]);
  await start(page);
  await expect(picture(page)).toHaveAttribute('width', '64');
  expect(await tracks(page)).toEqual(['live']);
  await page.getByRole('button', { name: 'Stop the camera' }).click();
  expect(await tracks(page)).toEqual(['ended']);
  await expect(picture(page)).toHaveAttribute('alt', 'your picture');
  const courses = page.getByRole('group', { name: 'Picture' });
  await expect(courses).toHaveCount(0);
  await page.getByRole('button', { name: 'Back to the course’s picture' }).click();
  await expect(picture(page)).toHaveAttribute('width', '32');
  await expect(courses).toHaveCount(1);
});

test('it stops when the figure leaves the screen, and when the tab is hidden', async ({ page }) => {
  await withCamera(page);
  await start(page);
  await expect(picture(page)).toHaveAttribute('width', '64');
  await page.evaluate(() => {
    document.body.style.paddingTop = '4000px';
    scrollTo(0, 0);
  });
  await expect.poll(() => tracks(page)).toEqual(['ended']);
  await page.evaluate(() => (document.body.style.paddingTop = ''));
  await start(page);
  await expect.poll(() => tracks(page)).toEqual(['ended', 'live']);
  await page.evaluate(() => {
    Object.defineProperty(document, 'hidden', { value: true, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  expect(await tracks(page)).toEqual(['ended', 'ended']);
  await expect(page.getByRole('button', { name: 'Camera', exact: true })).toBeVisible();
});

for (const [name, said] of [
  ['NotAllowedError', 'The camera was refused'],
  ['NotFoundError', 'No camera was found'],
  ['NotReadableError', 'another program may be using it'],
  ['AbortError', 'could not be started'],
] as const) {
  test(`${name} gets a sentence`, async ({ page }) => {
    await withCamera(page, name);
    await start(page);
    await expect(page.locator('.one-picture-problem')).toContainText(said);
    await expect(picture(page)).toHaveAttribute('width', '32');
  });
}

test('a picture that is dropped or pasted replaces the course’s; anything else is explained', async ({ page }) => {
  await withCamera(page);
  const bring = (kind: 'drop' | 'paste', name: string, type: string) =>
    page.evaluate(
      async ([kind, name, type]) => {
        const canvas = new OffscreenCanvas(40, 40);
        const context = canvas.getContext('2d')!;
        context.fillStyle = kind === 'drop' ? '#fff' : '#888';
        context.fillRect(0, 0, 40, 40);
        const bytes = type ? await canvas.convertToBlob() : new Blob(['no picture']);
        const data = new DataTransfer();
        data.items.add(new File([bytes], name, { type }));
        const target = document.querySelector('.playground')!;
        if (kind === 'drop')
          target.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
        else
          target.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
      },
      [kind, name, type] as const,
    );
  for (const [kind, pixel] of [
    ['drop', '1.00'],
    ['paste', '0.53'],
  ] as const) {
    await bring(kind, 'mine.png', 'image/png');
    await expect(page.locator('.playground-pixel').first()).toHaveText(pixel);
  }
  await bring('drop', 'notes.txt', '');
  await expect(page.locator('.one-picture-problem')).toContainText('notes.txt');
  await expect(page.locator('.playground-pixel').first()).toHaveText('0.53');
});

test('a weight is pulled up, and typed; the window is dragged', async ({ page }) => {
  await withCamera(page);
  const weight = page.getByRole('textbox', { name: 'Weight in row 1, column 1' });
  const box = (await weight.boundingBox())!;
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2 - 14, { steps: 4 });
  await page.mouse.up();
  await expect(weight).toHaveValue('1.0');
  await weight.click();
  await weight.fill('-2.25');
  await weight.press('Enter');
  await expect(weight).toHaveValue('−2.25');
  const before = await page.locator('.playground-pixel').allTextContents();
  const picture = (await page.locator('.playground-from img').boundingBox())!;
  await page.mouse.move(picture.x + 0.7 * picture.width, picture.y + 0.7 * picture.height);
  await page.mouse.down();
  await page.mouse.move(picture.x + 0.5 * picture.width, picture.y + 0.8 * picture.height, { steps: 3 });
  await page.mouse.up();
  expect(await page.locator('.playground-pixel').allTextContents()).not.toEqual(before);
});
