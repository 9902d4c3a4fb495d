import { element } from './element';

/** The search field of a list; `/` goes to it from anywhere on the page. */
export function renderSearch(label: string, value: string, search: (text: string) => void): HTMLElement {
  const input = element('input.search', {
    attributes: {
      type: 'search',
      placeholder: label,
      'aria-label': label,
      'data-key': 'search',
      value,
      spellcheck: 'false',
    },
  });
  input.addEventListener('input', () => search(input.value));
  return input;
}
