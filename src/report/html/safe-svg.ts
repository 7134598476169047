import { type Said, said } from '../../model/problems/problem';
import {
  pictureAttribute,
  pictureClosing,
  pictureElement,
  pictureReachingOut,
  pictureRoot,
  pictureUnfinished,
  pictureUnreadable,
} from '../../model/problems/reports';

/** What Vega draws with. Nothing here runs, loads or links, and none of it lets HTML in again. */
const elements = /* @__PURE__ */ words(
  'svg g path rect line circle text tspan defs clipPath linearGradient radialGradient stop',
);
const attributes = /* @__PURE__ */ words(
  'width height viewBox x y x1 y1 x2 y2 cx cy r rx ry dx dy d id transform offset fill fill-opacity stroke stroke-width ' +
    'stroke-opacity stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit opacity display ' +
    'pointer-events text-anchor font-family font-size font-weight font-style clip-path gradientUnits stop-color stop-opacity',
);
/** Of no use inside a page that says in its own words, and its own language, what a picture shows. */
const dropped = /^(xmlns(:xlink)?|version|class|role|aria-[a-z]+)$/;

/** A tag, or text without one; only the entities that Vega writes. */
const token =
  /<(\/?)([a-zA-Z]+)((?:\s+[a-zA-Z][a-zA-Z0-9:-]*="[^"<&]*(?:&(?:amp|lt|gt|quot);[^"<&]*)*")*)\s*(\/?)>|[^<&]+|&(?:amp|lt|gt|quot);/y;
const attribute = /\s+([a-zA-Z][a-zA-Z0-9:-]*)="([^"]*)"/gy;
/** What could reach out of the picture: an address, or a way to write one that CSS would understand. */
const reachesOut = /url\((?!#[\w-]+\))|\\|@|\/\*/i;

/** A picture that may stand in a page, or why it may not. */
export type CheckedSvg = { svg: string } | { problem: Said };

/**
 * Checks a picture part by part against what Vega draws with, and takes nothing else: what is not understood is refused, not mended.
 *
 * @param name - Set before each id, for pictures in one page must not share them.
 */
export function safeSvg(text: string, name: string): CheckedSvg {
  const written: string[] = [];
  const open: string[] = [];
  const matcher = new RegExp(token);
  const source = text.trim();
  for (let at = 0; at < source.length; at = matcher.lastIndex) {
    matcher.lastIndex = at;
    const [whole, closes, tag, given = '', isEmpty] = matcher.exec(source) ?? [];
    if (whole === undefined) return { problem: said(pictureUnreadable, { character: at }) };
    if (open.length === 0 && (tag !== 'svg' || closes === '/' || at > 0))
      return { problem: said(pictureRoot) };
    if (tag === undefined) {
      written.push(whole.replaceAll('>', '&gt;'));
      continue;
    }
    if (!elements.has(tag)) return { problem: said(pictureElement, { element: tag }) };
    if (closes === '/') {
      if (open.pop() !== tag) return { problem: said(pictureClosing, { element: tag }) };
      written.push(`</${tag}>`);
      continue;
    }
    const kept = keepAttributes(given, name);
    if (typeof kept !== 'string') return kept;
    written.push(`<${tag}${kept}${isEmpty === '/' ? '/' : ''}>`);
    if (isEmpty !== '/') open.push(tag);
  }
  return open.length > 0 || written.length === 0
    ? { problem: said(pictureUnfinished) }
    : { svg: written.join('') };
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

function keepAttributes(given: string, name: string): string | { problem: Said } {
  let kept = '';
  for (const [, key = '', value = ''] of given.matchAll(attribute)) {
    if (dropped.test(key)) continue;
    if (!attributes.has(key)) return { problem: said(pictureAttribute, { attribute: key }) };
    if (reachesOut.test(value)) return { problem: said(pictureReachingOut, { attribute: key }) };
    const own = key === 'id' ? `${name}-${value}` : value.replace(/url\(#/gi, `url(#${name}-`);
    kept += ` ${key}="${own}"`;
  }
  return kept;
}
