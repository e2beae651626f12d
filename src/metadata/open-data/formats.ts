/** The formats each kind of open data is offered in. */
export const openDataFormats = ['json', 'csv', 'ods'] as const;
export type OpenDataFormat = (typeof openDataFormats)[number];
