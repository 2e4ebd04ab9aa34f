import { minute, second } from '../calendar';
import { categories, categoryUrl, productsOf, shop } from '../catalogue/products';
import type { Product } from '../catalogue/products';
import { guides, searchesOf } from '../catalogue/reading';
import type { Draft } from '../draft';
import type { Fact } from '../semanticData';
import type { Shopper } from '../shopper';
import { sources } from '../sources';

interface Page {
  readonly title: string;
  readonly url: string;
  readonly kind: string;
  readonly about: string;
  readonly more?: Readonly<Record<string, Fact>>;
}

const viewed = {
  en: (name: string) => `Viewed ${name}`,
  de: (name: string) => `${name} angesehen`,
  fr: (name: string) => `${name} consulté`,
};

const productPage = (product: Product, shopper: Shopper): Page => ({
  title: viewed[shopper.tongue()](product.name),
  url: product.url,
  kind: 'Product',
  about: `${product.category}, CHF ${product.price.toFixed(2)}.`,
  more: { ProductId: product.id, Price: product.price, Currency: 'CHF' },
});

function otherPage(category: Product['category'], shopper: Shopper): Page {
  const { chance } = shopper;
  switch (chance.whole(0, 5)) {
    case 0:
      return {
        title: 'Opened the home page',
        url: `${shop}/`,
        kind: 'Home',
        about: 'Looked at the offers of the week.',
      };
    case 1: {
      const words = chance.pick(searchesOf(category));
      const results = chance.whole(0, 84);
      return {
        title: `Searched for “${words}”`,
        url: `${shop}/search?q=${encodeURIComponent(words)}`,
        kind: 'Search',
        about: results === 0 ? 'Nothing was found.' : `${results} products were found.`,
        more: { SearchTerm: words, ResultCount: results },
      };
    }
    case 2: {
      const guide = chance.pick(guides);
      return {
        title: `Read the guide “${guide}”`,
        url: `${shop}/guides/${guides.indexOf(guide) + 1}`,
        kind: 'Guide',
        about: 'From the advice pages.',
      };
    }
    default:
      return {
        title: `Browsed ${category.toLowerCase()}`,
        url: categoryUrl(category),
        kind: 'Category',
        about: `All ${category.toLowerCase()}, sorted by ${chance.pick(['price', 'rating', 'newest first'])}.`,
      };
  }
}

const devices = ['Phone', 'Phone', 'Laptop', 'Tablet'];
const referrers = [null, null, 'https://search.example.org/', 'https://www.example.com/hiking'];

/** Page views come in runs that share a session: the timeline folds such runs into one line. */
export function webSession(
  start: number,
  shopper: Shopper,
  length: number,
  wanted?: readonly Product[],
): Draft[] {
  const { chance } = shopper;
  const category = wanted?.[0]?.category ?? chance.pick(categories);
  const sessionId = chance.guid();
  const device = chance.pick(devices);
  const referrer = chance.pick(referrers);
  const shelf = wanted ?? productsOf(category);
  const visits: Draft[] = [];
  const anyPage = (isFirst: boolean) =>
    isFirst || chance.odds(0.3)
      ? otherPage(category, shopper)
      : productPage(chance.pick(shelf), shopper);
  /** Nobody opens the page they are on. */
  const nextPage = (current: string | undefined): Page => {
    let page = anyPage(current === undefined);
    while (page.url === current) page = anyPage(false);
    return page;
  };
  let at = start;
  for (let step = 0; step < length; step++) {
    const page = nextPage(visits.at(-1)?.url);
    const stay = chance.whole(8, 210);
    visits.push({
      at,
      source: sources.pageViews,
      key: `${sessionId.slice(0, 8)}-${step + 1}`,
      title: page.title,
      description: chance.odds(0.4) ? page.about : undefined,
      url: page.url,
      facts: {
        SessionId: sessionId,
        PageUrl: page.url,
        PageType: page.kind,
        ...page.more,
        DurationSeconds: stay,
        Device: device,
        Referrer: referrer,
        IsFirstPage: step === 0,
      },
    });
    at += stay * second + (chance.odds(0.05) ? 4 * minute : 0);
  }
  return visits;
}
