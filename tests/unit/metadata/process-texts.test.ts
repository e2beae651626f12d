import { describe, expect, it } from 'vitest';
import { isKnown } from '../../../src/metadata/process-texts.ts';

describe('isKnown', () => {
  it('knows a fact that is false or empty from one that is not known', () => {
    expect([undefined, null, false, 0, '', []].map(isKnown)).toEqual([false, false, true, true, true, true]);
  });
});
