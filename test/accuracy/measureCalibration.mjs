import { join } from 'node:path';
import { SHARED, node } from './shared.mjs';

/** What each kind is judged on. */
const JUDGED_ON = {
  name: 'worldwide-dev',
  role: 'the two stories',
  date: 'timebank-aquaint-dev, meantime-dev, the two stories',
  quantity: 'the two stories',
  quote: 'polnear-dev, the two stories',
  attribution: 'polnear-dev',
  claim: 'the two stories',
};

/** How often findings of each confidence are right: by kind, the finds of each band of confidence and how many of them were right. */
export function measureCalibration() {
  return JSON.parse(node(['dist/calibration.js', 'media/models', join(SHARED, 'data'), join(SHARED, 'stories')]));
}

/** A row for each kind, a column for each band: "96.1 % of 2230". */
export function calibrationTable(calibration) {
  const kinds = Object.keys(calibration);
  const bands = calibration[kinds[0]];
  const cell = ({ finds, right }) => (finds > 0 ? `${((100 * right) / finds).toFixed(1)} % of ${finds}` : '');
  return [
    `| kind | judged on | ${bands.map(({ from, to }) => `${from} to ${to}`).join(' | ')} |`,
    `| --- | --- |${' ---: |'.repeat(bands.length)}`,
    ...kinds.map((kind) => `| ${kind} | ${JUDGED_ON[kind]} | ${calibration[kind].map(cell).join(' | ')} |`),
  ];
}
