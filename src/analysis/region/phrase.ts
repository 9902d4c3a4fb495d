/**
 * What the pages of news sites say around an article, in the words of the trade, not of one site. Each pattern is anchored or over
 * a short line, so that none of them runs over unbounded text.
 */

const words = (...alternatives: string[]): string => `(?:${alternatives.join('|')})`;

/** Headings behind which an article is over, or a box in it begins: teasers of other stories. The whole line is the heading. */
export const RELATED_HEADING = new RegExp(
  `^[\\W_]*${words(
    'related(?: coverage .{1,40})?',
    'related(?: (?:news|stories|story|articles?|posts?|content|coverage|links|topics|reading|videos?))?',
    '(?:you (?:may|might|could|will|ll) (?:also )?(?:like|enjoy|love)|you might also be interested in|you may have missed).{0,20}',
    "(?:more|latest|top|other|recent|popular|trending|featured|recommended|editor'?s'?) ?(?:from .{1,40}|in .{1,30}|on .{1,40}|stories|news|headlines|articles|posts|picks|videos|for you|by .{1,40})",
    '(?:also|more|elsewhere|latest|now) (?:in|on|from) .{1,30}',
    '(?:most|must) (?:read|popular|viewed|watched|shared|commented|recent)(?: .{1,25})?',
    "(?:what to |explore further|don'?t miss|up next|read next|watch next|next up|next story|previous story|recommended|trending|trending now|popular|popular now|our latest stories|also read|also in news|in other news|in case you missed it|promoted(?: stories| content)?|paid content|sponsored(?: stories| content| links)?|from the web|around the web|from our partners|more stories|more news|more on this(?: story| topic)?|more headlines|more coverage|the latest|latest|see also|more like this|elsewhere|partner content|suggested (?:articles|reading))",
    'show(?:ing)? \\d+ .{1,20}',
    '(?:our )?sources(?: for this (?:article|story))?',
    // The same in the languages of Europe and in Indonesian.
    '(?:artigos|notícias) relacionad[ao]s|(?:noticias|artículos|entradas) relacionad[ao]s|también te puede interesar|leia (?:também|mais)|mais lidas|articles? (?:liés|similaires)|(?:à )?lire aussi|sur le même sujet|leggi anche|articoli correlati|potrebbe interessarti|weitere artikel|lesen sie (?:auch|mehr)|mehr lesen|tin liên quan|関連(?:ニュース|記事)|相关(?:新闻|阅读)|관련 ?기사|أخبار ذات صلة|ilgili içerikler|berita lainnya|labarai masu alaƙa|habari zinazohusiana|powiązane (?:artykuły|wiadomości)|související články|kapcsolódó cikkek|citește și|relaterat|relaterte saker|relaterede|aiheesta lisää|mehr zum thema|das könnte (?:sie|dich) (?:auch )?interessieren|ähnliche (?:artikel|beiträge)|lees ook|gerelateerd|läs (?:också|även)|læs også|les også|lue myös|baca juga|artikel terkait|berita terkait|czytaj także|zobacz (?:też|także)|ilgili haberler|вам также (?:может|могут) .{3,30}|читайте также|похожие (?:статьи|записи)|по теме',
  )}[\\W_]*$`,
  'iu',
);

export const COMMENTS_HEADING =
  /^[\W_]*(?:(?:reader|user|latest|all|top|view|show|see|read|join|post|add|leave|write|your|the|\d[\d,.]*(?![\d,.]))[\s-]*){0,3}(?:a )?(?:comments?|replies|reply|conversation|discussion|responses?|reactions?)(?: (?:section|policy|so far|below|(?:to|on) .{1,200}))?[\W_\d]*(?:\(\d+\))?$|^(?:(?:\d+ )?(?:deixe (?:uma|um) .{3,20}|schreibe einen kommentar|kommentare?|commentaires|comentarios|comentários|commenti|reacties|kommentarer|kommentit|komentarze|komentáře|hozzászólások|comentarii|yorumlar|komentar|bình luận|комментарии|коментарі|добавить комментарий)[\W_]*(?:\(?\d+\)?)?)$/iu;

export const BIO_HEADING =
  /^[\W_]*(?:about (?:the )?(?:authors?|writers?|reporters?|journalists?)|(?:meet )?the authors?|author bio|author profile|written by|contributors?)[\W_]*$/iu;

