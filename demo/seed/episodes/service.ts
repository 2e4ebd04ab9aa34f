import { day, isoDay, isoSecond, minute } from '../calendar';
import { advisors } from '../catalogue/places';
import { shop } from '../catalogue/products';
import type { Product } from '../catalogue/products';
import { faultsOf, returnReasons, topics } from '../catalogue/service';
import type { Draft } from '../draft';
import type { Shopper } from '../shopper';
import { sources } from '../sources';
import type { Item } from './basket';

export function repair(at: number, shopper: Shopper, product: Product): Draft[] {
  const { chance, home } = shopper;
  const id = shopper.numbering.next('R', at);
  const fault = chance.pick(faultsOf(product.kind));
  const warranty = chance.odds(0.25);
  const ready = at + chance.whole(5, 16) * day;
  const facts = (status: string) => ({
    RepairId: id,
    Product: product.name,
    Fault: fault.what,
    Status: status,
    Cost: warranty ? 0 : fault.cost,
    Currency: 'CHF',
    Warranty: warranty,
    ReceivedDate: isoDay(at),
    ReadyDate: status === 'Ready' ? isoDay(ready) : null,
    Workshop: { City: home.city, Technician: chance.pick(advisors) },
  });
  return [
    {
      at,
      source: sources.repairs,
      key: `${id}-1`,
      title: `Repair ${id} received: ${fault.what}`,
      description: `${product.name}. ${fault.about}`,
      facts: facts('Received'),
    },
    {
      at: ready,
      source: sources.repairs,
      key: `${id}-2`,
      title: `Repair ${id} ready in ${home.city}`,
      description: warranty ? 'Done under warranty, free of charge.' : undefined,
      facts: facts('Ready'),
    },
  ];
}

export function returned(at: number, shopper: Shopper, item: Item, orderId: string): Draft {
  const { chance } = shopper;
  const id = shopper.numbering.next('RT', at);
  const reason = chance.pick(returnReasons);
  return {
    at,
    source: sources.returns,
    key: id,
    title: `Return ${id}: ${item.product.name}`,
    description: `Reason given: “${reason}”. Refund of CHF ${item.amount.toFixed(2)}.`,
    url: `${shop}/account/returns/${id}`,
    facts: {
      ReturnId: id,
      OrderId: orderId,
      IsReturn: true,
      Reason: reason,
      RefundAmount: item.amount,
      Currency: 'CHF',
      ReceivedOn: isoSecond(at),
      Lines: [
        {
          ProductId: item.product.id,
          Product: item.product.name,
          Size: item.size,
          Quantity: item.quantity,
        },
      ],
      Refund: { Method: chance.pick(['Twint', 'Credit card']), Done: chance.odds(0.9) },
    },
  };
}

export function supportCase(at: number, shopper: Shopper, orderId: string | null): Draft[] {
  const { chance } = shopper;
  const id = shopper.numbering.next('CAS', at);
  const topic = chance.pick(topics);
  const channel = chance.pick(['E-mail', 'Chat', 'Phone']);
  const solved = chance.odds(0.4) ? at + chance.whole(15, 170) * minute : shopper.later(at, 1, 3);
  const satisfaction = chance.odds(0.5) ? chance.whole(2, 5) : null;
  const facts = (status: string, score: number | null) => ({
    CaseNumber: id,
    Subject: topic.subject,
    Channel: channel,
    Priority: topic.priority,
    Status: status,
    Satisfaction: score,
    RelatedOrder: orderId,
    Agent: { Name: chance.pick(advisors), Email: 'service@alpenweg.example.com' },
  });
  return [
    {
      at,
      source: sources.cases,
      key: `${id}-1`,
      title: topic.subject,
      description: `${topic.question} Received by ${channel.toLowerCase()}.`,
      url: `https://service.alpenweg.example.com/cases/${id}`,
      facts: facts('Open', null),
    },
    {
      at: solved,
      source: sources.cases,
      key: `${id}-2`,
      title: `Case ${id} solved`,
      description: topic.answer,
      url: `https://service.alpenweg.example.com/cases/${id}`,
      facts: facts('Solved', satisfaction),
    },
  ];
}
