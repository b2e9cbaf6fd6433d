import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { axeIsSilent, expect, fitsPhone, reach, test, write } from './course';

const solution = readFileSync('content/losses/cells/svmLoss/solution.ts', 'utf8');
const wrong = (n: number) => `export function svmLoss() {\n  return ${n};\n}`;

/** Makes an assignment as an instructor does; returns its link. */
async function make(page: Page): Promise<string> {
  await page.goto('assignment/');
  await expect(page.locator('.assignment')).toHaveAttribute('data-ready', 'true');
  await expect(page.locator('[data-action=copy]')).toBeDisabled();
  await page.getByLabel('Title').fill('Week 3');
  await page.getByLabel('To be handed in by').fill('Friday, noon');
  const chapter = page.locator('.assignment-choices details').filter({ hasText: 'Loss functions' });
  await chapter.locator('summary').click();
  for (const name of ['l2Penalty', 'svmLoss']) await chapter.locator(`input[name="losses/${name}"]`).check();
  await page.getByRole('button', { name: 'Move up: losses/svmLoss' }).click();
  await expect(page.locator('.assignment [role=status]')).toHaveText('losses/svmLoss is number 1 now.');
  const link = page.locator('.assignment-link');
  await expect(page.locator('[data-action=copy]')).toBeEnabled();
  const before = await link.inputValue();
  expect(before).toMatch(/assignment\/#1\./);
  await page.getByLabel('losses/svmLoss: offer the solution').uncheck();
  await expect(link).not.toHaveValue(before);
  return link.inputValue();
}

test('an instructor makes an assignment, a student works on it and hands it in, and the classroom shows only that', async ({
  page,
  browser,
  baseURL,
}) => {
  const link = await make(page);
  const file = await Promise.all([page.waitForEvent('download'), page.locator('[data-action=save]').click()]);
  const path = await file[0].path();
  await page.reload(); // the assignment being edited is in the address
  await expect(page.getByLabel('Title')).toHaveValue('Week 3');

  const context = await browser.newContext({ baseURL });
  const student = await context.newPage();
  const wrongs: string[] = [];
  student.on('console', (message) => message.type() === 'error' && wrongs.push(message.text()));
  await student.goto(link);
  await expect(student.locator('.assignment h2').first()).toHaveText('Week 3');
  await expect(student.locator('.assignment-deadline')).toHaveText('To be handed in by: Friday, noon');
  await expect(student.locator('.exercise h3 code')).toHaveText(['svmLoss', 'l2Penalty']);
  await expect(student.locator('.assignment-task').first()).toContainText('the mean hinge loss');
  const equation = student.locator('.assignment-task a').first();
  await expect(equation).toHaveAttribute('href', /losses\/#eq-/);
  await axeIsSilent(student, 'light');
  await axeIsSilent(student, 'dark');
  const cell = student.locator('.cell[data-cell="losses/svmLoss"]');
  await reach(cell);
  for (const n of [1, 2]) {
    await write(student, cell, wrong(n));
    await cell.locator('[data-action=run]').click();
    await expect(cell).toHaveAttribute('data-status', 'wrong');
  }
  await expect(cell.locator('[data-action=hint]')).toBeVisible();
  await expect(cell.locator('[data-action=solution]')).toHaveCount(0);
  await write(student, cell, solution);
  await cell.locator('[data-action=run]').click();
  await expect(cell).toHaveAttribute('data-status', 'right');
  await expect(student.locator('.assignment [role=status]').first()).toHaveText('1 of 2 exercises passed');
  await student.getByLabel('Your name or number').fill('Ada');
  const [handed] = await Promise.all([
    student.waitForEvent('download'),
    student.locator('[data-action=hand-in]').click(),
  ]);
  expect(handed.suggestedFilename()).toBe('downhill-Week-3-Ada.json');
  const work = JSON.parse(readFileSync(await handed.path(), 'utf8')) as { assignment: string; cells: object };
  expect(work.assignment).toBe('Week 3');
  expect(Object.keys(work.cells)).toEqual(['losses/svmLoss']);
  await fitsPhone(student);
  await student.locator('.language-switch').click();
  await expect(student.locator('.assignment-deadline')).toHaveText('上交期限：Friday, noon');

  await page.goto('classroom/');
  await page
    .locator('.classroom-drop input[type=file]')
    .first()
    .setInputFiles(await handed.path());
  await expect(page.locator('.classroom-table thead th')).toHaveCount(3);
  await page.locator('.classroom-marks input[type=file]').setInputFiles(path);
  await expect(page.locator('.classroom-table thead th span')).toHaveText(['svmLoss', 'l2Penalty']);
  await page.reload();
  await expect(page.locator('[data-assignment="Week 3"]')).toBeVisible();
  await page.locator('[data-action=all-exercises]').click();
  await page.locator('[data-assignment-link]').fill(`${link.slice(0, -8)}`);
  await expect(page.locator('.classroom-marks')).toContainText('damaged');
  await page.locator('[data-assignment-link]').fill(link);
  await expect(page.locator('.classroom-table thead th span')).toHaveText(['svmLoss', 'l2Penalty']);
  expect(wrongs).toEqual([]);
  await context.close();
});

test('a link that is damaged, or asks for missing exercises, is reported', async ({ page }) => {
  const link = await make(page);
  await page.goto(link.slice(0, -12));
  await expect(page.locator('.assignment [role=alert]')).toContainText('is damaged');
  const foreign = {
    format: 'downhill-assignment',
    version: 1,
    title: 'Elsewhere',
    exercises: [{ name: 'losses/svmLoss' }, { name: 'robots/walk' }],
    course: { title: 'Uphill', version: '1' },
  };
  await page.goto('assignment/');
  const buffer = Buffer.from(JSON.stringify(foreign));
  await page.locator('.assignment input[type=file]').setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer }); // prettier-ignore
  await expect(page.locator('.assignment [role=status]')).toHaveText('“Elsewhere” is opened.');
  await page.locator('[data-action=see]').click();
  await expect(page.locator('.assignment [role=alert]')).toContainText('robots/walk');
});
