import type { facilities } from '../../model/kinds/office.ts';

/** A line drawing for each facility, on a square of 24. It stands beside its name and says nothing on its own. */
export const facilityIcons: Readonly<Record<(typeof facilities)[number], string>> = {
  bell: 'M12 3a6 6 0 0 0-6 6v5l-2 3h16l-2-3V9a6 6 0 0 0-6-6zM10 20h4',
  ramp: 'M3 19h18V9zM14 5a1 1 0 1 0 .1 0',
  'accessible-toilet': 'M11 4a1 1 0 1 0 .1 0M11 7v6h5l2 6M11 10h4M9 11a5 5 0 1 0 6 7',
  'emergency-button': 'M12 4v8M12 16v.5M4 12a8 8 0 1 0 16 0 8 8 0 1 0-16 0',
  'parking-accessible': 'M5 3h14v18H5zM10 17V7h3a3 3 0 0 1 0 6h-3',
  'nursing-room': 'M9 8h6v11a2 2 0 0 1-2 2h-2a2 2 0 0 1-2-2zM10 8V6h4v2M12 3v3M9 13h3',
  toilet:
    'M7 4a1 1 0 1 0 .1 0M17 4a1 1 0 1 0 .1 0M5 8h4v6H5zM6 14v6M8 14v6M17 8l-3 7h6zM16 15v5M18 15v5M12 3v18',
  water: 'M12 3c4 5 6 8 6 11a6 6 0 0 1-12 0c0-3 2-6 6-11z',
  seats: 'M6 4v9h10v7M6 13v7M6 9h10v4',
  'writing-desk': 'M3 12h18M5 12v8M19 12v8M9 9l8-6 1 2-8 5z',
  'reading-glasses':
    'M3 13a4 4 0 1 0 8 0 4 4 0 1 0-8 0M13 13a4 4 0 1 0 8 0 4 4 0 1 0-8 0M11 12h2M3 12l2-6M21 12l-2-6',
  photocopier: 'M4 9h16v8H4zM7 9V4h10v5M7 14h10v6H7z',
  telephone: 'M6 3h4l2 5-3 2c1 3 3 5 5 6l2-3 5 2v4c-8 2-17-6-15-16z',
  'consulting-room': 'M4 5h12v8H9l-4 4v-4H4zM18 9h2v7h-1v3l-3-3h-4',
  wifi: 'M3 9a13 13 0 0 1 18 0M6 13a8 8 0 0 1 12 0M9 16a4 4 0 0 1 6 0M12 19v.5',
};
