/** A price as it is printed (see model/fields/price-field.ts) in hundredths, to reckon with whole numbers. */
export function centsOf(written: string): number {
  const [whole = '', fraction = ''] = written.split('.');
  return Number(whole) * 100 + Number(fraction.padEnd(2, '0'));
}
