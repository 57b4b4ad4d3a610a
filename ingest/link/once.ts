/** A question about words, asked once for each wording: names come again and again in a text. */
export function once<Answer>(ask: (words: string) => Answer): (words: string) => Answer {
  const answers = new Map<string, Answer>();
  return (words) => {
    const known = answers.get(words);
    if (known !== undefined || answers.has(words)) return known as Answer;
    const answer = ask(words);
    answers.set(words, answer);
    return answer;
  };
}
