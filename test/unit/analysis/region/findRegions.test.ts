import { describe, expect, it } from 'vitest';
import { findRegions } from '../../../../src/analysis/region/findRegions';

/** Kind and trimmed first 40 characters of each region. */
const outline = (text: string): string[] =>
  findRegions(text).map((r) => `${r.kind}: ${text.slice(r.start, r.end).trim().slice(0, 40).trim()}`);
const kindAt = (text: string, words: string): string | undefined => {
  const at = text.indexOf(words);
  expect(at).toBeGreaterThanOrEqual(0);
  return findRegions(text).find((r) => r.start <= at && at < r.end)?.kind;
};

const LEAD =
  'The old bridge over the Orrin was shut on Tuesday after workers found cracks in two of its pillars, the town said.';
const SECOND =
  'Buses will go by way of the mill until spring, and the mayor asked people to leave their cars at home this week.';
const THIRD =
  'Nobody was hurt, but a lorry that stood on the bridge had to be taken off it with a crane, which took five hours.';
const STORY = `${LEAD}\n\n${SECOND}\n\n${THIRD}`;

describe('the head of a document', () => {
  it('has a headline, a byline and a dateline', () => {
    const text = `Orrin bridge shut after cracks found\n\nBy Ada Lark\nMay 9, 2031\n\nARDEN, May 9 (AP) — ${STORY}`;
    expect(outline(text)).toEqual([
      'title: Orrin bridge shut after cracks found',
      'byline: By Ada Lark\nMay 9, 2031',
      'dateline: ARDEN, May 9 (AP) —',
      `body: ${LEAD.slice(0, 40).trim()}`,
    ]);
  });

  it('may print the headline twice, with key points and a reading time between', () => {
    const text = `Orrin bridge shut after cracks found\n\nKey points:\n• Cracks in two pillars\n• Buses by the mill\n3 min read\n\nCracks found: Orrin bridge is shut\n\nArden, May 9\n\n${STORY}`;
    expect(outline(text).map((line) => line.split(':')[0])).toEqual([
      'title',
      'keypoints',
      'navigation',
      'title',
      'dateline',
      'body',
    ]);
  });

  it('may begin with a stamp and a labelled summary', () => {
    const text = `Fri May 09 04:36:54 UTC 2031: Summary:\n\n${LEAD}\n\nNews Article:\n\nOrrin Bridge Shut After Cracks Found\n\n${SECOND}\n\n${THIRD}`;
    expect(outline(text).map((line) => line.split(':')[0])).toEqual([
      'byline',
      'summary',
      'navigation',
      'title',
      'body',
    ]);
  });

  it('tells a summary from the story by the full names that both give', () => {
    const lead =
      'Mayor Ada Lark met engineer Ben Orrin on Tuesday and agreed with him to shut the old bridge in the town until spring.';
    const story =
      'Mayor Ada Lark spoke with engineer Ben Orrin for an hour on Tuesday before the bridge was shut to cars and to buses.';
    const text = `Bridge shut until spring\n\n${lead}\n\n${story}\n\n${SECOND}\n\n${THIRD}`;
    expect(kindAt(text, lead)).toBe('summary');
    expect(kindAt(text, story)).toBe('body');
    expect(kindAt(`Bridge shut until spring\n\n${lead}\n\n${SECOND}\n\n${THIRD}`, lead)).toBe('body');
  });

  it('knows captions by pose and day, by place and by credit', () => {
    const pose = 'Mayor Ada Lark speaks to reporters at the old bridge in Arden on Tuesday.';
    expect(kindAt(`May 9, 2031 The Arden Post\n\n${pose}\n\n${STORY}`, pose)).toBe('caption');
    const place = 'Ada Lark, left, and Ben Orrin at the old bridge in Arden. (Cora Bell/AP)';
    expect(kindAt(`Orrin bridge shut\n\n${STORY}\n\n${place}\n\n${SECOND}`, place)).toBe('caption');
    const sentence = 'The mayor will speak at the old bridge in Arden on Tuesday, a spokesman told AFP.';
    expect(kindAt(`Orrin bridge shut\n\n${STORY}\n\n${sentence}\n\n${SECOND}`, sentence)).toBe('body');
  });
});

describe('a wire story without a headline', () => {
  it('begins with its dateline', () => {
    expect(outline(`ARDEN (Reuters) - ${LEAD}\n\n${SECOND}`)[0]).toBe('dateline: ARDEN (Reuters) -');
  });
});

