import { describe, expect, it } from 'vitest';
import { createWink, loadAnalyzer } from './analyzer';
import { makeArticle, makeNews } from './madeUpNews';
import { cpuTime, measure, report } from './measure';

const MILLION = 1_000_000;
/** What a hostile text may cost beside plain news of the same length: a quadratic pass would take hundreds of times as long. */
const HOSTILE = 3;
/** The whole analysis beside wink-nlp's tokens and tags alone, with a third to spare: to be lowered as the passes get faster. */
const MOST_OF_WINK = 22;

const analyze = await loadAnalyzer();
const wink = createWink();
const news = makeNews(MILLION);

describe('the analysis of a document', () => {
  it('takes a bounded multiple of what wink-nlp takes for tokens and tags alone', () => {
    const long = measure({ wink: () => wink(news), analysis: () => analyze(news) });
    const ratio = long.analysis / long.wink;
    report(
      '1 MB of news: wink alone, analysis',
      `${long.wink.toFixed(0)} ms, ${long.analysis.toFixed(0)} ms: ${ratio.toFixed(1)} times`,
    );
    expect(ratio).toBeLessThan(MOST_OF_WINK);
  });

  it('of one article takes a bounded multiple too, once warm', () => {
    const articles = Array.from({ length: 40 }, (_, i) => makeArticle(i, i, 5000));
    const forAll = (work: (text: string) => unknown) => () => {
      for (const article of articles) work(article);
    };
    // Until V8 has compiled what is hot.
    const all = measure({ wink: forAll(wink), analysis: forAll(analyze) }, 5, 6);
    const ratio = all.analysis / all.wink;
    report(
      'one article of 5 KB, warm',
      `${(all.analysis / articles.length).toFixed(1)} ms: ${ratio.toFixed(1)} times wink alone`,
    );
    expect(ratio).toBeLessThan(MOST_OF_WINK);
  });

  it('grows with the length of the text', () => {
    const short = news.slice(0, MILLION / 10);
    const { once, long } = measure({ once: () => analyze(short), long: () => analyze(news) });
    report('100 KB -> 1 MB', `${once.toFixed(0)} ms -> ${long.toFixed(0)} ms: times ${(long / once).toFixed(1)}`);
    expect(long / once).toBeLessThan(15);
  });
});

describe('hostile text of a megabyte', () => {
  let plain: number | undefined;
  const pieces = (piece: string, count: number): string => {
    const step = Math.floor(news.length / count);
    return Array.from({ length: count }, (_, i) => piece + news.slice(i * step, (i + 1) * step - piece.length)).join(
      '',
    );
  };
  it.each([
    ['without a line break', () => news.replace(/\n+/g, ' ')],
    ['with 100,000 opening quotation marks', () => pieces('“', 100_000)],
    ['with 100,000 straight quotation marks', () => pieces('"', 100_000)],
    ['with 100,000 brackets', () => pieces('(', 100_000)],
    [
      'with a word of 50,000 letters',
      () => `${news.slice(0, MILLION / 2)} ${'a'.repeat(50_000)} ${news.slice(MILLION / 2, MILLION - 50_002)}`,
    ],
  ])('%s takes a bounded multiple of plain text', (what, make) => {
    const text = make();
    const hostile = cpuTime(() => analyze(text));
    plain ??= cpuTime(() => analyze(news));
    report(`1 MB ${what}`, `${hostile.toFixed(0)} ms: ${(hostile / plain).toFixed(2)} times plain text`);
    expect(hostile / plain).toBeLessThan(HOSTILE);
  });

  it.each([
    ['100,000 quotation marks alone', '“'.repeat(100_000)],
    ['100,000 brackets alone', '(['.repeat(50_000)],
    ['one word of 50,000 letters alone', 'a'.repeat(50_000)],
  ])('%s take a bounded multiple of plain text', (what, text) => {
    const same = news.slice(0, text.length);
    const { plain, hostile } = measure({ plain: () => analyze(same), hostile: () => analyze(text) });
    report(what, `${hostile.toFixed(0)} ms: ${(hostile / plain).toFixed(2)} times plain text`);
    expect(hostile / plain).toBeLessThan(HOSTILE);
  });
});
