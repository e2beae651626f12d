import { describe, expect, it } from 'vitest';
import { element, xmlDocument } from '../../../src/metadata/xml.ts';

describe('xmlDocument', () => {
  it('begins with its declaration, and gives each element a line', () => {
    expect(xmlDocument(element('a', {}, element('b', { d: '2', c: '1' }, 'x'), element('e')))).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n<a>\n  <b d="2" c="1">x</b>\n  <e/>\n</a>\n',
    );
  });
});
