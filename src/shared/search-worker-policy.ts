/** The name of the only policy of Trusted Types that the site has: it lets the search start its worker. */
export const searchWorkerPolicy = 'search-worker';
