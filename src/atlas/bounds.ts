// What one step may take: the size of a response and of a list, and the number of open requests.

/** The largest response body that is read, in bytes: 64 MiB. */
export const MAX_BODY_BYTES = 64 * 1024 * 1024

/** The longest list that is read. */
export const MAX_LIST_ITEMS = 100_000

/** The most pages that one list may have. */
export const MAX_LIST_PAGES = 2000

/** Requests in flight at the same time. */
export const MAX_OPEN_REQUESTS = 4
