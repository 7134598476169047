import { oneLine } from '../../model/one-line';

/** An address as the target of a link, percent-encoded where it must be; `null` where it is none that a browser may open. */
export function linkTarget(url: string | undefined): string | null {
  if (url === undefined || !/^https?:\/\/\S/i.test(url)) return null;
  return oneLine(url).replace(/[^\w\-.~:/?#@!$&'()*+,;=%]/gu, encodeURIComponent);
}
