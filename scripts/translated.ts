import { textsOf } from '../src/check/texts-of.ts';
import { loadContent } from '../src/model/load/load-content.ts';
import { markTranslated } from '../src/model/translation/mark-translated.ts';
import { reportLanguage } from './lib/report.ts';
import { misuse, readArguments } from './lib/arguments.ts';
import { sharedOptions } from './lib/build-options.ts';
import { orExitWithMessage } from './lib/failure.ts';
import { contentPath, fromInvocation, typedOrProject } from './lib/paths.ts';

const { positional, values } = readArguments({
  command: 'npm run translated --',
  positional: 'PATH',
  options: { content: sharedOptions.content },
});
const folder = typedOrProject(values.content, 'content');
await orExitWithMessage(reportLanguage(undefined), async () => {
  const path = positional === undefined ? '' : contentPath(folder, fromInvocation(positional));
  const { site } = await loadContent(folder);
  const item = site?.items.find(({ folder: own }) => path === own || path.startsWith(`${own}/`));
  const isFile = item !== undefined && path !== item.folder;
  const files = item ? textsOf(item).map(({ file }) => file) : [];
  if (!site || !item || (isFile && !files.includes(path))) {
    process.stderr.write(
      `「${path}」不是讀得到的項目或譯文。請寫項目的資料夾，例如 content/faqs/power-out，或其中一個譯文。\n` +
        `“${path}” is no item that can be read, nor a translation. Name an item’s folder, such as content/faqs/power-out, or one of its translations.\n`,
    );
    process.exit(misuse);
  }
  const written = markTranslated(site.folder, item, isFile ? path : undefined);
  const said =
    written.length === 0 ? ['已是最新，沒有改動。 Up to date already; nothing was changed.'] : written;
  process.stdout.write(`${said.join('\n')}\n`);
});
