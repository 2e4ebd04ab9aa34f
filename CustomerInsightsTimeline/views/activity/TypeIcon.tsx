import {
  Activity,
  Award,
  CalendarDays,
  Globe,
  LifeBuoy,
  Mail,
  MessageSquareText,
  Package,
  Phone,
  Repeat,
  ShoppingBag,
  Smartphone,
  Store,
  Undo2,
  Wrench,
} from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import * as React from 'react';
import type { TypeIcon as Name } from '../../domain/activity/activityType';

const ICONS: Record<Name, LucideIcon> = {
  order: ShoppingBag,
  orderLine: Package,
  feedback: MessageSquareText,
  loyalty: Award,
  subscription: Repeat,
  web: Globe,
  store: Store,
  mail: Mail,
  repair: Wrench,
  support: LifeBuoy,
  return: Undo2,
  app: Smartphone,
  event: CalendarDays,
  call: Phone,
  activity: Activity,
};

export interface TypeIconProps {
  readonly name: Name;
}

/**
 * The picture of an activity's type, in the colour of the text around it. Decoration: the type is
 * always there as a word as well.
 */
export function TypeIcon({ name }: TypeIconProps): React.ReactElement {
  const Icon = ICONS[name];
  return <Icon aria-hidden size={16} strokeWidth={1.75} />;
}
