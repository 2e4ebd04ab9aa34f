import type { IconNode } from 'lucide';
import {
  Activity as Pulse,
  Award,
  CalendarClock,
  CalendarDays,
  CirclePlay,
  CreditCard,
  FileText,
  Gift,
  Globe,
  Heart,
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
import * as React from '../react';
import type { Activity } from '../../domain/activity/Activity';
import { semanticType, typeKey } from '../../domain/activity/activityType';
import type { KnownTypes } from '../../domain/filter/knownTypes';
import { humaniseName } from '../../domain/semantic/fieldName';
import type { TypeIcon as Name } from '../../domain/types/typeMarks';
import { Icon } from '../Icon';
import type { TimelineEnvironment } from '../TimelineContext';

type NamedType = Pick<Activity, 'type' | 'typeDisplay'>;

/** The words that a type is named with. */
export type TypeWords = Pick<TimelineEnvironment, 'strings' | 'catalog' | 'displayOf'>;

/**
 * The maker's word for a type, else the environment's, else ours, else the name made readable. It is one
 * word everywhere: where rows of a type have labels of their own, those stand in their details.
 */
export function typeLabel(
  { type, typeDisplay }: NamedType,
  { strings, catalog, displayOf }: TypeWords,
): string {
  const given = catalog.labelOf(type);
  if (given !== null) return given;
  const agreed = displayOf(type);
  const display = agreed === undefined ? typeDisplay : agreed;
  if (display !== null && display !== type) return display;
  const semantic = semanticType(type);
  if (semantic) return strings.text(`Type_${semantic}`);
  return type === '' ? strings.text('Type_Other') : humaniseName(type);
}

/** A name for an activity that stands alone: a title without letters, as "1000.0", needs its type. */
export function activityName(
  activity: NamedType & Pick<Activity, 'title'>,
  words: TypeWords,
): string {
  const { title } = activity;
  const type = typeLabel(activity, words);
  if (title === null) return type;
  return /\p{L}/u.test(title) ? title : words.strings.text('Filter_NameValue', type, title);
}

/** The word for a type by its name; as an activity of it would say it, where one was met. */
export function knownTypeLabel(type: string, types: KnownTypes, words: TypeWords): string {
  const known = types.get(typeKey({ type }));
  return typeLabel(known ?? { type: type.trim(), typeDisplay: null }, words);
}

const ICONS: Record<Name, IconNode> = {
  activity: Pulse,
  app: Smartphone,
  appointment: CalendarClock,
  call: Phone,
  chat: MessagesSquare,
  delivery: Truck,
  document: FileText,
  event: CalendarDays,
  feedback: MessageSquareText,
  gift: Gift,
  health: Heart,
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

interface TypeIconProps {
  readonly name: Name;
}

/**
 * The picture of an activity's type, in the colour of the text around it. Decoration: the type is
 * always there as a word as well.
 */
export function TypeIcon({ name }: TypeIconProps): React.ReactElement {
  return <Icon of={ICONS[name]} />;
}