describe('boxes inside the story', () => {
  it('are teasers, adverts and posts; sentences about such things are not', () => {
    const text = `Orrin bridge shut\n\n${LEAD}\n\nMore: Ten bridges that fell\n\nAdvertisement\n\n${SECOND}\n\nNo way over the bridge today. — Town of Arden (@arden) May 9, 2031\n\nFacebook and Twitter had no comment.\n\n${THIRD}`;
    expect(kindAt(text, 'More: Ten')).toBe('related');
    expect(kindAt(text, 'Advertisement')).toBe('navigation');
    expect(kindAt(text, 'No way over')).toBe('pullquote');
    expect(kindAt(text, 'Facebook and')).toBe('body');
    expect(kindAt(text, THIRD)).toBe('body');
  });

  it('leaves out how a transcript was made, not a story about transcripts', () => {
    const note = 'Orrin Radio transcripts are created on a deadline. This text may not be in its final form.';
    const about = 'The transcripts were made by the guild in May, and nobody had asked for them.';
    const text = `Orrin bridge shut\n\n${STORY}\n\n${about}\n\n${note}`;
    expect(kindAt(text, note)).toBe('footer');
    expect(kindAt(text, about)).toBe('body');
  });

  it('keeps a story about cookies and privacy', () => {
    const about =
      'The town said that its new privacy policy and its cookies had been checked by a judge, who found no fault in them.';
    expect(kindAt(`Town changes privacy policy for its site\n\n${about}\n\n${STORY}`, about)).toBe('body');
  });
});

describe('a whole page', () => {
  const MENU = ['Home', 'World', 'Sport', 'Sign in', 'Subscribe', 'Weather', 'Search', 'Menu', 'Contact us', 'Log in'];
  const page = (...lines: readonly string[]): string =>
    [...MENU, 'Orrin bridge shut after cracks found', ...lines].join('\n');

  it('has a caption once, however often the gallery prints it', () => {
    const caption = 'Mayor Ada Lark, left, and Ben Orrin walk over the old bridge in Arden on Tuesday';
    const text = page(`${caption}. (Cora Bell/AP)`, 'Image 1 of 8', `${caption}. Less`, 'Back to Gallery', STORY);
    expect(kindAt(text, `${caption}. (`)).toBe('caption');
    expect(kindAt(text, `${caption}. Less`)).toBe('navigation');
    expect(kindAt(text, 'Image 1 of')).toBe('navigation');
    expect(kindAt(text, 'Back to Gallery')).toBe('navigation');
  });

  it('goes on behind a comments button that stands again below the story', () => {
    const more = [SECOND.replace('Buses', 'Trams'), THIRD.replace('Nobody', 'No one'), LEAD.replace('old', 'new')];
    const text = page(STORY, 'Comments', ...more, 'Comments', 'Great news.');
    expect(kindAt(text, 'Trams')).toBe('body');
    expect(kindAt(text, 'Great news')).toBe('comments');
    expect(kindAt(page(STORY, 'Comments', ...more), 'Trams')).toBe('comments');
  });

  it('has the first paragraph that a box of teasers parts from the rest, where a byline stands above', () => {
    const box = ['Related articles', 'Ten bridges that fell'];
    expect(kindAt(page('By Ada Lark', LEAD, ...box, SECOND, THIRD), LEAD)).toBe('body');
  });

  it('has results and a programme of days', () => {
    const results = 'Arden (3-1): C. Bell 3 goals. A. Lark 2 goals, 1 assist. B. Orrin 1 save.';
    const text = page(
      LEAD,
      SECOND,
      'BOYS',
      'Arden d. Lark 4-0',
      results,
      'Lark (1-2): D. Mill 8 saves. E. Ferry 2 saves, 1 assist.',
    );
    expect(kindAt(text, results)).toBe('body');
    const days = [
      'June 9 – Arden, Town Hall',
      'June 10 – Lark, Harbour Stage',
      'June 14 – Bellmere, Ferry House',
      'June 17 – Orrin, Old Mill',
      'June 19 – Arden, Music Barn',
    ];
    const tour = page(STORY, 'The dates:', ...days, ...MENU);
    expect(kindAt(tour, 'June 19')).toBe('body');
  });
});

