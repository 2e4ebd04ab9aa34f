/** What the demo's retailer calls the columns of its customer profile and a table, by language. */
const NAMES: Readonly<Record<string, readonly [en: string, de: string, fr: string, ar: string]>> = {
  msdynci_fullname: ['Full name', 'Vollständiger Name', 'Nom complet', 'الاسم الكامل'],
  msdynci_firstname: ['First name', 'Vorname', 'Prénom', 'الاسم الأول'],
  msdynci_lastname: ['Last name', 'Nachname', 'Nom', 'اسم العائلة'],
  msdynci_emailaddress1: ['Email', 'E-Mail', 'E-mail', 'البريد الإلكتروني'],
  msdynci_mobilephone: ['Mobile phone', 'Mobiltelefon', 'Téléphone mobile', 'الهاتف المحمول'],
  msdynci_birthdate: ['Birth date', 'Geburtsdatum', 'Date de naissance', 'تاريخ الميلاد'],
  msdynci_preferredlanguage: ['Language', 'Sprache', 'Langue', 'اللغة'],
  msdynci_address1_line1: ['Street', 'Strasse', 'Rue', 'الشارع'],
  msdynci_address1_postalcode: ['Postal code', 'Postleitzahl', 'Code postal', 'الرمز البريدي'],
  msdynci_address1_city: ['City', 'Ort', 'Ville', 'المدينة'],
  msdynci_address1_stateorprovince: ['Canton', 'Kanton', 'Canton', 'الكانتون'],
  msdynci_address1_country: ['Country', 'Land', 'Pays', 'البلد'],
  msdynci_customersince: ['Customer since', 'Kunde seit', 'Client depuis', 'عميل منذ'],
  msdynci_loyaltycard: ['Loyalty card', 'Kundenkarte', 'Carte de fidélité', 'بطاقة الولاء'],
  msdynci_preferredstore: ['Preferred store', 'Stammfiliale', 'Magasin préféré', 'المتجر المفضل'],
  msdynci_preferredchannel: ['Preferred channel', 'Kanal', 'Canal préféré', 'القناة المفضلة'],
  msdynci_preferredsport: ['Preferred sport', 'Sportart', 'Sport préféré', 'الرياضة المفضلة'],
  msdynci_spendperyear: [
    'Spend per year',
    'Ausgaben pro Jahr',
    'Dépenses par an',
    'الإنفاق السنوي',
  ],
  msdynci_householdsize: ['Household size', 'Haushaltsgrösse', 'Taille du foyer', 'حجم الأسرة'],
  msdynci_householdid: ['Household', 'Haushalt', 'Foyer', 'الأسرة'],
};

const LANGUAGES = [1033, 1031, 1036, 1025];

/** A column without a name here is displayed under its own. */
export function displayName(logicalName: string, languageId: number): string {
  const names = NAMES[logicalName];
  return names?.[LANGUAGES.indexOf(languageId)] ?? names?.[0] ?? logicalName;
}
