import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { charts } from '../../src/report';
import { safeSvg } from '../../src/report/html/safe-svg';
import { draw, textsIn } from './draw';
import { hostile } from './hostile';
import { article, measured, ownMetricReport } from './reports';

const svg = (content: string): string => `<svg width="1" height="1">${content}</svg>`;

describe('what Vega draws', () => {
  it.each([article, measured, ownMetricReport('A & B "<i>" > \\ url(x)')])(
    'passes as it is',
    async (report) => {
      for (const [name, spec] of Object.entries(charts(report))) {
        const drawn = (await draw(spec)).svg;
        const checked = safeSvg(drawn, name);
        if ('problem' in checked) throw new Error(`${name}: ${checked.problem}`);
        expect(checked.svg.match(/<(path|line|rect|text|tspan)\b/g)).toEqual(
          drawn.match(/<(path|line|rect|text|tspan)\b/g),
        );
        expect(textsIn(checked.svg)).toEqual(textsIn(drawn));
        expect(checked.svg).not.toMatch(/aria-|role=|class=/);
      }
    },
  );

  it('passes with names that would be more than names', async () => {
    for (const name of hostile) {
      const { histogram } = charts(ownMetricReport(name));
      if (histogram === undefined) throw new Error('no histogram');
      expect(safeSvg((await draw(histogram)).svg, 'x')).toHaveProperty('svg');
    }
  });

  it('keeps its ids to itself', () => {
    expect(
      safeSvg(
        svg('<defs><clipPath id="clip1"><path d="M0,0"/></clipPath></defs><g clip-path="url(#clip1)"></g>'),
        'a',
      ),
    ).toEqual({
      svg: svg(
        '<defs><clipPath id="a-clip1"><path d="M0,0"/></clipPath></defs><g clip-path="url(#a-clip1)"></g>',
      ),
    });
  });
});

describe('what is more than a picture', () => {
  it.each([
    ['a script', svg('<script>alert(1)</script>'), '<script>'],
    ['a script in capitals', svg('<SCRIPT>alert(1)</SCRIPT>'), '<SCRIPT>'],
    ['an event', svg('<g onclick="alert(1)"></g>'), 'onclick'],
    ['an event on the picture', '<svg onload="alert(1)"></svg>', 'onload'],
    ['HTML', svg('<foreignObject><p>x</p></foreignObject>'), '<foreignObject>'],
    ['a way back to HTML', svg('<desc><img></img></desc>'), '<desc>'],
    ['a link', svg('<a href="javascript:alert(1)"><text>x</text></a>'), '<a>'],
    ['an image from elsewhere', svg('<image href="https://example.com/x.png"/>'), '<image>'],
    ['another picture', svg('<use href="https://example.com/x.svg#a"/>'), '<use>'],
    ['an address', svg('<g xlink:href="https://example.com"></g>'), 'xlink:href'],
    ['a style', svg('<style>*{display:none}</style>'), '<style>'],
    ['an inline style', svg('<g style="position:fixed"></g>'), 'style'],
    ['a paint from elsewhere', svg('<g fill="url(https://example.com/x#a)"></g>'), 'fill'],
    ['the same in other letters', svg('<g fill="URL( https://example.com )"></g>'), 'fill'],
    ['the same in CSS’s own spelling', svg('<g fill="u\\72l(https://example.com)"></g>'), 'fill'],
    ['the same as entities', svg('<g fill="&#117;rl(https://example.com)"></g>'), 'cannot be read'],
    ['animation', svg('<animate attributeName="href" values="javascript:alert(1)"/>'), '<animate>'],
    ['a comment', svg('<!-- --><script>'), 'cannot be read'],
    ['unread text', svg('<![CDATA[<script>alert(1)</script>]]>'), 'cannot be read'],
    ['an instruction', svg('<?xml-stylesheet href="x"?>'), 'cannot be read'],
    ['a document type', `<!doctype svg>${svg('')}`, 'cannot be read'],
    ['an attribute without quotes', svg('<g onclick=alert(1)></g>'), 'cannot be read'],
    ['an attribute in single quotes', svg("<g fill='red'></g>"), 'cannot be read'],
    ['a quote that ends early', svg('<g fill="a"onclick="b"></g>'), 'cannot be read'],
    ['an end before the end', '<svg></svg><script>alert(1)</script>', 'one <svg>'],
    ['two pictures', `${svg('')}${svg('')}`, 'one <svg>'],
    ['text before', `x${svg('')}`, 'one <svg>'],
    ['text after', `${svg('')}x`, 'one <svg>'],
    ['no picture', '<g></g>', 'one <svg>'],
    ['nothing', '', 'one whole <svg>'],
    ['half a picture', '<svg><g>', 'one whole <svg>'],
    ['crossed tags', '<svg><g><path></g></path></svg>', 'wrong place'],
    ['HTML in text', svg('<text>&lt;b<b>x</b></text>'), '<b>'],
  ])('%s is refused, by name', (_, text, named) => {
    const checked = safeSvg(text, 'a');
    expect('problem' in checked ? checked.problem.message : checked.svg).toContain(named);
    expect(checked).toHaveProperty('problem');
  });

  it('never passes, whatever it is made of', () => {
    const piece = fc.constantFrom(
      ...[
        '<svg>',
        '</svg>',
        '<g ',
        '<g>',
        '</g>',
        '<path/>',
        '>',
        '/>',
        '<',
        '"',
        "'",
        '=',
        ' ',
        '&',
        '&amp;',
        '&#60;',
      ],
      ...[
        'onload="x"',
        'fill="red"',
        'fill="url(#a)"',
        'href="x"',
        'style="x"',
        'x',
        '<script>',
        '</script>',
        '<!--',
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const checked = safeSvg(`<svg>${pieces.join('')}</svg>`, 'a');
        if ('problem' in checked) return;
        expect(checked.svg).toMatch(
          /^(<\/?(svg|g|path)( fill="(red|url\(#a-a\))")*\/?>|[^<>&"]|["']|&(amp|gt);)*$/,
        );
      }),
      { seed: 1, numRuns: 20_000 },
    );
  });

  it('is found in time, however long', () => {
    const long = 'M0,0L1,1'.repeat(200_000);
    const started = performance.now();
    expect(safeSvg(svg(`<path d="${long}"/>`), 'a')).toHaveProperty('svg');
    expect(safeSvg(svg(`<path d="${long}&"/>`), 'a')).toHaveProperty('problem');
    expect(safeSvg(svg('&amp;'.repeat(100_000)), 'a')).toHaveProperty('svg');
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