describe('the tail of a document', () => {
  it('has a credit, a share bar, comments and a form', () => {
    const text = `Orrin bridge shut\n\n${STORY}\n\n- ANI\n\nShare this article:\n\nReader Comments\n\nCora B\n${SECOND}\nLeave a Comment`;
    expect(kindAt(text, '- ANI')).toBe('byline');
    expect(kindAt(text, 'Share this')).toBe('navigation');
    expect(kindAt(text, 'Cora B')).toBe('comments');
    expect(findRegions(text).at(-1)?.kind).toBe('navigation');
  });

  it('has the author', () => {
    const text = `Orrin bridge shut\n\n${STORY}\n\nAda Lark\n\nAda Lark is Arden correspondent. She has covered bridges for ten years.`;
    const regions = findRegions(text);
    expect(regions.at(-1)?.kind).toBe('authorbio');
    expect(text.slice(regions.at(-1)?.start)).toMatch(/^Ada Lark\n/);
  });

  it('has teasers and a cookie banner in another language than the story', () => {
    const teaser =
      'The mayor of Bellmere opened a new ferry on Monday, and she said that it will carry two hundred cars a day.';
    const text = `Orrin bridge shut\n\n${STORY}\n\nHabari zinazohusiana na hii\n\n${teaser}\n\nSoma zaidi kwa lugha ya kwanza\n\n${teaser}\n\nTovuti hii ni ya kuki na ya watu wa dunia.`;
    expect(kindAt(text, THIRD)).toBe('body');
    expect(kindAt(text, teaser)).toBe('related');
    expect(findRegions(text).at(-1)?.kind).toBe('footer');
  });
});

describe('a page in two languages', () => {
  it.each([
    ['Diese Seite verwendet Cookies auf dieser Website.\nAkzeptieren   Ablehnen', 'Lesen Sie auch', 'Teilen'],
    ['Мы используем файлы cookie\nПринять', 'Читайте также', 'Поделиться'],
    ['Trang chủ | Thời sự | Thể thao', 'Tin liên quan', 'Chia sẻ'],
    ['トップ | 国内 | 国際', '関連ニュース', '当サイトはクッキーを使用しています。'],
  ])('%#: furniture above and below, teasers between', (banner, heading, button) => {
    const title = 'Orrin closes bridge after cracks found';
    const teaser = 'Ten cats of Arden';
    const text = `${banner}\n\n${title}\n\n${STORY}\n\n${heading}\n${teaser}\n\n${button}`;
    expect(kindAt(text, banner)).toBe('navigation');
    expect(kindAt(text, title)).toBe('title');
    expect(kindAt(text, THIRD)).toBe('body');
    expect(kindAt(text, teaser)).toBe('related');
    expect(['navigation', 'footer']).toContain(kindAt(text, button));
  });

  it('takes no post for a line in another language', () => {
    const post = 'Look ⬇️⬇️ https://t.co/wpl3co5z @orrin_w';
    expect(kindAt(`Orrin bridge shut\n\n${STORY}\n\n${post}\n\n${SECOND}`, THIRD)).toBe('body');
    const text = `Orrin bridge shut\n\n${STORY}\n\n${post}\n\n${SECOND} It is open.`;
    expect(kindAt(text, `${SECOND} It`)).toBe('body');
  });
});

describe('headlines with the words of buttons', () => {
  it.each(['Search for two men resumes in Orrin', 'Shares of Orrin Works fall', 'Home of Arden mayor burns in Orrin'])(
    '%s',
    (title) => {
      const more =
        'The search for two men resumes on Friday, the works said, and its shares fall while the mayor stays at home.';
      expect(kindAt(`Kategorie\n\n${title}\n\n${STORY}\n\n${more}`, title)).toBe('title');
    },
  );
});

describe('a deck above the dateline', () => {
  it('is a summary, however it ends', () => {
    const deck = 'Workers found cracks in two pillars of the old bridge.';
    const text = `Orrin bridge shut after cracks\n\n${deck}\n\nARDEN, May 9 (AP) — ${STORY}`;
    expect(kindAt(text, deck)).toBe('summary');
    expect(kindAt(text, 'ARDEN')).toBe('dateline');
  });
});

