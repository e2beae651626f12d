/**
 * Adds to a list what another one holds, however much that is: a list that is spread into the arguments of a call must
 * fit on the stack, where some hundred thousand entries do not.
 */
export function append<Entry>(list: Entry[], more: Iterable<Entry>): void {
  for (const entry of more) list.push(entry);
}
