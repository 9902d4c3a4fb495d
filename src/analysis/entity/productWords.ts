/** Words of general language that tell products, works and events from those who make them. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Nouns that come before or after a product's name: "the messaging app Chirper", "Chirper, a messaging app". */
export const PRODUCT_NOUNS = words(
  'app apps application messenger browser smartphone smartphones handset handsets tablet tablets laptop console smartwatch smartwatches headset chatbot software emulator videogame cryptocurrency cryptocurrencies currency rocket rover spacecraft spaceship satellite telescope shuttle capsule lander probe drone missile missiles torpedo rifle helicopter airliner bomber jet warplane aircraft jetliner minivan suv sedan hatchback drug vaccine painkiller opioid antibiotic malware ransomware spyware yacht ferry tanker frigate destroyer submarine ship vessel warship trawler',
);
/** Nouns of works: "the film Silent Hills". */
export const WORK_NOUNS = words(
  'film movie novel book memoir album song single ballad musical opera sitcom documentary thriller blockbuster magazine podcast painting poem sequel prequel remake trilogy series show drama comedy play',
);
/** Two words that tell a product before or after its name. */
export const PRODUCT_PAIRS = words(
  'operating-system video-game mobile-game computer-game messaging-platform messaging-service messaging-app voice-assistant virtual-assistant digital-assistant streaming-service video-platform smart-speaker search-engine social-platform gaming-platform video-games',
);
/** What is done to products: these verbs with the name as their object, or in the passive. */
export const PRODUCT_VERBS = words(
  'use download install uninstall delete remove ban block pull purge launch unveil release update upgrade reinstate restore discontinue reboot test recall ship withdraw yank develop design invent',
);
/** What products do; other verbs make the name one who acts. */
export const PRODUCT_ACTS = words(
  'rely run work allow let enable feature cost support weigh include crash encrypt sell retail boast sport cruise explode orbit land',
);
/** Nouns after a name in which it is a thing used: "Chirper account". */
export const USE_NOUNS = words(
  'app apps account accounts user users post posts page pages feed feeds message messages video videos channel channels chat chats group groups profile profiles handle hashtag thread live download downloads version versions beta update updates client link links fans',
);
/** Nouns after a name in which it is one that acts: "Chirper founder". */
export const MAKER_NOUNS = words(
  'founder founders co-founder co-founders cofounder ceo cfo cto boss chief chairman chairwoman chair president director executive executives exec spokesman spokeswoman spokesperson spokespeople employee employees staff staffers worker workers engineer engineers investor investors shareholder shareholders share shares stock headquarters board lawyer lawyers official officials representative representatives manager managers analyst analysts researchers bosses subsidiary',
);
/** Words before a name in which it is used: "said on Chirper". */
export const MEDIUM_WORDS = words('on via through onto');
/** Stores whose wares are software: "pulled from the app store". */
export const WARE_STORES = words('app play web online itunes software game');
/** Words before a name that acts: "founder of Chirper", "told Chirper". */
export const ACTOR_WORDS = words(
  'told asked sued urged accused fined against according run runs ran running founded owns acquired acquire joined join quit headed heads leads led',
);
/** Adjectives of a thing that comes in versions. */
export const VERSION_WORDS = words('original new newer newest latest updated upcoming unreleased next-generation');

/** Networks and services that are as often the medium as the company: product where something is said on them. */
export const PLATFORMS = words(
  'twitter facebook instagram whatsapp youtube snapchat tiktok wechat weibo linkedin reddit pinterest tumblr skype zoom slack discord flickr vimeo twitch spotify itunes netflix hulu messenger periscope vine soundcloud ebay airbnb uber wikipedia viber threads bluesky mastodon mac windows',
);
/** Product lines whose name alone tells them, as written. */
export const PRODUCT_LINES = words(
  'iPhone iPhones iPad iPads iPod iPods iMac iMacs MacBook MacBooks macOS iOS iPadOS watchOS tvOS iMessage iCloud iTunes FaceTime AirPods AirDrop HomePod Siri Android PlayStation Playstation Xbox PS3 PS4 PS5 PSP Wii GameBoy Chromebook Chromebooks Chromecast Gmail Firefox Kindle Bluetooth Photoshop PowerPoint Javascript JavaScript Linux Bitcoin Ethereum Dogecoin Litecoin Viagra Botox Prozac OxyContin Xanax Hummer Humvee Humvees Corvette Prius Tylenol Aspirin ChatGPT',
);
/** Words before "Store" in the name of a place that sells software. */
export const STORE_WORDS = words('app apps play web music book game itunes playstation android mac');
/** Tails of a product's name: "Pro", "Plus", "7", "S9", "X". */
export const VERSION_TAIL =
  /^(?:\d{1,4}[A-Za-z]{0,2}\+?|\d{1,2}\.\d{1,2}|[A-Z]{1,2}\d{1,3}\+?|X[SRL]?|XL|SE|II|III|IV|Pro|Plus|Max|Mini|Lite|Ultra|Edge|Note)$/;

/** Last words of events' names, whoever the tagger took them for. */
export const EVENT_ENDS = words(
  'bowl olympics paralympics championship championships cup prix festival summit tournament marathon expo oscars grammys emmys oktoberfest biennale carnival playoffs war derby regatta coronation jubilee',
);
/** Last words of events' names where something happens at or during them. */
export const MEETING_ENDS = words(
  'forum congress conference convention show fair games open awards masters ceremony rally symposium',
);
/** Words before the name of a meeting. */
export const MEETING_WORDS = words('at during before after since attend attended attending ahead');
/** First words of events' names: "Hurricane Bella". */
export const EVENT_STARTS = words('hurricane typhoon cyclone operation battle');
/** Last words of the names of laws, and of files and leaks that are called by a name. */
export const LAW_ENDS = words(
  'act bill treaty accord accords agreement constitution amendment protocol papers files leaks dossier',
);
