import type { Fix } from '../fix/fix-content.ts';
import { visible, type ReportLanguage } from '../print-diagnostics.ts';

const words = {
  zh: {
    changed: (before: string, after: string) => `把「${before}」改成「${after}」`,
    added: (after: string) => `加上「${after}」`,
    removed: (before: string) => `刪去「${before}」`,
    saved: '重新存成 UTF-8、LF 換行',
    mended: (what: string) => `已修正：${what}`,
    none: '沒有可以自動修正的地方。',
  },
  en: {
    changed: (before: string, after: string) => `“${before}” became “${after}”`,
    added: (after: string) => `“${after}” was added`,
    removed: (before: string) => `“${before}” was removed`,
    saved: 'saved anew as UTF-8 with LF line ends',
    mended: (what: string) => `mended: ${what}`,
    none: 'There is nothing that can be mended automatically.',
  },
} as const;

/** One line for a change that was made: where, and which words became which. */
export function fixLine({ file, line, column, rule, before, after }: Fix, language: ReportLanguage): string {
  const { changed, added, removed, saved, mended } = words[language];
  const [from, to] = [quoted(before), quoted(after)];
  const what =
    before === '' ? (after === '' ? saved : added(to)) : after === '' ? removed(from) : changed(from, to);
  const location = `${file}:${String(line)}:${String(column)}`;
  return visible(`${location} ${mended(what)} (${rule})`);
}

/** A line for each change that was made; one that says so where none was. */
export function fixLines(fixes: readonly Fix[], language: ReportLanguage): string[] {
  return fixes.length === 0 ? [words[language].none] : fixes.map((fix) => fixLine(fix, language));
}

/** Line ends can be seen, and a long text is quoted by its beginning. */
function quoted(text: string): string {
  const line = text.replace(/\n/g, '↵');
  return line.length <= 60 ? line : `${line.slice(0, 60)}…`;
}
