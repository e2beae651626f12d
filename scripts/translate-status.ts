import { translationStates, translationStatus } from '../src/authoring/translation-status.ts';
import { inspect } from '../src/check/inspect.ts';
import { readArguments } from './lib/arguments.ts';
import { sharedOptions } from './lib/build-options.ts';
import { orExitWithMessage } from './lib/failure.ts';
import { typedOrProject } from './lib/paths.ts';
import { readSite } from './lib/read-site.ts';
import { exitWithReader, reportLanguage } from './lib/report.ts';

const words = {
  zh: {
    translated: '已翻譯',
    incomplete: '不完整',
    stale: '原文已改',
    declared: '宣告不翻譯',
    missing: '沒有翻譯',
  },
  en: {
    translated: 'translated',
    incomplete: 'incomplete',
    stale: 'older than its original',
    declared: 'declared untranslated',
    missing: 'missing',
  },
} as const;

const { content, lang, now } = sharedOptions;
const { values, switches } = readArguments({
  command: 'npm run -s translate-status --',
  options: {
    all: { help: { zh: '已翻譯的也列出來', en: 'lists what is translated too' } },
    content,
    now,
    lang,
  },
});
exitWithReader(process.stdout);
const language = reportLanguage(values.lang);
const folder = typedOrProject(values.content, 'content');
await orExitWithMessage(language, async () => {
  const site = await readSite(folder, language);
  const statuses = translationStatus(site, await inspect(folder, values.now));
  const shown = statuses.filter(({ state }) => switches.has('all') || state !== 'translated');
  const lines = shown.map(({ item, locale, state, reason }) =>
    [locale, words[language][state], item.id, reason ?? ''].join('  ').trimEnd(),
  );
  const counts = translationStates.map(
    (state) =>
      `${words[language][state]} ${String(statuses.filter((status) => status.state === state).length)}`,
  );
  process.stdout.write(`${[...lines, counts.join(' · ')].join('\n')}\n`);
});
