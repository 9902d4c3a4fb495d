import { describe, expect, it } from 'vitest';
import { detectLanguage, isForeign, languageOf } from '../../../../src/analysis/region/detectLanguage';

describe('languageOf', () => {
  it.each([
    ['en', 'The mayor said that the bridge will be shut for a week.'],
    ['de', 'Die Brücke über den Fluss ist nach Angaben der Stadt für eine Woche gesperrt.'],
    ['fr', 'Le pont sur la rivière est fermé pour une semaine, selon la mairie.'],
    ['es', 'El puente sobre el río estará cerrado por una semana, según la alcaldesa de la ciudad.'],
    ['sw', 'Daraja la mto huo litafungwa kwa wiki moja, kwa mujibu wa ofisi ya mji.'],
    ['ru', 'Мост через реку закрыт на неделю, как сообщили в городе, и он не будет открыт.'],
    ['ja', '川にかかる橋は一週間閉鎖されます。'],
    ['zh', '河上的桥将关闭一周。'],
    ['ko', '강 위의 다리가 일주일 동안 폐쇄됩니다.'],
    ['ar', 'الجسر فوق النهر مغلق لمدة أسبوع.'],
    ['el', 'Η γέφυρα είναι κλειστή για μια εβδομάδα.'],
    ['und', 'Orrin bridge shut'],
    ['und', '123 456'],
    ['und', ''],
  ])('is %s for %j', (language, passage) => {
    expect(languageOf(passage)).toBe(language);
  });
});

describe('detectLanguage', () => {
  it('looks at the article, not at the furniture', () => {
    const menu = 'Die Startseite und das Wetter und der Sport mit allem, was es in der Stadt gibt. ';
    const body = 'The mayor said that the bridge will be shut.';
    const text = menu.repeat(3) + body;
    const at = text.length - body.length;
    const regions = [
      { start: 0, end: at, kind: 'navigation' as const },
      { start: at, end: text.length, kind: 'body' as const },
    ];
    expect(detectLanguage(text, regions)).toBe('en');
    expect(detectLanguage('', [])).toBe('und');
  });
});

describe('isForeign', () => {
  it.each([
    ['Habari zinazohusiana na hii', true],
    ['Auch das ist nicht von der Zeitung', true],
    ['Mayor Núñez visits Orrin', false],
    ['Orrin bridge shut after cracks', false],
    ['What the mayor said', false],
    ['', false],
  ])('in English text, %j: %s', (line, foreign) => {
    expect(isForeign(line, 'en')).toBe(foreign);
  });
});
