/** The fields of the form, by their names in an address. */
export const billFields = ['type', 'months', 'kwh', 'meter', 'from', 'to'] as const;
export type BillField = (typeof billFields)[number];
