import { dirname, join } from 'node:path';
import { launchBrowser } from '../src/gate/browser/launch-browser.ts';
import { readArguments } from './lib/arguments.ts';
import { readCases, titleOf } from './lib/bench-gate/cases.ts';
import { explain } from './lib/bench-gate/explain.ts';
import { gates, runCases } from './lib/bench-gate/run-cases.ts';
import { measureSite } from './lib/bench-gate/measure-site.ts';
import { missesOf, rulesOfOneCase } from './lib/bench-gate/misses.ts';
import { readRemedies } from './lib/bench-gate/remedies.ts';
import { scoreOf } from './lib/bench-gate/score.ts';
import { siteTargetsOf } from './lib/bench-gate/site-targets.ts';
import { tableOf } from './lib/bench-gate/table.ts';
import { targetsOf } from './lib/bench-gate/targets.ts';
import { fromInvocation } from './lib/paths.ts';

const { values } = readArguments({
  command: 'npm run bench:gate --',
  options: {
    cases: {
      value: 'FILE',
      help: { zh: '樣本檔（一行一個 JSON，gzip 壓縮）。', en: 'The sample: one JSON object a line, gzip.' },
    },
    assets: {
      value: 'DIR',
      help: {
        zh: '樣本網頁所用的檔案；不指定時是樣本檔旁邊的 assets。',
        en: 'Files the pages of the sample use; `assets` beside the sample if not given.',
      },
    },
    site: {
      value: 'DIR',
      help: {
        zh: '量一個建置好的網站：每頁每種狀態幾秒、第二次執行、記憶體。',
        en: 'Measures a built site: seconds per page and state, a second run, memory.',
      },
    },
    explain: {
      value: 'TEXT',
      help: {
        zh: '只看代號含有這段文字的樣本，並列出各檢查的結果。',
        en: 'Looks only at cases whose id or title holds this text, and lists all that is found.',
      },
    },
  },
});

if (values.site !== undefined) {
  const figures = await measureSite(fromInvocation(values.site));
  for (const { what, figure, limit, isMet } of siteTargetsOf(figures)) {
    console.log(`${what.padEnd(48)}${figure.padStart(16)}  ${limit.padEnd(10)}${isMet ? 'met' : 'missed'}`);
    if (!isMet) process.exitCode = 1;
  }
}
if (values.cases !== undefined) await scoreSample(values.cases);

async function scoreSample(file: string): Promise<void> {
  const wanted = values.explain;
  const cases = readCases(file).filter(
    (subject) => wanted === undefined || `${subject.id} ${titleOf(subject)}`.includes(wanted),
  );
  const remedies = readRemedies();
  const browser = await launchBrowser();
  try {
    const results = await runCases(browser, cases, values.assets ?? join(dirname(file), 'assets'), (done) => {
      if (process.stderr.isTTY) process.stderr.write(`\r${done}/${cases.length} `);
    });
    if (wanted !== undefined) {
      for (const result of results) console.log(explain(result));
    } else {
      const scores = gates.map((gate) => scoreOf(gate, results, remedies));
      console.log(tableOf(scores));
      console.log(`\n${missesOf(results, remedies)}\n\n${rulesOfOneCase(results, remedies)}\n`);
      const [axe, , ours] = scores;
      for (const { what, figure, isMet } of axe && ours ? targetsOf(ours, axe) : []) {
        console.log(`${what}: ${figure.toFixed(1)} ${isMet ? 'met' : 'missed'}`);
        if (!isMet) process.exitCode = 1;
      }
    }
  } finally {
    await browser.close();
  }
}
