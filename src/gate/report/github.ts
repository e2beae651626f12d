import type { GateReport } from '../run/gate-report.ts';
import { groupFindings } from './group-findings.ts';

/** GitHub shows no more annotations of a step than this. */
const shown = 50;

/** Annotations as workflow commands: a barrier is an error at the line of the content, where that is known. */
export function githubAnnotations({ findings }: Pick<GateReport, 'findings'>): string {
  return groupFindings(findings)
    .slice(0, shown)
    .map(({ severity, message, places, rules }) => {
      const [first] = places;
      const { source } = first ?? {};
      const properties = [
        ...(source ? [`file=${property(source.file)}`, `line=${String(source.line)}`] : []),
        `title=${property(rules.join(', '))}`,
      ];
      const pages = places.map(({ page }) => page);
      const text = `${message.zh}\n${message.en}\n${pages.slice(0, 5).join(' ')}${pages.length > 5 ? ' …' : ''}`;
      return `::${severity === 'barrier' ? 'error' : 'notice'} ${properties.join(',')}::${data(text)}\n`;
    })
    .join('');
}

/** https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts */
function data(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function property(text: string): string {
  return data(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
