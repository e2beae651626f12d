import { z } from 'zod';

const pattern = /^\d{1,6}(\.\d{1,2})?$/;

/**
 * An amount of money as it is printed, such as `1.78`. It stays text: a price read as a binary fraction is no longer
 * the price that was printed.
 */
export function price() {
  return z.string().refine((written) => pattern.test(written), {
    params: { rule: 'wrong-value', expected: '1.78' },
  });
}
