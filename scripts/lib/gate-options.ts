import axe from 'axe-core';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { editions } from '../../src/gate/codes/codes.ts';
import { GateError } from '../../src/gate/run/gate-error.ts';
import { askedLevels, freegoWeights, type GateOptions } from '../../src/gate/run/options.ts';
import { ruleFacts } from '../../src/gate/rules/rule-facts.ts';
import { closestMatch } from '../../src/model/closest-match.ts';
import { readArguments, type OptionDescription } from './arguments.ts';
import { sharedOptions } from './build-options.ts';
import { fromInvocation, gateCache, projectRoot, typedOrProject } from './paths.ts';

const file = (zh: string, en: string): OptionDescription => ({ value: 'FILE', help: { zh, en } });

const options = {
  json: file('把結果寫成 JSON', 'write the result as JSON'),
  html: file('把結果寫成 HTML 報告', 'write a report as HTML'),
  sarif: file('把結果寫成 SARIF', 'write the result as SARIF'),
  junit: file('把結果寫成 JUnit', 'write the result as JUnit'),
  summary: file('把摘要接在這個 Markdown 檔後面', 'append a summary to this Markdown file'),
  github: { help: { zh: '輸出 GitHub 註記', en: 'print GitHub annotations' } },
  pack: {
    value: 'DIR',
    help: { zh: '把申請標章的資料寫到這裡', en: 'write what an application for the mark needs' },
  },
  pages: {
    value: 'GLOB',
    help: { zh: '只檢測這些路徑，例如 /en/**', en: 'only these paths, such as /en/**' },
  },
  'max-pages': { value: 'N', help: { zh: '最多檢測幾頁', en: 'at most so many pages' } },
  only: {
    value: 'RULE',
    repeatable: true,
    help: { zh: '只看這個規則（可重複）', en: 'only this rule (may be repeated)' },
  },
  level: {
    value: askedLevels.join('|'),
    choices: askedLevels,
    help: { zh: '等級（預設 AA）', en: 'level (AA unless told)' },
  },
  edition: {
    value: editions.join('|'),
    choices: editions,
    help: { zh: '規範版本（預設 115.11）', en: 'edition of the standard (115.11 unless told)' },
  },
  freego: {
    value: freegoWeights.join('|'),
    choices: freegoWeights,
    help: {
      zh: '官方機器檢測碼的比重（預設 barrier）',
      en: 'what the official machine codes weigh (barrier unless told)',
    },
  },
  exceptions: file('例外清單（預設 gate-exceptions.yaml）', 'exceptions (gate-exceptions.yaml unless told)'),
  cache: {
    value: 'DIR',
    help: { zh: '未變網頁的結果放這裡', en: 'where results of unchanged pages are kept' },
  },
  content: {
    value: 'DIR',
    help: {
      zh: '網站的內容資料夾，用來指出行號（預設 content）',
      en: 'content folder of the site, to name lines of (content unless told)',
    },
  },
  now: { value: 'ISO', help: { zh: '今天的日期，例如 2026-11-23', en: 'today, such as 2026-11-23' } },
  lang: sharedOptions.lang,
} as const satisfies Record<string, OptionDescription>;

/** What the command line of the gate says: what to judge, and which reports to write. */
export interface GateCommand {
  run: GateOptions;
  out: Partial<Record<'html' | 'json' | 'junit' | 'pack' | 'sarif' | 'summary', string>>;
  github: boolean;
  lang: string | undefined;
}

/** Reads the command line of the gate. */
export function readGateCommand(): GateCommand {
  const { values, lists, switches, positional } = readArguments({
    command: 'npm run gate --',
    options,
    positional: 'DIR',
    brief: true,
  });
  const outputs = (['json', 'html', 'sarif', 'junit', 'summary', 'pack'] as const).flatMap((name) => {
    const path = values[name];
    return path === undefined ? [] : [[name, fromInvocation(path)] as const];
  });
  return {
    run: {
      folder: typedOrProject(positional, 'dist'),
      edition: editions.find((edition) => edition === values.edition) ?? '115.11',
      level: askedLevels.find((level) => level === values.level) ?? 'AA',
      freego: freegoWeights.find((weight) => weight === values.freego) ?? 'barrier',
      only: knownRules(lists.get('only') ?? []),
      pages: values.pages,
      maxPages: readCount(values['max-pages']),
      cache: values.cache === undefined ? gateCache : fromInvocation(values.cache),
      exceptions:
        values.exceptions === undefined
          ? join(projectRoot, 'gate-exceptions.yaml')
          : existingFile('exceptions', values.exceptions),
      content: typedOrProject(values.content, 'content'),
      root: fromInvocation('.'),
      today: readDay(values.now),
    },
    out: Object.fromEntries(outputs),
    github: switches.has('github'),
    lang: values.lang,
  };
}

function knownRules(asked: readonly string[]): readonly string[] {
  const ofAxe = axe.getRules().map(({ ruleId }) => `axe/${ruleId}`);
  const known = [...ruleFacts.map(({ id }) => id), 'axe', ...ofAxe];
  for (const rule of asked) {
    if (known.includes(rule)) continue;
    const suggestion = closestMatch(rule, known);
    throw new GateError({
      zh: `--only ${rule}：沒有這個規則。${suggestion === undefined ? '' : `是不是 ${suggestion}？`}`,
      en: `--only ${rule}: there is no such rule.${suggestion === undefined ? '' : ` Did you mean ${suggestion}?`}`,
    });
  }
  return asked;
}

/** A file that was named and is not there is a slip; the usual one may be absent. */
function existingFile(option: string, written: string): string {
  const file = fromInvocation(written);
  if (existsSync(file)) return file;
  throw new GateError({
    zh: `--${option} ${written}：沒有這個檔案。`,
    en: `--${option} ${written}: there is no such file.`,
  });
}

function readCount(written: string | undefined): number | undefined {
  if (written === undefined) return undefined;
  if (/^[1-9]\d{0,8}$/.test(written)) return Number(written);
  throw new GateError({
    zh: `--max-pages ${written}：要是大於 0 的整數。`,
    en: `--max-pages ${written}: it is a whole number above 0.`,
  });
}

/** Exceptions end on a day; the gate is run on some day, unlike a build, which shows the day of its content. */
function readDay(written: string | undefined): string {
  const date = written === undefined ? new Date() : new Date(/^\d{4}-\d\d-\d\d/.test(written) ? written : '');
  if (!Number.isNaN(date.getTime())) return date.toISOString().slice(0, 10);
  throw new GateError({
    zh: `--now ${written ?? ''}：請寫成 2026-11-23。`,
    en: `--now ${written ?? ''}: write it as 2026-11-23.`,
  });
}
