import type { Finding } from '../../../src/gate/finding.ts';

/** What a gate says of a case, as far as the score asks; rules of axe and htmlcs have that before them. */
export type CaseFinding = Pick<Finding, 'engine' | 'rule' | 'severity' | 'wcag'>;
