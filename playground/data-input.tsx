import { useRef } from 'react';
import { DataQuestion } from './data-question';
import type { DataSource, Question, Reading } from './messages';
import type { Strings } from './strings';

/** The history: which file, what it leaves open, how it was read, and a way to do without. */
export function DataInput({
  source,
  notes,
  question,
  words,
  onChange,
}: {
  source: DataSource | null;
  notes: readonly string[];
  question: Question | null;
  words: Strings;
  onChange: (source: DataSource | null) => void;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  const answer = (reading: Reading): void => {
    if (source === null || !('file' in source)) return;
    // The button that was pressed goes away.
    heading.current?.focus();
    onChange({ ...source, reading: { ...source.reading, ...reading } });
  };
  return (
    <section aria-labelledby="data">
      <h2 id="data" ref={heading} tabIndex={-1}>
        {words.data}
      </h2>
      <p className="small">{words.dataHint}</p>
      <p>
        <label className="file">
          {words.chooseFile}
          <input
            type="file"
            accept=".csv,.tsv,.txt,.json,.xlsx"
            onChange={({ target }) => {
              const [file] = target.files ?? [];
              if (file !== undefined) onChange({ name: file.name, file });
              target.value = '';
            }}
          />
        </label>{' '}
        {source === null ? (
          words.noData
        ) : (
          <>
            <strong>{source.name}</strong>{' '}
            <button type="button" className="quiet" onClick={() => onChange(null)}>
              {words.forget}
            </button>
          </>
        )}
      </p>
      {question !== null && <DataQuestion question={question} words={words} onAnswer={answer} />}
      {notes.length > 0 && (
        <details>
          <summary>{words.notes}</summary>
          <ul>
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
