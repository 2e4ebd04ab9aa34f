/** What a maker of the retailer might say of its types. Some names are written otherwise on purpose. */
export const SAMPLE_TYPES = `{
  "Sales order": {
    "label": { "en": "Purchase", "de": "Einkauf", "fr": "Achat", "ar": "شراء" },
    "icon": "payment", "color": "green", "order": 1, "keyFacts": ["Total amount", "Status"]
  },
  "SupportCase": { "icon": "chat", "color": "red", "order": 2 },
  "Event_attendance": { "icon": "appointment", "color": "magenta" },
  "NewsletterOpen": {
    "label": { "en": "Campaign mail", "de": "Kampagnen-Mail", "fr": "Courriel de campagne", "ar": "رسالة حملة" },
    "color": "grey", "passive": true
  },
  "WebVisit": { "hidden": true }
}`;

/** The same with mistakes of all kinds, each in a line of its own. */
export const FAULTY_TYPES = `{
  "SalesOrder": {
    "icon": "basket",
    "colour": "green",
    "order": "first"
  },
  "sales order": { "hidden": true },
  "StoreVisit": { "label": "Visit", "color": "pink", "keyFacts": ["Store", "City", "Minutes", "Reason"] }
}`;
