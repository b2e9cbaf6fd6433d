import { globSync, readFileSync } from 'node:fs';
import { all, expect, inTurn, test, turnOf } from './course';

const solutions = globSync('content/*/cells/*/solution.ts').sort();
const exercises = solutions.map((file) => file.replace(/^content\/(.*)\/cells\/(.*)\/solution\.ts$/, '$1/$2'));
const codeOf = (exercise: string, kind: string) =>
  readFileSync(`content/${exercise.replace('/', '/cells/')}/${kind}.ts`, 'utf8');

/** The possible answers, and their marks. */
const answers: Record<string, (exercise: string) => string> = {
  right: (exercise) => codeOf(exercise, 'solution'),
  wrong: (exercise) => `export function ${nameOf(exercise)}() {\n  return -12345;\n}`,
  stopped: (exercise) => `export function ${nameOf(exercise)}() {\n  for (;;) {}\n}`,
  broken: () => 'export function (',
};
const nameOf = (exercise: string) => exercise.split('/')[1];
const kinds = Object.keys(answers);
/** Endless answers, judged twice and the second time alone, are given to the first exercises only. */
const kindOf = (index: number, i: number) => {
  const some = i < 3 ? kinds : kinds.filter((kind) => kind !== 'stopped');
  return some[(index + i) % some.length];
};

/** A student's answers to some exercises, of every kind in turn; their own file claims that all have passed. */
function handIn(student: string, index: number, chosen: string[]) {
  const marks = chosen.map((exercise, i) => [exercise, kindOf(index, i)] as const);
  const cells = marks.map(([exercise, mark]) => [exercise, { code: answers[mark](exercise), solved: true }]);
  const head = { format: 'downhill-work', version: 1, student, saved: `2027-01-0${(index % 9) + 1}T08:00:00Z` };
  return { marks, text: JSON.stringify({ ...head, cells: Object.fromEntries(cells) as unknown }) };
}

test('files without work are named, each with what is wrong with it', async ({ page }) => {
  await page.goto('classroom/');
  const wrong = ['notes.txt', 'photo.png', 'other.json'].map((name) => ({ name, mimeType: 'text/plain', buffer: Buffer.from('{"a":1}') })); // prettier-ignore
  await page.locator('.classroom-drop input[type=file]').first().setInputFiles(wrong);
  await expect(page.locator('.classroom-intake [role=status]')).toContainText('No work of this course in “notes.txt”, “photo.png”, “other.json”.'); // prettier-ignore
  for (const { name } of wrong) await expect(page.locator('.classroom-notes li').filter({ hasText: name })).toBeVisible(); // prettier-ignore
});

test('a class is judged again: right, wrong, endless and broken answers, whatever their files claim', async ({
  page,
}) => {
  test.slow(all);
  const turn = (exercise: string) => turnOf(`content/${exercise.replace('/', '/cells/')}/solution.ts`);
  const chosen = inTurn(exercises, turn, 4).slice(0, 10);
  const students = Array.from({ length: all ? 12 : 4 }, (_, i) => `Student ${i + 1}`);
  const handIns = new Map(students.map((student, i) => [student, handIn(student, i, chosen)]));
  const files = [...handIns].map(([student, { text }]) => ({ name: `${student}.json`, text }));
  const others = [
    { name: 'again.json', text: files[0].text },
    { name: 'cut.json', text: files[0].text.slice(0, 200) },
    { name: 'foreign.json', text: '{"format":"something else"}' },
    { name: 'newer.json', text: files[0].text.replace('"version":1', '"version":9') },
  ];
  await page.goto('classroom/');
  const taken = [...files, ...others].map(({ name, text }) => ({ name, mimeType: 'application/json', buffer: Buffer.from(text) })); // prettier-ignore
  await page.locator('.classroom-drop input[type=file]').first().setInputFiles(taken);
  await expect(page.locator('.classroom-intake [role=status]')).toContainText(
    `Students in the class: ${students.length}.`,
  );
  for (const { name } of others) await expect(page.locator('.classroom-notes li').filter({ hasText: name }).first()).toBeVisible(); // prettier-ignore

  await expect(page.locator('.classroom-equal'), 'nothing is said of equal answers before any is judged').toHaveCount(
    0,
  );
  await page.locator('[data-action=judge]').click();
  await expect(page.locator('.classroom-judge')).toContainText('answers are judged', {
    timeout: all ? 170_000 : 120_000,
  });
  for (const [student, { marks }] of handIns) {
    for (const [exercise, mark] of marks) {
      const cell = page.getByRole('button', { name: `${student}, ${exercise}: `, exact: false });
      await expect(cell, `${student}, ${exercise}`).toHaveAttribute('data-mark', mark);
    }
  }

  await expect(page.locator('.classroom-equal')).toBeVisible();
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save the table as CSV' }).click()]); // prettier-ignore
  const lines = readFileSync(await download.path(), 'utf8')
    .trim()
    .split('\r\n');
  expect(lines).toHaveLength(students.length + 1);
  expect(lines[1]).toContain('Student 1,Student 1.json');
});
