import type { Product } from '../catalogue/products';
import { review } from '../catalogue/reviews';
import type { Draft } from '../draft';
import type { Shopper } from '../shopper';
import { sources } from '../sources';

export function feedback(at: number, shopper: Shopper, product: Product): Draft {
  const { chance } = shopper;
  const { rating, headline, text } = review(product.kind, chance);
  const id = shopper.numbering.next('RV', at);
  return {
    at,
    source: sources.reviews,
    key: id,
    title: headline,
    description: chance.odds(0.6) ? text : undefined,
    url: `${product.url}#review-${id}`,
    facts: {
      FeedbackId: id,
      Rating: rating,
      MaxRating: 5,
      ReviewText: text,
      Product: product.name,
      ProductUrl: product.url,
      VerifiedPurchase: chance.odds(0.85),
      HelpfulVotes: String(chance.whole(0, 14)),
    },
  };
}
