import { isoDay, isoSecond } from '../calendar';
import { advisors, gatherings, tours } from '../catalogue/places';
import type { Store } from '../catalogue/places';
import { shop } from '../catalogue/products';
import { subjectsOf } from '../catalogue/reading';
import type { Draft } from '../draft';
import { emailOf } from '../email';
import type { Episode, Shopper } from '../shopper';
import { sources } from '../sources';

export function storeVisit(at: number, shopper: Shopper, store: Store): Draft {
  const { chance } = shopper;
  const advisor = chance.odds(0.5) ? chance.pick(advisors) : null;
  return {
    at,
    source: sources.storeVisits,
    key: shopper.numbering.next('CI', at),
    title: `Visited the store in ${store.city}`,
    description: advisor === null ? undefined : `${advisor} gave advice.`,
    facts: {
      Store: store.name,
      City: store.city,
      DurationMinutes: chance.whole(6, 75),
      Advisor: advisor,
      CheckedIn: true,
    },
  };
}

const opened = {
  en: (subject: string) => `Opened “${subject}”`,
  de: (subject: string) => `«${subject}» geöffnet`,
  fr: (subject: string) => `« ${subject} » ouvert`,
};

export function newsletterOpen(at: number, shopper: Shopper): Draft {
  const { chance } = shopper;
  const subject = chance.pick(subjectsOf(at));
  const clicked = chance.odds(0.35);
  return {
    at,
    source: sources.newsletters,
    key: shopper.numbering.next('NL', at),
    title: opened[shopper.tongue()](subject),
    description: clicked ? 'Followed a link to the shop.' : undefined,
    facts: {
      Campaign: `NL-${isoDay(at).slice(0, 7)}`,
      Subject: subject,
      OpenedAt: isoSecond(at),
      Clicked: clicked,
      LinkUrl: clicked ? `${shop}/?utm_source=newsletter` : null,
      Email: emailOf(shopper.customer),
      OpensSoFar: String(chance.whole(1, 4)),
    },
  };
}

const weatherOf = (at: number): readonly string[] => {
  const month = new Date(at).getUTCMonth();
  return ['sunny', 'cloudy', 'in the wind', month > 3 && month < 10 ? 'in rain' : 'in fresh snow'];
};

export function appSession(at: number, shopper: Shopper): Draft {
  const { chance } = shopper;
  const tour = chance.pick(tours);
  const recorded = chance.odds(0.5);
  return {
    at,
    source: sources.appSessions,
    key: chance.hex(12),
    title: `${recorded ? 'Recorded' : 'Planned'} a tour: ${tour.name}`,
    description: recorded
      ? `${tour.km} km and ${tour.climb} m of climb, ${chance.pick(weatherOf(at))}.`
      : undefined,
    facts: {
      Tour: tour.name,
      DistanceKm: tour.km,
      ClimbMetres: tour.climb,
      DurationMinutes: Math.round(tour.km * 14 + tour.climb / 9),
      Completed: recorded,
      AppVersion: `${chance.whole(3, 7)}.${chance.whole(0, 9)}`,
      Platform: chance.pick(['iOS', 'Android']),
    },
  };
}

export const storeStroll: Episode = (at, shopper) => [
  storeVisit(shopper.daytime(at, 8, 17), shopper, shopper.store()),
];

export const newsletter: Episode = (at, shopper) => [
  newsletterOpen(shopper.daytime(at, 5, 19), shopper),
];

export const app: Episode = (at, shopper) => [appSession(shopper.daytime(at, 6, 18), shopper)];

export const gathering: Episode = (start, shopper) => {
  const { chance } = shopper;
  const at = shopper.daytime(start, 8, 18);
  const event = chance.pick(gatherings);
  const attended = chance.odds(0.85);
  return [
    {
      at,
      source: sources.events,
      key: shopper.numbering.next('EV', at),
      title: `${event.name}, ${event.place}`,
      description: attended ? event.about : 'Registered, but did not come.',
      url: `https://events.alpenweg.example.com/${gatherings.indexOf(event) + 1}`,
      facts: {
        EventName: event.name,
        Location: event.place,
        EventDate: isoDay(at),
        Price: event.price,
        Currency: 'CHF',
        Attended: attended,
        Participants: chance.whole(6, 40),
      },
    },
  ];
};
