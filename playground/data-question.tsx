import type { Question, Reading } from './messages';
import type { Strings } from './strings';

/** What the file leaves open, with a button for each answer. */
export function DataQuestion({
  question,
  words,
  onAnswer,
}: {
  question: Question;
  words: Strings;
  onAnswer: (answer: Reading) => void;
}) {
  const { asked, because, answers } = said(question, words);
  return (
    <fieldset className="question">
      <legend>{asked}</legend>
      <p role="alert">{because}</p>
      <p className="answer">
        {answers.map(({ label, reading }) => (
          <button key={label} type="button" onClick={() => onAnswer(reading)}>
            {label}
          </button>
        ))}
      </p>
    </fieldset>
  );
}

type Said = { asked: string; because: string; answers: { label: string; reading: Reading }[] };

function said(question: Question, words: Strings): Said {
  if (question.kind === 'deals')
    return { ...words.deals, answers: [{ label: words.deals.sum, reading: { deals: true } }] };
  // Names of sheets are the reader’s own, on their own screen.
  return { ...words.sheets, answers: question.sheets.map((sheet) => ({ label: sheet, reading: { sheet } })) };
}
