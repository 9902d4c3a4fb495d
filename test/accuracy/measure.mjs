// npm run accuracy: measures the built command line on everything there is and writes RESULTS.md and results.json.
import { measureCalibration } from './measureCalibration.mjs';
import { SETS, measureSet } from './measureSet.mjs';
import { STORIES, measureStory } from './measureStory.mjs';
import { writeResults } from './results.mjs';
import { whyNotMeasured } from './shared.mjs';

if (whyNotMeasured !== undefined) {
  console.error(`Accuracy can't be measured: ${whyNotMeasured}`);
  process.exit(2);
}
const stories = Object.fromEntries(STORIES.map((story) => [story, measureStory(story)]));
const sets = Object.fromEntries(SETS.map((set) => [set, measureSet(set)]));
console.log(writeResults({ stories, sets, calibration: measureCalibration() }));
