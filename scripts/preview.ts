import { writePreview } from '../src/preview/write-preview.ts';
import { reportLanguage } from './lib/report.ts';
import { readArguments } from './lib/arguments.ts';
import { exitWithErrors, orExitWithMessage } from './lib/failure.ts';
import { fromInvocation } from './lib/paths.ts';
import { isThere } from '../src/shared/is-there.ts';

const { values } = readArguments({
  command: 'npm run preview --',
  options: {
    base: { value: 'DIR', required: true, help: { zh: '改前建置好的資料夾', en: 'the folder built before' } },
    head: { value: 'DIR', required: true, help: { zh: '改後建置好的資料夾', en: 'the folder built after' } },
    out: { value: 'DIR', required: true, help: { zh: '預覽寫到這裡', en: 'where the preview is written' } },
  },
});
const [base, head, out] = [values.base, values.head, values.out].map((path) => fromInvocation(path ?? ''));
await orExitWithMessage(reportLanguage(undefined), async () => {
  const missing = [base, head].find((folder) => folder === undefined || !isThere(folder));
  if (base === undefined || head === undefined || out === undefined || missing !== undefined)
    return exitWithErrors([
      { zh: `沒有資料夾 ${missing ?? ''}。`, en: `There is no folder ${missing ?? ''}.` },
    ]);
  const changed = await writePreview(base, head, out);
  process.stdout.write(changed.map(({ file }) => `${file}\n`).join(''));
});
