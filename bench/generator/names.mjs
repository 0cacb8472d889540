/** Words that say nothing of a layer, so that only the generator decides where a file stands. */
const qualities = [
  "annual", "archived", "batch", "billing", "bulk", "closed", "daily", "draft", "export", "foreign", "gift",
  "guest", "hourly", "internal", "legal", "local", "manual", "mobile", "open", "partner", "premium",
  "regional", "rental", "shared", "signed", "spare", "summer", "trial", "vendor", "weekly",
];
const things = [
  "account", "address", "agreement", "allergy", "badge", "basket", "bonus", "booking", "branch", "campaign",
  "cargo", "catalog", "coupon", "course", "customer", "delivery", "deposit", "device", "discount", "donation",
  "employee", "expense", "fare", "ferry", "garden", "holiday", "invoice", "journey", "keycard", "ledger",
  "lesson", "licence", "meter", "order", "parcel", "payment", "pension", "product", "refund", "reminder",
  "report", "review", "salary", "shipment", "stock", "supplier", "ticket", "tariff", "voucher", "warranty",
];
const places = [
  "harbour", "meadow", "quarry", "orchard", "station", "market", "library", "workshop", "foundry", "airport",
];

/**
 * The name of the n-th business thing: `draft-invoice`; with a number once the words have run out.
 * @param {number} index
 */
export function thingName(index) {
  const round = Math.floor(index / (qualities.length * things.length));
  const name = `${qualities[(index * 7) % qualities.length]}-${things[(index + Math.floor(index / things.length)) % things.length]}`;
  return round === 0 ? name : `${name}-${round}`;
}

/**
 * The folder that the n-th group of things lies in.
 * @param {number} index
 */
export function areaName(index) {
  return index < places.length ? places[index] : `${places[index % places.length]}-${Math.floor(index / places.length)}`;
}

/** @param {string} name `draft-invoice` → `DraftInvoice` */
export const pascal = (name) => name.split("-").map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");

/** @param {string} name `draft-invoice` → `draftInvoice` */
export const camel = (name) => pascal(name).replace(/^./, (first) => first.toLowerCase());
