import { diagnosticLine } from '../src/check/print-diagnostics.ts';
import { trees } from '../src/model/registries/classification.ts';
import { importClassification } from '../src/model/registries/import/import-classification.ts';
import { readArguments } from './lib/arguments.ts';
import { sharedOptions } from './lib/build-options.ts';
import { fromInvocation, typedOrProject } from './lib/paths.ts';
import { orExitWithMessage } from './lib/failure.ts';
import { importSummary, reportLanguage } from './lib/report.ts';

const { content, lang } = sharedOptions;
const { values } = readArguments({
  command: 'npm run import:classification --',
  options: {
    tree: {
      value: trees.join('|'),
      choices: trees,
      required: true,
      help: { zh: '主題、施政或服務分類', en: 'which of the three classifications' },
    },
    file: {
      value: 'FILE',
      required: true,
      help: { zh: '官方附件，.ods 或 .csv', en: 'the official annex, .ods or .csv' },
    },
    content,
    lang,
  },
});
const language = reportLanguage(values.lang);
const tree = trees.find((name) => name === values.tree) ?? 'theme';
await orExitWithMessage(language, () => {
  const { merged, diagnostics } = importClassification(
    tree,
    fromInvocation(values.file ?? ''),
    typedOrProject(values.content, 'content'),
  );
  const lines = diagnostics.map((diagnostic) => diagnosticLine(diagnostic, language));
  process.stdout.write(`${[...lines, ...importSummary(tree, merged, language)].join('\n')}\n`);
  process.exitCode = merged ? 0 : 1;
});
