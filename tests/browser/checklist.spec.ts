// The page of sanity checks is linked from its chapter, and fits one printed page.
import { expect, test } from './course';

for (const locale of ['', 'zh/'])
  test(`the checks of /${locale}training/ fit one page of paper`, async ({ page, browserName }) => {
    test.skip(browserName !== 'chromium', 'only Chromium prints to a file');
    await page.goto(`${locale}training/`);
    // the link waits for the questions that the checks would answer
    await expect(page.locator('a[href="checklist/"]')).toBeAttached();
    await page.goto(`${locale}training/checklist/`);
    await expect(page.locator('.checklist li')).toHaveCount(13);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  });
