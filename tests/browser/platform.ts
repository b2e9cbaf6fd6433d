import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { FrameLocator, Page } from '@playwright/test';
import { lessonOf } from '../../scripts/scorm/lesson.mjs';
import { packageFiles } from '../../scripts/scorm/pack.mjs';
import { serve } from '../../scripts/serve.mjs';

export type Version = '1.2' | '2004';

const dist = process.env.DOWNHILL_DIST!;
const runTime = join(import.meta.dirname, '../../node_modules/scorm-again/dist');
const names = {
  '1.2': ['API', 'Scorm12API', 'scorm12.min.js'],
  '2004': ['API_1484_11', 'Scorm2004API', 'scorm2004.min.js'],
};

/** A platform for the tests: the real run-time, the data on this learner, and how it is broken. */
export interface Opened {
  saved?: object | null;
  learner?: string;
  /** Code of the platform's page that runs once its object is there, as `api`. */
  before?: string;
}

/** A server with a package in each version, and a page of a platform for it. */
export async function platform(asked: Parameters<typeof lessonOf>[0]) {
  const dir = mkdtempSync(join(tmpdir(), 'downhill-platform-'));
  for (const version of ['1.2', '2004'] as const) {
    const { lesson } = await lessonOf(asked);
    const files = await packageFiles({ dir: dist, version, identifier: 'downhill-test', lesson });
    for (const [path, bytes] of Object.entries(files)) {
      const file = join(dir, version, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, bytes);
    }
    cpSync(join(runTime, names[version][2]), join(dir, names[version][2]));
  }
  const { url, close } = await serve({ dir });
  /** Platforms serve files, not folders. */
  const onlyFiles = (page: Page) =>
    page.route(/\/(1\.2|2004)\/([\w-]+\/)*([?#]|$)/, (route) => route.fulfill({ status: 404, body: 'A folder.' }));
  return {
    url,
    onlyFiles,
    /** Opens the package as a platform does. */
    async open(page: Page, version: Version, opened: Opened = {}): Promise<FrameLocator> {
      await onlyFiles(page);
      await page.route(`${url}lms/`, (route) =>
        route.fulfill({ contentType: 'text/html', body: pageOf(version, opened) }),
      );
      await page.goto(`${url}lms/`);
      return courseIn(page);
    },
    end() {
      close();
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

export const courseIn = (page: Page) => page.frameLocator('#lesson').frameLocator('iframe');
export const noticesIn = (page: Page) => page.frameLocator('#lesson').locator('#notices');

function pageOf(version: Version, { saved = null, learner = 'ada', before = '' }: Opened): string {
  const [object, type, script] = names[version];
  const id = version === '1.2' ? 'core.student_id' : 'learner_id';
  const json = JSON.stringify(saved).replaceAll('<', '\\u003c');
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Platform</title><link rel="icon" href="data:,">
<style>body { margin: 0 } iframe { width: 100%; height: 100vh; border: 0; display: block }</style>
<script src="/${script}"></script>
<script>
const api = new ${type}({ autocommit: false, logLevel: 5, uninitializedGetLogLevel: 5 });
const saved = ${json};
if (saved) api.loadFromJSON(saved.cmi, 'cmi');
api.cmi.${id} = ${JSON.stringify(learner)};
window.kept = saved;
window.commits = 0;
for (const event of ['LMSCommit', 'LMSFinish', 'Commit', 'Terminate'])
  api.on(event, () => { window.commits++; window.kept = JSON.parse(JSON.stringify(api.renderCMIToJSONObject())); });
window.${object} = api;
${before}
</script>
<iframe id="lesson" src="/${version}/launch.html" allow="fullscreen"></iframe>`;
}

/** Leaves the lesson as a learner does; returns what the platform stores. */
export const leave = (page: Page) =>
  page.evaluate(() => {
    document.querySelector('#lesson')!.remove();
    return (window as unknown as { kept: { cmi: object } }).kept;
  });

/** What the platform has stored so far. */
export const keptBy = (page: Page) => page.evaluate(() => (window as unknown as { kept: { cmi: object } | null }).kept);
