// Drives the real VS Code in Chromium: breaks the null block driver by typing, sees the squiggle and the entry among the
// problems, reads the hover, applies the fix, and sees both go. Started by the script beside it.
const fs = require("fs");
const path = require("path");
const { chromium } = require("playwright-core");

const { AFTER, BREAK, FILE, KEY, PORT, WORK } = process.env;
const FOLDER = path.join(WORK, "vscode");
const BROWSER = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
  "--disable-component-update", "--disable-sync"];

const say = (what) => console.log(`vscode: ${what}`);

async function connect(page) {
  const payload = encodeURIComponent(JSON.stringify([["openFile", `vscode-remote://127.0.0.1:${PORT}${FILE}`]]));
  for (let tries = 0; ; tries++) {
    try {
      await page.goto(`http://127.0.0.1:${PORT}/?folder=${FOLDER}&payload=${payload}`);
      return;
    } catch (refused) {
      if (tries === 60) throw refused;
      await page.waitForTimeout(500);
    }
  }
}

/** Runs a command through the command palette, as a user would. */
async function command(page, name) {
  await page.keyboard.press("F1");
  await page.locator(".quick-input-box input").fill(`>${name}`);
  await page.waitForTimeout(500);
  await page.keyboard.press("Enter");
}

async function goTo(page, line, column) {
  await page.keyboard.press("Control+g");
  await page.locator(".quick-input-box input").fill(`:${line}:${column}`);
  await page.waitForTimeout(300);
  await page.keyboard.press("Enter");
  await page.waitForTimeout(300);
}

async function run(page) {
  await connect(page);
  await page.locator(".monaco-editor .view-line").first().waitFor();
  await page.locator(".statusbar-item", { hasText: "Custody" }).waitFor();
  say("the driver is open and the extension runs");
  await command(page, "View: Toggle Primary Side Bar Visibility");

  const lines = fs.readFileSync(FILE, "utf8").split("\n");
  const broken = lines.findIndex((line) => line.includes(AFTER)) + 2;
  await page.locator(".monaco-editor .view-line").first().click();
  await goTo(page, broken - 1, lines[broken - 2].length + 1);
  await page.keyboard.type(`\n${BREAK.trim()}`, { delay: 30 });
  await page.locator(".squiggly-error").first().waitFor();
  say("a squiggle shows where the rule is broken");

  await page.keyboard.press("Control+Shift+M");
  const problem = page.locator(".markers-panel .monaco-list-row", { hasText: KEY }).first();
  await problem.waitFor();
  say(`the problems name ${KEY}: ${(await problem.innerText()).split("\n").join(" ").slice(0, 120)}`);
  const related = page.locator(".markers-panel .monaco-list-row", { hasText: "gave up" });
  if ((await related.count()) < 2) throw new Error("the place of the transfer is not among the problems");
  say("the place of the transfer stands below it");
  await page.waitForTimeout(500);
  await page.screenshot({ path: path.join(WORK, "vscode.png") });

  await command(page, "View: Focus Active Editor Group");
  await goTo(page, broken, BREAK.search(/\S/) + 2);
  await page.keyboard.press("Control+.");
  const fix = page.locator(".action-widget .monaco-list-row", { hasText: "Move this before" }).first();
  await fix.waitFor();
  say(`the fix '${(await fix.innerText()).trim()}' is offered`);
  await page.keyboard.press("Enter");
  await page.locator(".squiggly-error").first().waitFor({ state: "detached" });
  await problem.waitFor({ state: "detached" });
  say("the fix is applied, and squiggle and problem are gone");

  await command(page, "Custody: Show audit");
  await page.locator(".tab", { hasText: "audit.md" }).first().waitFor();
  say("the audit is shown");
}

(async () => {
  const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: BROWSER });
  const page = await browser.newPage({ viewport: { width: 1000, height: 560 } });
  page.setDefaultTimeout(90000);
  try {
    await run(page);
  } catch (failure) {
    await page.screenshot({ path: path.join(WORK, "vscode-failed.png") });
    console.error(`vscode: ${failure.message}; see ${path.join(WORK, "vscode-failed.png")}`);
    process.exitCode = 1;
  } finally {
    await browser.close();
  }
})();
