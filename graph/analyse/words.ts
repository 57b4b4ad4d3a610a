/** What makes two stretches the same words: width, white space, stops and quotation marks aside. 1.5% is not 15%. */
export const wordsOf = (text: string): string =>
  text.normalize('NFKC').replace(/[\s，。、；：！？“”‘’「」『』—,;:!?"'()]+/gu, '');
