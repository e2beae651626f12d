import { elementsBelow, type XmlElement } from './xml.ts';

/**
 * The numbers of a workbook that are shown with zeros before them: telephone numbers that were typed as numbers lose
 * their first zero, and a number format gives it back (ECMA-376 part 1, section 18.8.31). `parts` are the parsed parts.
 */
export function paddedNumbers(parts: readonly XmlElement[]): string[] {
  const codes = new Map<string, string>();
  for (const format of parts.flatMap((part) => elementsBelow(part, 'numFmt')))
    codes.set(format.attributes['numFmtId'] ?? '', format.attributes['formatCode'] ?? '');
  const styles = parts
    .flatMap((part) => elementsBelow(part, 'cellXfs'))
    .flatMap((list) => elementsBelow(list, 'xf'))
    .map(({ attributes }) => codes.get(attributes['numFmtId'] ?? '') ?? '');
  return parts.flatMap((part) =>
    elementsBelow(part, 'c').flatMap((cell) => {
      const digits = styles[Number(cell.attributes['s'])]?.match(/0/g)?.length ?? 0;
      const [value] = elementsBelow(cell, 'v').flatMap(({ children }) => children);
      const isNumber = typeof value === 'string' && /^\d+$/.test(value) && value.length < digits;
      return isNumber && (cell.attributes['t'] ?? 'n') === 'n'
        ? [value.padStart(Math.min(digits, 30), '0')]
        : [];
    }),
  );
}
