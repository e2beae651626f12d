import { describe, expect, it } from 'vitest';
import { printable } from '../../../src/metadata/printable.ts';

describe('printable', () => {
  it('keeps what XML can hold at the ends of its ranges, and drops what is beside them', () => {
    expect(printable('\t\n\r\u0020\uD7FF\uE000\uFFFD\u{10000}\u{10FFFF}')).toBe(
      '\t\n\r\u0020\uD7FF\uE000\uFFFD\u{10000}\u{10FFFF}',
    );
    expect(printable('a\u0000\u0008\u000B\u000C\u000E\u001F\uDFFF\uD800\uFFFE\uFFFFb')).toBe('ab');
  });
});
