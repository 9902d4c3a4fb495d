/**
 * Capitals that news uses for a government, by ISO 3166 code. `Paris protested` is France; `the two met in Paris` is the city.
 */
const CAPITALS = `AF Kabul|AR Buenos_Aires|AT Vienna|AU Canberra|AZ Baku|BD Dhaka|BE Brussels|BG Sofia|BR Brasilia|BR Brasília|BY Minsk|CA Ottawa|CH Bern
CL Santiago|CN Beijing|CN Peking|CO Bogota|CO Bogotá|CU Havana|CZ Prague|DE Berlin|DK Copenhagen|DZ Algiers|EE Tallinn|EG Cairo|ES Madrid|ET Addis_Ababa
FI Helsinki|FR Paris|GB London|GE Tbilisi|GR Athens|HU Budapest|ID Jakarta|IE Dublin|IL Jerusalem|IN New_Delhi|IN Delhi|IQ Baghdad|IR Tehran|IT Rome|JO Amman
JP Tokyo|KE Nairobi|KH Phnom_Penh|KP Pyongyang|KR Seoul|KZ Astana|LB Beirut|LT Vilnius|LV Riga|LY Tripoli|MA Rabat|MD Chisinau|MM Naypyidaw|MX Mexico_City|MY Kuala_Lumpur
NG Abuja|NL The_Hague|NO Oslo|NP Kathmandu|PE Lima|PH Manila|PK Islamabad|PL Warsaw|PT Lisbon|QA Doha|RO Bucharest|RS Belgrade|RU Moscow|SA Riyadh|SD Khartoum|SE Stockholm
SK Bratislava|SY Damascus|TH Bangkok|TN Tunis|TR Ankara|TW Taipei|UA Kyiv|UA Kiev|US Washington|VE Caracas|VN Hanoi|YE Sanaa|ZA Pretoria|ZW Harare`;

const codes = new Map(
  CAPITALS.split(/[|\n]/u).map((entry) => [entry.slice(3).replaceAll('_', ' '), entry.slice(0, 2)] as const),
);

/** The country whose government a capital stands for; undefined for other places. */
export function countryOfCapital(place: string): string | undefined {
  return codes.get(place);
}
