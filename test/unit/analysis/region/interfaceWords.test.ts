import { describe, expect, it } from 'vitest';
import { isForeignBanner, isForeignButton } from '../../../../src/analysis/region/interfaceWords';

describe('isForeignButton', () => {
  it.each(['Kabul et  ·  Reddet', 'Partilhar   Guardar   Comentar (37)', 'Teilen', 'Hyväksy', 'Leer más »'])(
    '%s',
    (line) => {
      expect(isForeignButton(line)).toBe(true);
    },
  );

  it.each(['Teilen die Städte die Kosten?', 'Bridge closed', '', '37', 'The del Lark family'])('not %j', (line) => {
    expect(isForeignButton(line)).toBe(false);
  });
});

describe('isForeignBanner', () => {
  it.each([
    'Bu site çerez kullanır.',
    'Tämä sivusto käyttää evästeitä.',
    'Diese Webseite verwendet Cookies.',
    'Este sitio utiliza cookies propias.',
  ])('%s', (line) => {
    expect(isForeignBanner(line)).toBe(true);
  });

  it.each(['The court fined the firm over its cookies.', 'She baked cookies for the town.', 'Bu köprü kapalı.'])(
    'not %s',
    (line) => {
      expect(isForeignBanner(line)).toBe(false);
    },
  );
});
