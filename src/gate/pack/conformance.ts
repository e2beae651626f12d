import type { GateRun } from '../run/run-gate.ts';
import type { Outcome } from './judge-codes.ts';

/** The outcomes of EARL 1.0 (https://www.w3.org/TR/EARL10-Schema/#OutcomeValue). */
const earlOutcomes: Readonly<Record<Outcome, string>> = {
  failed: 'earl:failed',
  'passed-by-machine': 'earl:passed',
  // What nobody has reviewed is untested, however likely it is to be well.
  'needs-human': 'earl:untested',
  'not-applicable': 'earl:inapplicable',
};

/** What the run can say of each code, as assertions in the Evaluation and Report Language of the W3C. */
export function conformanceReport({ report, judged, addresses }: GateRun, today: string): object {
  const tools = Object.entries(report.tools).map(([name, version]) => `${name} ${version}`);
  return {
    '@context': {
      earl: 'http://www.w3.org/ns/earl#',
      dct: 'http://purl.org/dc/terms/',
      doap: 'http://usefulinc.com/ns/doap#',
      wcag: 'https://www.w3.org/TR/WCAG22/#',
    },
    '@type': 'earl:Report',
    'dct:title': 'Accessibility evaluation',
    'dct:date': today,
    'dct:conformsTo': `網站無障礙規範(${report.edition}), ${report.level}`,
    'earl:assertor': {
      '@id': '_:gate',
      '@type': 'earl:Software',
      'dct:title': 'Mingbai accessibility gate',
      'dct:hasPart': tools,
    },
    '@graph': judged.map(({ code, outcome, findings, note, samples }) => ({
      '@type': 'earl:Assertion',
      'earl:assertedBy': { '@id': '_:gate' },
      'earl:mode': 'earl:automatic',
      'earl:subject': {
        '@type': 'earl:TestSubject',
        'dct:title': `${String(report.pages.length)} pages`,
        'dct:hasPart': samples.map((path) => addresses.get(path) ?? path),
      },
      'earl:test': {
        '@type': 'earl:TestCriterion',
        'dct:identifier': code.code,
        'dct:title': { '@value': code.name, '@language': 'zh-TW' },
        'dct:isPartOf': `WCAG ${code.criterion}`,
      },
      'earl:result': {
        '@type': 'earl:TestResult',
        'earl:outcome': { '@id': earlOutcomes[outcome] },
        'dct:description': { '@value': findings[0]?.message.en ?? note.en, '@language': 'en' },
        'earl:pointer': findings
          .slice(0, 20)
          .map(({ page, selector }) => ({ 'dct:source': page, 'dct:description': selector })),
      },
    })),
  };
}
