import {
  Activity,
  Award,
  CalendarClock,
  CalendarDays,
  CirclePlay,
  CreditCard,
  FileText,
  Gift,
  Globe,
  HeartPulse,
  House,
  LifeBuoy,
  Mail,
  MessageSquareText,
  MessagesSquare,
  Package,
  Phone,
  Plane,
  Repeat,
  Share2,
  ShoppingBag,
  Smartphone,
  Star,
  Store,
  TriangleAlert,
  Truck,
  Undo2,
  UserRound,
  Wrench,
} from 'lucide';
import type { IconNode } from 'lucide';
import * as React from 'react';
import type { TypeIcon as Name } from '../../domain/types/typeIcons';
import { Icon } from '../Icon';

const ICONS: Record<Name, IconNode> = {
  activity: Activity,
  app: Smartphone,
  appointment: CalendarClock,
  call: Phone,
  chat: MessagesSquare,
  delivery: Truck,
  document: FileText,
  event: CalendarDays,
  feedback: MessageSquareText,
  gift: Gift,
  health: HeartPulse,
  home: House,
  loyalty: Award,
  mail: Mail,
  order: ShoppingBag,
  orderLine: Package,
  payment: CreditCard,
  person: UserRound,
  repair: Wrench,
  return: Undo2,
  social: Share2,
  star: Star,
  store: Store,
  subscription: Repeat,
  support: LifeBuoy,
  travel: Plane,
  video: CirclePlay,
  warning: TriangleAlert,
  web: Globe,
};

export interface TypeIconProps {
  readonly name: Name;
}

/**
 * The picture of an activity's type, in the colour of the text around it. Decoration: the type is
 * always there as a word as well.
 */
export function TypeIcon({ name }: TypeIconProps): React.ReactElement {
  return <Icon of={ICONS[name]} />;
}
