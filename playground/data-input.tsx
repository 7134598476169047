import type { DataSource } from './messages';
import type { Strings } from './strings';

/** The history: which file, how it was read, and a way to do without. */
export function DataInput({
  source,
  notes,
  words,
  onChange,
}: {
  source: DataSource | null;
  notes: readonly string[];
  words: Strings;
  onChange: (source: DataSource | null) => void;
}) {
  return (
    <section aria-labelledby="data">
      <h2 id="data">{words.data}</h2>
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
