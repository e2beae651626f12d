import { describe, expect, it } from 'vitest';
import { checkedCodes, uncheckedCodes } from '../../../src/gate/codes/checked-by-machine.ts';
import { codesIn } from '../../../src/gate/codes/codes-in.ts';
import { codes, codesOf, editions, isMachineCode } from '../../../src/gate/codes/codes.ts';
import { freegoRules } from '../../../src/gate/rules/freego/index.ts';

describe('the rules after the official checker', () => {
  it('are one for each machine code of which it is known what is tested', () => {
    const known = codes
      .filter((code) => isMachineCode(code) && code.checks !== undefined)
      .map(({ code }) => code);
    expect(freegoRules.flatMap((rule) => rule.codes).sort()).toEqual(known.sort());
  });

  it.each(editions)('leave no machine code of %s without saying whether it is checked', (edition) => {
    const checked = checkedCodes(edition);
    const unchecked = uncheckedCodes(edition);
    for (const code of unchecked) expect(code.checks, code.code).toBeUndefined();
    expect(checked.size + unchecked.length).toBe(codesOf(edition).filter(isMachineCode).length);
  });
});

describe('a code that was renamed', () => {
  it('is called as each edition calls it', () => {
    expect(codesIn('115.11', ['HM1130105C'])).toEqual(['HM1130105C']);
    expect(codesIn('110.07', ['HM1130105C'])).toEqual(['HM1130103C']);
    expect(codesIn('115.11', ['HM1410100C'])).toEqual([]);
  });
});
