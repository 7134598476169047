import { table } from '../../scripts/generate/kit/page-tables.mjs';
import { dataRules, shortName } from '../rules.mjs';
import { sizes } from '../sizes.mjs';
import { worlds } from '../worlds/index.mjs';

/** For each rule a table: in each world and at each size how often it fails, passes, and cannot tell. */
export function answerTables(results) {
  return dataRules
    .map((rule) => ({ rule, lines: answersOf(rule, results) }))
    .filter(({ lines }) => lines.length > 0)
    .map(({ rule, lines }) => {
      const shown = Object.keys(sizes).filter((size) => lines.some(({ bySize }) => bySize.has(size)));
      const page = `rules/${rule}.md`;
      return [
        `### [\`${shortName(rule)}\`](${page})`,
        table(
          ['World', ...shown.map((size) => size.replace(' with', '<br>with'))],
          lines.map(({ title, bySize }) => [title, ...shown.map((size) => bySize.get(size) ?? '')]),
        ),
      ].join('\n\n');
    })
    .join('\n\n');
}

function answersOf(rule, results) {
  return worlds.flatMap(({ id, title }) => {
    const bySize = new Map(
      results.flatMap(({ world, size, answers }) => {
        const counts = world === id ? answers[rule] : undefined;
        return counts === undefined ? [] : [[size, triple(counts)]];
      }),
    );
    return bySize.size === 0 ? [] : [{ title, bySize }];
  });
}

function triple({ fail, pass, error, 'cannot-tell': open }) {
  const all = fail + pass + open + error;
  return [fail, pass, open + error].map((count) => Math.round((100 * count) / all)).join(' · ');
}
