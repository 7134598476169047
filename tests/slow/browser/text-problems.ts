import type { Page } from 'playwright-core';

/** Words of the page’s pictures that are cut off, or run over others, a line each. */
export function textProblems(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    // A pixel for what anti-aliasing adds.
    const SLACK = 1;
    return [...document.querySelectorAll('figure svg')].flatMap((picture) => {
      const frame = picture.getBoundingClientRect();
      // White copies lie behind words on purpose; labels without room are kept, but not shown.
      const lines = [...picture.querySelectorAll('text')]
        .filter((text) => text.getAttribute('stroke') !== 'white' && text.getAttribute('opacity') !== '0')
        .map((text) => ({ words: text.textContent, box: text.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0);
      const cut = lines
        .filter(
          ({ box }) =>
            box.left < frame.left - SLACK ||
            box.right > frame.right + SLACK ||
            box.top < frame.top - SLACK ||
            box.bottom > frame.bottom + SLACK,
        )
        .map(({ words }) => `cut off: ${words}`);
      const crossed = lines.flatMap((one, at) =>
        lines
          .slice(at + 1)
          .filter(
            ({ box }) =>
              one.box.left < box.right - SLACK &&
              box.left < one.box.right - SLACK &&
              one.box.top < box.bottom - 3 * SLACK &&
              box.top < one.box.bottom - 3 * SLACK,
          )
          .map(({ words }) => `“${one.words}” runs over “${words}”`),
      );
      return [...cut, ...crossed];
    });
  });
}
