/**
 * Countries by every name that general English gives them. Official names come from the host's own CLDR data (Intl.DisplayNames); short lists add
 * what newsrooms write.
 */
const NOT_COUNTRIES = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ', 'CP', 'DG', 'EA', 'IC', 'TA', 'AC', 'CQ']);

/** `code: names`, the first of which is the name that the entity goes by where it is not CLDR's. */
const ALIASES: Readonly<Record<string, readonly string[]>> = {
  US: ['United States', 'U.S.', 'US', 'U.S', 'USA', 'U.S.A.', 'United States of America', 'America'],
  GB: ['United Kingdom', 'UK', 'U.K.', 'U.K', 'Britain', 'Great Britain'],
  AE: ['United Arab Emirates', 'UAE', 'U.A.E.', 'Emirates'],
  KR: ['South Korea', 'Republic of Korea', 'ROK', 'S. Korea'],
  KP: ['North Korea', 'DPRK', 'N. Korea'],
  CN: ['China', "People's Republic of China", 'PRC', 'mainland China'],
  TR: ['Turkey', 'Türkiye', 'Turkiye'],
  CZ: ['Czech Republic', 'Czechia'],
  CD: ['Democratic Republic of the Congo', 'Democratic Republic of Congo', 'DRC', 'DR Congo', 'Congo-Kinshasa'],
  CG: ['Republic of the Congo', 'Republic of Congo', 'Congo-Brazzaville'],
  CI: ['Ivory Coast', "Cote d'Ivoire", "Côte d'Ivoire", 'Côte d’Ivoire'],
  MM: ['Myanmar', 'Burma'],
  HK: ['Hong Kong'],
  MO: ['Macau', 'Macao'],
  PS: ['Palestine', 'Palestinian Territories'],
  MK: ['North Macedonia', 'Macedonia'],
  BA: ['Bosnia and Herzegovina', 'Bosnia', 'Bosnia-Herzegovina', 'Bosnia & Herzegovina'],
  TT: ['Trinidad and Tobago', 'Trinidad'],
  SZ: ['Eswatini', 'Swaziland'],
  CV: ['Cape Verde', 'Cabo Verde'],
  TL: ['East Timor', 'Timor-Leste'],
  NL: ['Netherlands', 'Holland'],
  VA: ['Vatican', 'Holy See', 'Vatican City'],
  RU: ['Russia', 'Russian Federation'],
  SY: ['Syria', 'Syrian Arab Republic'],
  IR: ['Iran', 'Islamic Republic of Iran'],
  SA: ['Saudi Arabia', 'KSA'],
  ZA: ['South Africa', 'RSA'],
  FJ: ['Fiji'],
};

/** Names that are as often something else: never a country without the tagger's word. */
const DOUBTFUL = new Set(['georgia', 'jordan', 'chad', 'turkey', 'jersey', 'guinea', 'niger', 'mali', 'togo', 'cuba', 'emirates', 'guernsey', 'reunion', 'trinidad', 'macedonia', 'rsa', 'rok', 'us outlying islands']); // prettier-ignore

