/** What buttons and banners say in languages other than English, lower case. General words of the web, no site's own. */
const BUTTONS: ReadonlySet<string> = new Set(
  [
    // accept, reject, settings
    'aceptar|aceitar|accepter|accetta|accetto|akzeptieren|zustimmen|accepteren|godkänn|acceptera|godta|accepter alle|hyväksy|akceptuj|akceptuję|přijmout|elfogadom|acceptă|kabul et|kabul ediyorum|terima|setuju|chấp nhận|принять|прийняти|приемам|αποδοχή|prihvati|kubali',
    'rechazar|rejeitar|recusar|refuser|rifiuta|ablehnen|weigeren|avvisa|avslå|avvis|afvis|hylkää|odrzuć|odmítnout|elutasítom|refuză|reddet|tolak|từ chối|отклонить|відхилити',
    // share, save, print, comment, follow
    'compartir|partilhar|compartilhar|partager|condividi|teilen|delen|dela|del|jaa|udostępnij|sdílet|megosztás|distribuie|paylaş|bagikan|chia sẻ|поделиться|поширити|сподели|podijeli|shiriki',
    'guardar|salvar|enregistrer|salva|speichern|merken|opslaan|bewaren|spara|lagre|gem|tallenna|zapisz|uložit|mentés|salvează|kaydet|simpan|lưu|сохранить|зберегти',
    'imprimir|imprimer|stampa|drucken|afdrukken|skriv ut|tulosta|drukuj|tisk|nyomtatás|yazdır|cetak|in|печать|друк',
    'comentar|commenter|commenta|kommentieren|reageren|kommentera|kommenter|kommentoi|skomentuj|komentovat|hozzászólok|comentează|yorum yap|komentari|bình luận|комментировать|escuchar|ouvir|écouter|ascolta|anhören|luister|lyssna|kuuntele|dinle|dengarkan|seguir|suivre|segui|folgen|volgen|följ|følg|seuraa|obserwuj|takip et|ikuti',
    // read more, menus, accounts
    'leer más|ler mais|leia mais|lire la suite|en savoir plus|leggi tutto|continua a leggere|mehr lesen|weiterlesen|mehr erfahren|lees meer|lees verder|läs mer|les mer|læs mere|lue lisää|czytaj więcej|více|číst dál|tovább|citește mai mult|devamını oku|daha fazla|selengkapnya|baca selengkapnya|xem thêm|читать далее|подробнее|читати далі|soma zaidi',
    "iniciar sesión|iniciar sessão|entrar|connexion|se connecter|accedi|anmelden|inloggen|logga in|logg inn|log ind|kirjaudu|kirjaudu sisään|zaloguj się|přihlásit se|bejelentkezés|autentificare|giriş yap|masuk|đăng nhập|войти|увійти|suscríbete|suscribirse|assinar|assine|subscrever|s’abonner|s'abonner|abonnez-vous|abbonati|abonnieren|abonneren|prenumerera|abonner|tilaa|subskrybuj|abone ol|berlangganan|đăng ký|подписаться",
    'inicio|início|accueil|startseite|etusivu|anasayfa|ana sayfa|beranda|trang chủ|главная|menú|menü|menu|buscar|rechercher|cerca|suche|zoeken|sök|haku|szukaj|ara|cari|поиск',
  ].flatMap((group) => group.split('|')),
);

/** Stems that only a cookie or data-protection banner has, at the start of a word; then those that nothing else has in them. */
const STEMS = String.raw`cookies?|kuki|kakor|informasjonskaps|eväste|küpsis|slapuk|sīkdat|ciastecz|piškot|kolačić|sütik|çerez|файл\p{L}{1,3} (?:cookie|куки)|куки|クッキー|쿠키|ملفات تعريف|עוגיות|कुकी`;
const POLICIES =
  'tietosuoja|datenschutz|privacidad|privacidade|confidentialité|gizlilik|integritetspolicy|personvern|kebijakan privasi|конфиденциальност';
const BANNER = new RegExp(String.raw`(?<!\p{L})(?:${STEMS})|${POLICIES}`, 'iu');
/** The same anywhere in a word: rules out nearly every line, four times as fast. */
const MAYBE_BANNER = new RegExp(`${STEMS}|${POLICIES}`, 'iu');
/** What a banner says with it: this site uses, we use. */
const BANNER_VERB =
  /(?<!\p{L})(?:nutzt|nutzen|verwende[nt]|utiliza(?:mos)?|usamos|usa|utilise|utilisons|utilizza|utilizziamo|gebruik(?:t|en)?|använder|bruker|bruger|käyttää|käytämme|używa(?:my)?|používá(?:me)?|használ|folosește|folosim|kullan|menggunakan|sử dụng|использу|використову|nlo|inatumia|sivusto|website|site|sitio|webseite|webbplats|strona|web|situs|tovuti|сайт)/iu;

/** "Kabul et · Reddet", "Partilhar   Guardar   Comentar (37)": every part of the line is a button. */
export function isForeignButton(line: string): boolean {
  if (line.length > 160) return false;
  const parts = line
    .toLowerCase()
    .split(/[^\p{L}\p{M}'’ -]+|\s{2,}| - /u)
    .map((part) => part.trim())
    .filter(Boolean);
  return parts.length > 0 && parts.every((part) => BUTTONS.has(part));
}

/** A cookie banner in another language: "Bu site çerez kullanır." -> true; "The court fined it over cookies." -> false */
export function isForeignBanner(line: string): boolean {
  return line.length <= 600 && MAYBE_BANNER.test(line) && BANNER.test(line) && BANNER_VERB.test(line);
}
