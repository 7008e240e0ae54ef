/** `npm run check`: types, lint, import zones, dead code, format. With words, only the checks whose names hold one of them. */
import { allChecks } from './checks/all-checks.ts';
import { runChecks } from './checks/run-checks.ts';

const wanted = process.argv.slice(2);
const checks = wanted.length === 0 ? allChecks : allChecks.filter(({ name }) => wanted.some((word) => name.includes(word)));
const failed = await runChecks(checks, (line) => process.stdout.write(`${line}\n`));

if (checks.length === 0) {
  process.stdout.write(`There is no such check. There are: ${allChecks.map(({ name }) => name).join(', ')}.\n`);
} else {
  process.stdout.write(failed.length === 0 ? `All ${checks.length} checks passed.\n` : `Failed: ${failed.join(', ')}.\n`);
}
process.exitCode = failed.length === 0 && checks.length > 0 ? 0 : 1;
