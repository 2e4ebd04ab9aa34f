import { minute } from './calendar';

const opened = Date.UTC(1998, 0, 1);

/**
 * Order, repair, case and return numbers. They rise with time, as a shop's do, and one register serves
 * all customers, so no number is given twice.
 */
export class Numbering {
  private readonly taken = new Set<string>();

  next(prefix: string, at: number): string {
    let count = 10_000 + Math.max(0, Math.floor((at - opened) / (20 * minute)));
    let number = `${prefix}-${count}`;
    while (this.taken.has(number)) number = `${prefix}-${++count}`;
    this.taken.add(number);
    return number;
  }
}
