import type { ReadPlan } from './plan-text';
import type { Strings } from './strings';

/** The plan as text, for what the sliders do not reach. */
export function PlanText({
  text,
  read,
  words,
  onChange,
}: {
  text: string;
  read: ReadPlan;
  words: Strings;
  onChange: (text: string) => void;
}) {
  return (
    <details open={!('plan' in read)}>
      <summary>{words.asText}</summary>
      <p className="small">{words.planHint}</p>
      <textarea
        aria-label={words.asText}
        spellCheck={false}
        rows={18}
        value={text}
        onChange={({ target }) => onChange(target.value)}
      />
      {'line' in read && (
        <p className="problems" role="alert">
          {words.notJson(read.line, read.column)}
        </p>
      )}
    </details>
  );
}
