import { freegoRules } from '../rules/freego/index.ts';
import { codesOf, isMachineCode, type Code, type Edition } from './codes.ts';
import { codesIn } from './codes-in.ts';

/** The codes of an edition that the rules after the official checker cover. */
export function checkedCodes(edition: Edition): ReadonlySet<string> {
  return new Set(freegoRules.flatMap(({ codes }) => codesIn(edition, codes)));
}

/** Codes that the official checker tests, but nobody outside knows how: not checked here by machine. */
export function uncheckedCodes(edition: Edition): Code[] {
  const checked = checkedCodes(edition);
  return codesOf(edition).filter((code) => isMachineCode(code) && !checked.has(code.code));
}
