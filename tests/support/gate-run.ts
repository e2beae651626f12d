import { codesOf } from '../../src/gate/codes/codes.ts';
import type { Finding } from '../../src/gate/finding.ts';
import type { GateRun } from '../../src/gate/run/run-gate.ts';

/** A finding: a picture without words on the home page, but for what a test says. */
export function makeFinding(told: Partial<Finding> = {}): Finding {
  return {
    rule: 'image-without-words',
    engine: 'source',
    codes: ['HM1110100C'],
    wcag: ['1.1.1'],
    level: 'A',
    severity: 'barrier',
    page: '/',
    state: 'source',
    selector: 'main > img',
    html: '<img src="map.png">',
    message: { zh: '圖片沒有替代文字。', en: 'The picture has no alternative text.' },
    help: 'https://www.w3.org/WAI/WCAG22/Techniques/html/H37',
    ...told,
  };
}

/** A run that found this. */
export function makeRun(findings: readonly Finding[], told: Partial<GateRun> = {}): GateRun {
  return {
    report: {
      tools: { 'axe-core': '4.0.0' },
      edition: '115.11',
      level: 'AA',
      pages: ['/', '/faqs/'],
      leftOut: [],
      states: ['desktop-light'],
      seconds: 1.5,
      findings,
      excepted: [],
      manual: [],
    },
    judged: codesOf('115.11')
      .slice(0, 1)
      .map((code) => ({
        code,
        outcome: 'needs-human',
        rules: [],
        findings: [],
        note: { zh: '看圖', en: 'Look at the pictures' },
        samples: ['/', '/faqs/'],
      })),
    addresses: new Map([['/', 'https://office.example/']]),
    visits: { all: 2, cached: 0 },
    ...told,
  };
}
