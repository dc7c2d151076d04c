import { writeFile } from 'node:fs/promises';

const COMPANIES = ['Apple', 'Google', 'Amazon', 'Alibaba', 'Tencent'];
const SENTENCES = [
  'The market in Lyon opens early and closes when the bread is gone.',
  'Nobody in Brussels remembers who planted the limes along the quay.',
  'A neighbour of {C} keeps bees behind the warehouse.',
  'The train to Berlin was late again, and the coffee cold.'
];

/** Writes a corpus of articles of so many sentences, every tenth of which reports a fine. */
export async function writeArticles(path: string, articles: number, sentences: number): Promise<void> {
  const article = (i: number) => {
    const company = COMPANIES[i % COMPANIES.length] ?? '';
    const day = `2021/03/${String(1 + (i % 28)).padStart(2, '0')}`;
    const sentence = (j: number) =>
      j % 10 === 3
        ? `On ${1 + (i % 3)} March 2021 the European Commission fined ${company} ${3 + (i % 2)} million euros.`
        : (SENTENCES[(i + j) % SENTENCES.length] ?? '').replace('{C}', company);
    const text = Array.from({ length: sentences }, (_, j) => sentence(j)).join(' ');
    return `• Article ${i}\n\n    https://news.example/${day}/article-${i}\n\n    ${text}\n\n    #${company}\n`;
  };
  await writeFile(path, Array.from({ length: articles }, (_, i) => article(i)).join('\n'));
}