/** `code demonym demonym`: adjectives and names of peoples, plurals in -s follow by rule. */
const DEMONYMS = `AF Afghan|AL Albanian|DZ Algerian|AO Angolan|AR Argentine Argentinian Argentinean|AM Armenian|AU Australian|AT Austrian|AZ Azerbaijani
BS Bahamian|BH Bahraini|BD Bangladeshi|BB Barbadian|BY Belarusian Belarussian|BE Belgian|BZ Belizean|BJ Beninese|BT Bhutanese|BO Bolivian|BA Bosnian
BW Botswanan|BR Brazilian|BN Bruneian|BG Bulgarian|BI Burundian|KH Cambodian|CM Cameroonian|CA Canadian|CL Chilean|CN Chinese|CO Colombian|CD Congolese
CR Costa_Rican|HR Croatian|CU Cuban|CY Cypriot|CZ Czech|DK Danish Dane|DJ Djiboutian|EC Ecuadorian Ecuadorean|EG Egyptian|SV Salvadoran|ER Eritrean
EE Estonian|ET Ethiopian|FJ Fijian|FI Finnish Finn|FR French|GA Gabonese|GM Gambian|GE Georgian|DE German|GH Ghanaian|GR Greek|GT Guatemalan|GN Guinean
GY Guyanese|HT Haitian|HN Honduran|HU Hungarian|IS Icelandic Icelander|IN Indian|ID Indonesian|IR Iranian|IQ Iraqi|IE Irish|IL Israeli|IT Italian
CI Ivorian|JM Jamaican|JP Japanese|JO Jordanian|KZ Kazakh Kazakhstani|KE Kenyan|KR South_Korean|KP North_Korean|KW Kuwaiti|KG Kyrgyz|LA Laotian|LV Latvian
LB Lebanese|LR Liberian|LY Libyan|LT Lithuanian|LU Luxembourgish|MG Malagasy|MW Malawian|MY Malaysian|MV Maldivian|ML Malian|MT Maltese|MR Mauritanian
MU Mauritian|MX Mexican|MD Moldovan|MN Mongolian|ME Montenegrin|MA Moroccan|MZ Mozambican|MM Burmese|NA Namibian|NP Nepali Nepalese|NL Dutch
NZ New_Zealander|NI Nicaraguan|NE Nigerien|NG Nigerian|MK Macedonian|NO Norwegian|OM Omani|PK Pakistani|PS Palestinian|PA Panamanian|PY Paraguayan
PE Peruvian|PH Filipino Philippine|PL Polish Pole|PT Portuguese|QA Qatari|RO Romanian|RU Russian|RW Rwandan|SA Saudi Saudi_Arabian|SN Senegalese|RS Serbian Serb
SC Seychellois|SL Sierra_Leonean|SG Singaporean|SK Slovak|SI Slovenian|SO Somali|ZA South_African|SS South_Sudanese|ES Spanish Spaniard|LK Sri_Lankan
SD Sudanese|SR Surinamese|SE Swedish Swede|CH Swiss|SY Syrian|TW Taiwanese|TJ Tajik|TZ Tanzanian|TH Thai|TG Togolese|TN Tunisian|TR Turkish Turk|TM Turkmen
UG Ugandan|UA Ukrainian|AE Emirati|GB British Briton|US American|UY Uruguayan|UZ Uzbek|VE Venezuelan|VN Vietnamese|YE Yemeni|ZM Zambian|ZW Zimbabwean`;

/** Parts of the world that are no country: places under these names. */
export const WORLD_REGIONS: ReadonlySet<string> = new Set(['Africa', 'Asia', 'Europe', 'Oceania', 'Antarctica', 'Indo-Pacific', 'Asia-Pacific', 'Asia Pacific', 'Middle East', 'Near East', 'Far East', 'Latin America', 'Central America', 'North America', 'South America', 'North Africa', 'West Africa', 'East Africa', 'Central Africa', 'Southern Africa', 'sub-Saharan Africa', 'Sub-Saharan Africa', 'Eastern Europe', 'Western Europe', 'Central Europe', 'Northern Europe', 'Southern Europe', 'Southeast Asia', 'South-East Asia', 'South Asia', 'East Asia', 'Central Asia', 'Northeast Asia', 'Eastern Africa', 'Western Africa', 'Scandinavia', 'Balkans', 'Caucasus', 'Caribbean', 'Maghreb', 'Sahel', 'Levant', 'Persian Gulf', 'Red Sea', 'Black Sea', 'South China Sea', 'East China Sea', 'Mediterranean', 'Arctic', 'Taiwan Strait', 'Strait of Hormuz', 'Gaza Strip', 'West Bank', 'Horn of Africa', 'Korean Peninsula', 'Arabian Peninsula']); // prettier-ignore

