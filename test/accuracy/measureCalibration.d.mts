export interface CalibrationBand {
  readonly from: number;
  readonly to: number;
  readonly finds: number;
  readonly right: number;
}
export function measureCalibration(): Record<string, readonly CalibrationBand[]>;
