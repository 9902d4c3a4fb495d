export type Child = Node | string | undefined;

/** What an element is made with: attributes as strings, `true` for an empty one; listeners by event name. */
export interface ElementOptions {
  readonly attributes?: Readonly<Record<string, string | boolean | undefined>>;
  readonly on?: { readonly [E in keyof HTMLElementEventMap]?: (event: HTMLElementEventMap[E]) => void };
}

/**
 * Makes an element. Strings become text nodes and nothing else: this is the only way text enters the page, so that no article's text
 * is ever read as HTML. `element('p.note', {}, '<b>')` -> a paragraph of class "note" that shows `<b>`
 */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K | `${K}.${string}`,
  options: ElementOptions = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const [name, ...classes] = tag.split('.');
  const made = document.createElement(name as K);
  if (classes.length > 0) made.className = classes.join(' ');
  for (const [attribute, value] of Object.entries(options.attributes ?? {})) {
    if (value !== undefined && value !== false) made.setAttribute(attribute, value === true ? '' : value);
  }
  for (const [event, listener] of Object.entries(options.on ?? {})) {
    made.addEventListener(event, listener as EventListener);
  }
  made.append(...children.filter((child) => child !== undefined));
  return made;
}

/** Text of an article: isolated, so that its writing direction ends where it ends. */
export function quoted(text: string): HTMLElement {
  return element('bdi', {}, text);
}