/** Adjectives and peoples of parts of the world. */
export const WORLD_PEOPLES: ReadonlySet<string> = new Set(
  [...WORLD_REGIONS].flatMap((region) => {
    const people = region
      .replace(/Africa$/, 'African')
      .replace(/(Asia|Oceania|America)$/, '$1n')
      .replace(/Europe$/, 'European')
      .replace(/East$/, 'Eastern');
    return people === region || region.includes('-') ? [] : [people, `${people}s`];
  }),
);

export interface CountryName {
  readonly code: string;
  /** How the country is called in ids and lists: "United States". */
  readonly name: string;
  readonly kind: 'country' | 'people';
  /** The word alone tells it: "Kenya", not "Georgia". */
  readonly isCertain: boolean;
}

const table = buildTable();
const firstWords = new Set(
  [...table.keys(), ...WORLD_REGIONS, ...WORLD_PEOPLES].map((name) => /^[\p{L}.]+/u.exec(name)?.[0] ?? name),
);
const firstUnits = new Set([...firstWords].map((word) => word.charCodeAt(0)));

/** Whether a country, people or part of the world can begin with this word: a quick test before the longer look-ups. */
export function mayStartCountry(word: string): boolean {
  const first = word.charCodeAt(0);
  if (first >= 0x61 && first <= 0x7a && !firstUnits.has(first)) return false;
  return firstWords.has(word) || (isShouted(word) && firstWords.has(fromCapitals(word)));
}

/** "U.S." -> United States; "Japanese" -> Japan, people; "Paris" -> undefined. Capitals count: "us" is no country. */
export function findCountry(name: string): CountryName | undefined {
  return table.get(name) ?? table.get(fromCapitals(name));
}

/** A quick test before the slower one: the second letter of "JAPAN" is no small one. */
const isShouted = (word: string): boolean => word.length > 3 && !(word.charAt(1) >= 'a' && word.charAt(1) <= 'z');

/** The name of the country with an ISO 3166 code: "JP" -> "Japan". */
export function nameOfCountry(code: string): string | undefined {
  namesByCode ??= new Map([...table.values()].map(({ code: own, name }) => [own, name]));
  return namesByCode.get(code);
}
let namesByCode: ReadonlyMap<string, string> | undefined;

/** "JAPAN" -> "Japan": longer words in capitals only, so that "US" stays. */
function fromCapitals(name: string): string {
  if (!isShouted(name) || name.length > 60 || name !== name.toUpperCase()) return name;
  return name
    .toLowerCase()
    .replace(/(^|[\s-])(\p{L})/gu, (_, gap: string, letter: string) => gap + letter.toUpperCase());
}

function buildTable(): ReadonlyMap<string, CountryName> {
  const names = new Map<string, CountryName>();
  const display = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const letters = Array.from({ length: 26 }, (_, i) => String.fromCharCode(65 + i));
  const add = (written: string, code: string, name: string, kind: CountryName['kind']): void => {
    if (!names.has(written)) names.set(written, { code, name, kind, isCertain: !DOUBTFUL.has(written.toLowerCase()) });
  };
  const official = new Map<string, string>();
  for (const a of letters) {
    for (const b of letters) {
      const code = a + b;
      // Codes that were withdrawn ("DD") stand for a country that has another code now.
      const isCurrent = !NOT_COUNTRIES.has(code) && new Intl.Locale(`und-${code}`).region === code;
      const displayed = isCurrent ? display.of(code) : undefined;
      if (!displayed) continue;
      const name = ALIASES[code]?.[0] ?? displayed;
      official.set(code, name);
      for (const alias of [...(ALIASES[code] ?? []), displayed]) add(alias, code, name, 'country');
    }
  }
  for (const row of DEMONYMS.split(/[|\n]/)) {
    const [code = '', ...peoples] = row.trim().split(' ');
    for (const people of peoples.map((word) => word.replaceAll('_', ' '))) {
      const name = official.get(code) ?? code;
      add(people, code, name, 'people');
      if (!/(ese|ish|ch|ss|x|yz)$/.test(people)) add(`${people}s`, code, name, 'people');
    }
  }
  return names;
}
