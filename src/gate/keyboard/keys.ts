import type { CDPSession } from 'playwright-core';

/** A key as it is sent to the browser: its name, its number, and what it types. */
interface Key {
  key: string;
  code: string;
  windowsVirtualKeyCode: number;
  text?: string;
}

const named: Record<string, Key> = {
  Tab: { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 },
  Enter: { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13, text: '\r' },
  Escape: { key: 'Escape', code: 'Escape', windowsVirtualKeyCode: 27 },
  Space: { key: ' ', code: 'Space', windowsVirtualKeyCode: 32, text: ' ' },
  ArrowDown: { key: 'ArrowDown', code: 'ArrowDown', windowsVirtualKeyCode: 40 },
};

const shift = 8;

/**
 * Presses keys one after the other, without waiting for each: a page answers in the order of its keys, and to wait for
 * a hundred of them would take longer than all else together. `Shift+Tab` and single signs are known too.
 */
export async function pressKeys(session: CDPSession, keys: readonly string[]): Promise<void> {
  const sent = keys.flatMap((name) => {
    const [, modifier, plain = name] = /^(Shift)\+(.+)$/.exec(name) ?? [];
    const key = named[plain] ?? signOf(plain);
    const modifiers = modifier ? shift : 0;
    return [
      session.send('Input.dispatchKeyEvent', {
        type: key.text ? 'keyDown' : 'rawKeyDown',
        modifiers,
        ...key,
      }),
      session.send('Input.dispatchKeyEvent', { type: 'keyUp', modifiers, ...key, text: '' }),
    ];
  });
  await Promise.all(sent);
}

function signOf(sign: string): Key {
  const isLetter = /[a-z]/i.test(sign);
  return {
    key: sign,
    code: isLetter ? `Key${sign.toUpperCase()}` : '',
    windowsVirtualKeyCode: isLetter || /\d/.test(sign) ? sign.toUpperCase().charCodeAt(0) : 0,
    text: sign,
  };
}
