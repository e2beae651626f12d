import type { Walk } from '../../keyboard/walk.ts';
import type { Rule } from '../../rule.ts';
import { buttonWithoutKeys } from './button-without-keys.ts';
import { dialogWithoutFocus } from './dialog-without-focus.ts';
import { focusCovered } from './focus-covered.ts';
import { focusNotVisible } from './focus-not-visible.ts';
import { focusOrder } from './focus-order.ts';
import { keyboardSkips } from './keyboard-skips.ts';
import { keyboardTrap } from './keyboard-trap.ts';
import { leavesOnFocus } from './leaves-on-focus.ts';
import { noSkipLink } from './no-skip-link.ts';
import { selectLeaves } from './select-leaves.ts';
import { singleKeyShortcut } from './single-key-shortcut.ts';
import { skipLinkFails } from './skip-link-fails.ts';

/** Rules over a walk through a page with the keyboard. To add one, write its file and name it here. */
export const keyboardRules: readonly Rule<Walk>[] = [
  buttonWithoutKeys,
  dialogWithoutFocus,
  focusCovered,
  focusNotVisible,
  focusOrder,
  keyboardSkips,
  keyboardTrap,
  leavesOnFocus,
  noSkipLink,
  selectLeaves,
  singleKeyShortcut,
  skipLinkFails,
];
