/** A question about words, asked once for each wording: names come again and again in a text. */
export function once<Answer>(ask: (...words: string[]) => Answer): (...words: string[]) => Answer {
  const answers = new Map<string, Answer>();
  return (...words) => {
    const key = words.join('\n');
    if (!answers.has(key)) answers.set(key, ask(...words));
    return answers.get(key) as Answer;
  };
}
