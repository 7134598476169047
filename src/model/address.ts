/**
 * An address that opens a page wherever it is put, in a link, an attribute or a terminal: printable ASCII without spaces, quotes,
 * angle brackets and backslashes.
 */
export const address: RegExp = /^https?:\/\/[\w[][!#-&(-;=?-[\]-_a-~]*$/;