/** What a release or a blog tells of itself below the story: "About Orrin Works", "Sobre Ada Lark". */
export const ABOUT_HEADING =
  /^\W*(?:About|Sobre|Über|À propos de|Acerca de|Over) (?:the )?\p{Lu}[\p{L}\p{M}\p{N}.'’& -]{1,50}$/u;
/** "More Orrin Post" above a list of teasers; every word with a capital. */
export const MORE_OF = /^More(?: (?:From )?\p{Lu}[\p{L}\p{M}'’]{1,20}){1,3}$/u;

/** The form behind the comments of readers. */
export const COMMENT_FORM = /^\W*(?:leave|post|add|write|submit) (?:a|your) (?:comment|reply)\W*$/iu;

/** Items of the line of links that closes a page. */
export const IMPRINT =
  /(?<!\p{L})(?:contact|privacy|terms|imprint|impressum|cookies?|legal|careers|about|corrections|accessibility|advertise|sitemap|kontakt|datenschutz|contacto|contato|mentions légales|privacidad|privacidade|aviso legal)(?!\p{L})/iu;

/** Words of buttons, menus, forms and boxes; tested on short lines. */
export const INTERFACE =
  /\b(?:sign (?:in|up|out)|log ?(?:in|out)|newsletters?|my account|share (?:this|on|via|article|options)|share$|^share\b|tweet$|^tweet\b|e-?mail (?:this|me|us)|^e-?mail$|print(?: this)?$|copy link|follow (?:us|@)|contact us|about us|site ?map|terms (?:of|and|&)|ad ?choices?|advertise(?:ment|rs|ing)?$|skip (?:to|ad)|back to top|continue reading|read more|show more|load more|view (?:all|more|comments?)|see (?:all|more)|click(?:ing)? here|click to|tap here|play video|watch (?:live|now)|enable javascript|min(?:ute)?s? read|read time|updated:|posted:|published:|all rights reserved|©|advertisement|sponsor content|gift article|save (?:article|story)|bookmark|download (?:the|our)|get the app|rss|faq|customer service|help cent(?:er|re)|report (?:an? )?(?:error|typo|abuse|comment)|your e-?mail|thank you for subscribing|please try again|error occurred|opt-?out|opt in|editions?$|home$|image copyright|media playback|leave a (?:comment|reply)|^(?:image|photo|picture|slide) \d+ (?:of|\/)|^(?:back to|view|open) (?:photo )?gallery$|^no comments yet|related (?:topics|tags)|tags?:|filed under|topics?:|categor(?:y|ies):|permalink|getty images$|embed$|^(?:hide|show|expand) caption\b|^\d{1,3} show all\b|^show all(?: \d{1,3})?$|^slideshow \(\d+|^(?:photos?|images?|video|graphic|slide ?show|interactive)$)/iu;

/** Words of buttons that headlines have too: "Search for two men resumes"; tested on lines of four words or less. */
export const BUTTON_WORD =
  /\b(?:subscribe|subscription|register|pinterest|whatsapp|facebook|twitter|linkedin|reddit|instagram|youtube|privacy|cookies?|scroll|toggle|menu|search|close|cancel|submit|loading|browser|copyright|sponsored|listen to|careers|support us|donate)\b|^home\b/iu;

/** Sentences that belong to the page, not to the article, however long. */
export const BOILERPLATE =
  /(?:©|\(c\) ?\d{4}|no spam\b|unsubscribe at any time|have a (?:news )?tip, correction|all rights reserved|copyright \d{4}|may not be (?:published|reproduced|copied)|terms of (?:use|service)|privacy (?:policy|notice)|(?:uses?|using|accept|our|about|of) cookies|cookie (?:policy|settings)|sign(?:ing)? up (?:for|to) (?:our|the|receive)|subscribe to (?:our|the|get)|join our [\w ]{1,30}(?:forums?|community|group|conversation)\b|(?:daily|weekly|our|free) newsletter|enter your e-?mail|valid e-?mail|e-?mail address|follow (?:us|me|him|her|[\w\s]{1,30}) on (?:twitter|facebook|instagram|x\b)|like us on|download our app|ad ?block|enable javascript|browser (?:does not|doesn't)|powered by|reprinted with permission|get the latest|to your inbox|in your inbox|be respectful|comments? (?:are|is|will be) (?:moderated|closed|subject)|registered trademark|trademarks? of|affiliate (?:links?|commission)|earn a commission|reader comments|this site is protected|log ?in to|create an account|already a (?:member|subscriber)|quotes delayed|market data provided|powered and implemented|pay for your (?:stories|videos)|have a story for (?:the|our|us))/iu;

/** What a form for letters of news says, word for word, when a page is printed as text: three of these in one line are no article. */
export const FORM_MESSAGE =
  /\b(?:verify (?:that )?you(?: ?a|['’])re (?:not a robot|human)|not a robot by clicking|(?:invalid|enter (?:a valid|your)) e-?mail(?: address)?|please re-?enter|must select a newsletter|thank you for subscribing|an error (?:has )?occurred|please try again(?: later)?|already subscribed|sign up$|newsletter sign up|agree to receive occasional|continue reading the main story|order reprints|today['’]s paper|version of this article appears in print|see sample|view all [\p{L} ]{2,30} newsletters|manage (?:your )?e-?mail preferences|opt out (?:or|at any time)|required field)/giu;

/** "More: …", "READ: …", "Also read | …": the teaser of another story inside an article. */
export const INLINE_TEASER =
  /^[\W_]*(?:(?:also |must )?read(?: also| more| next)?|more|related(?: (?:story|stories|news|article|coverage))?|watch(?: (?:also|more|now))?|see(?: also| more)|recommended|don't miss|also see|photos|video|listen|next)\s*(?::|\||>|»|–|—|-\s)\s*\S/iu;

export const CAPTION_START =
  /^(?:\[(?:photo|image|picture|caption|graphic|map)\]|(?:enlarge this image )?toggle caption\b|enlarge this image\b|media caption\b|(?:file|undated|handout|courtesy|this) ?(?:photo|picture|image|- )|photos?[:. ]|image[:. ]|picture[:. ]|pictured[:, ]|\(?(?:photo|image|picture|credit|source|photograph) ?(?:by|:|courtesy|credit)|in this (?:\w+ ){0,6}(?:photo|image|picture|still|screengrab)|(?:a|the) (?:file |screen ?)?(?:photo|image|picture|screenshot|screengrab) (?:shows|of|from|taken))/iu;

/** "AFP Mayor Lark at the opening of the bridge": the agency, then the picture; tested on lines without a stop. */
export const AGENCY_CAPTION =
  /^(?:Getty(?: Images)?|GETTY(?: IMAGES)?|EPA|AFP|AP|AP:Associated Press|PA|Reuters|REUTERS|Alamy|Rex(?: Features)?|Shutterstock|SWNS)\s(?=\p{Lu})/u;

/** Agencies and credits that end a caption: "(Ada Lark/AP)", "Getty Images". */
export const PHOTO_CREDIT =
  /\((?:photo|image|picture|credit|source|file)\b[^)]{0,80}\)$|\. (?:Photo|Picture|Photograph|Image|Credit)s?: \p{Lu}[^.:]{2,60}$|\. (?:REUTERS|AFP|AP|EPA)\/\p{Lu}[^.:/]{2,40}$|\([^()]{0,60}\b(?:AP|AFP|EPA|Reuters|REUTERS|PA|ANI|IANS|PTI|AAP|Xinhua|Kyodo|Yonhap|Getty|GETTY|Shutterstock|Bloomberg|Associated Press|Washington Post|Getty Images)(?: (?:Photo|Images|File))?(?:, file|\/File|, File)?\)\.?$|(?:^|[|/–©-] ?|[^.,;:] )(?:AP(?: Photo)?|AFP|EPA|REUTERS|Reuters|PA|Getty(?: Images)?|Shutterstock|Anadolu(?: Agency)?|Xinhua|AAP|EPA-EFE|NurPhoto|Rex|iStock|Alamy|Unsplash)$|©\s?\p{Lu}[^©]{2,60}\([^)]{2,30}\)$|^©\s?(?:REUTERS|Reuters|AFP|AP|Getty|EPA)\b/u;

/** What a broadcaster says of how its transcript was made. */
export const TRANSCRIPT_NOTE =
  /\b(?:rush transcript|transcripts? (?:is|are) (?:created|produced|provided) (?:on|by|as)|(?:text|copy|transcript) may not be in its final form)\b/iu;

/** A label that stands alone on a line above what it names. */
export const LABEL = /^(?:news article|article|story|full story|full text|transcript)\s*:?$/iu;
export const SUMMARY_LABEL = /^(?:summary|in brief|abstract|the gist|synopsis|overview|tl;?dr)\s*:?$/iu;
export const KEYPOINTS_LABEL =
  /^(?:key (?:points?|takeaways?|facts?|findings)|highlights|at a glance|story highlights|the main points|in short)\b.{0,100}$/iu;
export const READING_TIME = /^\W*\d{1,3}[\s-]?min(?:ute)?s?(?:[\s-](?:read|reading|to read))?\W*$/iu;

/** An item of a programme: "June 9 – Arden, Town Hall". */
export const LISTED_DAY =
  /^(?:Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)\p{Ll}{0,6}\.? \d{1,2}(?! *(?:, *)?(?:19|20)\d\d)\b/u;
