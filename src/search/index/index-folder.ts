/** Folder of a site under which each language has its index. */
export const indexFolder = 'search-index';
