import type { IncentivePlanInput } from 'incentive-audit';
import { metricNames } from './metric-names';
import { withWeight } from './rebalance';
import type { Locale, Strings } from './strings';

type Measure = IncentivePlanInput['measures'][number];

/** The measures of a plan with a slider for each weight. */
export function Measures({
  plan,
  locale,
  words,
  onChange,
}: {
  plan: IncentivePlanInput;
  locale: Locale;
  words: Strings;
  onChange: (plan: IncentivePlanInput) => void;
}) {
  const measures = Array.isArray(plan.measures) ? plan.measures : [];
  const put = (changed: Measure[]): void => onChange({ ...plan, measures: changed });
  const replace = (at: number, measure: Measure): void =>
    put(measures.map((one, place) => (place === at ? measure : one)));
  const names = metricNames(plan, locale);
  const used = new Set(measures.map(({ metric }) => metric));

  return (
    <fieldset className="measures">
      <legend>{words.weights}</legend>
      {measures.map((measure, at) => {
        const name = names.get(measure.metric) ?? measure.metric;
        const percent = Math.round((Number(measure.weight) || 0) * 100);
        return (
          <div className="measure" key={measure.id ?? measure.metric}>
            <span className="name">{name}</span>
            <output>{words.percent(percent)}</output>
            <input
              type="range"
              min={0}
              max={100}
              step={1}
              value={percent}
              aria-label={words.weightOf(name)}
              disabled={measures.length === 1 || typeof measure.weight !== 'number'}
              onChange={({ target }) => put(withWeight(measures, at, Number(target.value) / 100))}
            />
            <label className="target">
              {words.target}
              <input
                type="number"
                min={0}
                step="any"
                value={measure.target ?? ''}
                placeholder={words.notSet}
                aria-label={words.targetOf(name)}
                onChange={({ target }) =>
                  replace(at, { ...measure, target: target.value === '' ? null : Number(target.value) })
                }
              />
            </label>
            <button
              type="button"
              className="quiet"
              aria-label={words.remove(name)}
              disabled={measures.length === 1}
              onClick={() => {
                const rest = measures.filter((_, place) => place !== at);
                const first = rest.findIndex(({ weight }) => typeof weight === 'number');
                const left = 1 - (measure.weight ?? 0) || 1;
                put(first < 0 ? rest : withWeight(rest, first, (rest[first]?.weight ?? 0) / left));
              }}
            >
              ✕
            </button>
          </div>
        );
      })}
      <label className="add">
        {words.add}
        <select
          value=""
          onChange={({ target }) => {
            const added = { metric: target.value, weight: 0, target: null };
            put(withWeight([...measures, added], measures.length, NEW_WEIGHT));
          }}
        >
          <option value="">{words.choose}</option>
          {[...names]
            .filter(([id]) => !used.has(id))
            .map(([id, name]) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
        </select>
      </label>
    </fieldset>
  );
}

/** A fifth: lighter measures are hardly felt. */
const NEW_WEIGHT = 0.2;
