import type { Finding } from '../../../src/gate/finding.ts';

/** What a gate says of a case, as far as the score asks; its rule has its engine before it, `axe/image-alt`. */
export type Sighting = Pick<Finding, 'engine' | 'rule' | 'severity' | 'wcag'>;
