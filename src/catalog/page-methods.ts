/** Methods of Puppeteer, Playwright and Selenium whose functions run in a page of the browser, as a part of a pattern. Read from their own documentation, 2026-11. */
export const pageMethods = String.raw`(?:evaluate(?:Handle|OnNewDocument|All)?|\$\$?eval|addInitScript|waitForFunction|executeScript|executeAsyncScript)`;
