import Mocha from 'mocha';
import { format } from 'node:util';

/** Marks the lines of the test run among everything that VS Code prints (test/host/launcher.mjs shows these alone). */
const print = (...args: unknown[]): void => {
  for (const line of format(...args).split('\n')) console.log(`[test] ${line}`);
};
Mocha.reporters.Base.consoleLog = print;

/**
 * Runs the tests that `load` defines, inside VS Code, and prints one line a test and the plain total.
 * @throws Error where a test failed, or none ran: VS Code then ends with code 1
 */
export async function runMocha(load: () => void, grep: string): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', timeout: 60_000, color: false, reporter: 'spec', ...(grep && { grep }) });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  load();
  const failed: string[] = [];
  const runner = await new Promise<Mocha.Runner>((resolve) => {
    const running = mocha.run(() => resolve(running));
    running.on('fail', (test, error: Error) =>
      failed.push(`failed: ${test.fullTitle()}: ${error.message.split('\n', 1)[0] ?? ''}`),
    );
  });
  const { passes = 0, failures = 0, pending = 0 } = runner.stats ?? {};
  for (const line of failed) print(line);
  print(`integration: ${passes} passed, ${failures} failed, ${pending} skipped`);
  if (failures > 0 || passes === 0) throw new Error(`${failures} of ${passes + failures} integration tests failed`);
}