describe('a whole page', () => {
  const menu = ['Home', 'Sign in', 'Subscribe', 'World', 'Sport', 'Search', 'Weather', 'Newsletters'].join('\n');
  const foot = [
    'Most read',
    'Ten cats of Arden',
    'Contact us',
    'Privacy policy',
    '© 2031 Arden Post. All rights reserved.',
  ].join('\n');
  const text = `${menu}\nOrrin bridge shut after cracks found\nBy Ada Lark\n${LEAD}\n${SECOND}\n${THIRD}\n${foot}`;

  it('is cut into menu, article and foot', () => {
    expect(kindAt(text, 'Home')).toBe('navigation');
    expect(kindAt(text, 'Orrin bridge')).toBe('title');
    expect(kindAt(text, SECOND)).toBe('body');
    expect(kindAt(text, 'Ten cats')).toBe('related');
    expect(kindAt(text, '© 2031')).toBe('footer');
  });

  it('leaves no gap and keeps white space with the region before', () => {
    const spaced = ` \n\n${text}\n\n \n`;
    const regions = findRegions(spaced);
    expect(regions[0]?.start).toBe(0);
    expect(regions.at(-1)?.end).toBe(spaced.length);
    expect(regions.every((r, i) => i === 0 || regions[i - 1]?.end === r.start)).toBe(true);
  });
});

describe('what is no article', () => {
  it.each([
    ['', []],
    [' \n ', ['body: ']],
    ['bridge', ['body: bridge']],
    ['The bridge is shut.', ['body: The bridge is shut.']],
  ])('%j', (text, expected) => {
    expect(outline(text)).toEqual(expected);
  });
});

describe('what a page prints inside an article', () => {
  const between = (line: string): string => `Orrin bridge shut\n\n${LEAD}\n\n${line}\n\n${SECOND}\n\n${THIRD}`;

  it.each([
    [
      'a form with its messages',
      'Newsletter Sign Up Get the news of the river every day. Please verify you’re not a robot. Invalid email address. Please re-enter. You must select a newsletter to subscribe to. Thank you for subscribing.',
      'navigation',
    ],
    ['an agency before its picture', 'AFP The bridge in the first days of the frost', 'caption'],
    ['the button of a caption', 'Enlarge this image toggle caption Ada Lark/AP', 'caption'],
    [
      'a picture with its agency at the end',
      'Mayor Ada Lark waits at the old bridge with her dog and her hat. REUTERS/Ben Orrin',
      'caption',
    ],
    ['the button of a gallery', 'Hide Caption 3 of 12', 'navigation'],
    ['the place of a picture', 'Photo', 'navigation'],
    ['the number of its pictures', 'Slideshow (2 Images)', 'navigation'],
    ['the opening of its pictures', '16 show all Arden: Between Hope and Fear', 'navigation'],
    ['a film of another story', 'JUST WATCHED Mayor opens mill in Arden Replay More Videos ... MUST WATCH', 'related'],
    [
      'a box of other stories',
      'MOST READ IN NEWS Mill wheel stolen, mayor in tears over his boat and his goose',
      'related',
    ],
  ])('%s', (_, line, kind) => {
    expect(kindAt(between(line), line.slice(0, 30))).toBe(kind);
    expect(kindAt(between(line), SECOND)).toBe('body');
  });

  it('has a gallery: numbered slides are captions', () => {
    const slides = [
      '1/4 2031 Guards open the gate at dawn.',
      '2/4 2031 The mayor waves.',
      '3/4 2031 The crane arrives.',
    ];
    const text = between(slides.join('\n\n'));
    expect(slides.map((slide) => kindAt(text, slide))).toEqual(['caption', 'caption', 'caption']);
    expect(kindAt(between(slides[0] ?? ''), slides[0] ?? '')).toBe('body');
  });

  it('has a gallery of its own: slides that repeat its heading belong to another story', () => {
    const slides = ['The first day', 'High water again', 'Boats for rent', 'Night on the quay'].map(
      (heading) => `Mill of Arden turns forty ${heading} The wheel was old when the town was young, people say.`,
    );
    const text = between(slides.join('\n\n'));
    expect(slides.map((slide) => kindAt(text, slide))).toEqual(['related', 'related', 'related', 'related']);
    const prose = ['it was cold', 'we waited', 'they came', 'it rained'].map(
      (rest) => `The mill of Arden said ${rest} and that the wheel had to be turned by hand for days.`,
    );
    expect(prose.map((line) => kindAt(between(prose.join('\n\n')), line))).toEqual(['body', 'body', 'body', 'body']);
  });
});
