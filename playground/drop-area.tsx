import { type DragEvent, type ReactNode, useState } from 'react';
import type { Strings } from './strings';

/** The page as a place to drop files: a plan or a history, told apart by what is in them. */
export function DropArea({
  words,
  onPlan,
  onData,
  children,
}: {
  words: Strings;
  onPlan: (text: string) => void;
  onData: (file: File) => void;
  children: ReactNode;
}) {
  const [over, setOver] = useState(false);
  const [refused, setRefused] = useState(false);

  const drop = async (event: DragEvent): Promise<void> => {
    event.preventDefault();
    setOver(false);
    const files = [...event.dataTransfer.files];
    setRefused(files.some(({ name }) => !/\.(json|csv|tsv|txt|xlsx)$/i.test(name)));
    for (const file of files) {
      if (/\.(csv|tsv|txt|xlsx)$/i.test(file.name)) onData(file);
      else if (/\.json$/i.test(file.name)) {
        const text = await file.text();
        if (isHistory(text)) onData(file);
        else onPlan(text);
      }
    }
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is one way among others; each file can be chosen by keyboard too.
    <div
      className={over ? 'page over' : 'page'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      {over && (
        <p className="drop" aria-hidden="true">
          {words.drop}
        </p>
      )}
      {refused && (
        <p className="problems" role="alert">
          {words.wrongFile}
        </p>
      )}
      {children}
    </div>
  );
}

/** Whether JSON holds a history rather than a plan. */
function isHistory(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && ('observations' in value || 'cases' in value);
  } catch {
    return false;
  }
}
