/**
 * Packages that serve what their framework calls services: a service of Feathers is the endpoint itself, with its methods for requests, its
 * hooks before and after them, and often the table behind it. Clients of such a backend need none of these packages. A service of Moleculer
 * is a set of actions that the gateway, a service too, maps to routes, and its errors are those of the bus.
 */
export const serviceFrameworks: ReadonlySet<string> = new Set([
  "@feathersjs/configuration", "@feathersjs/express", "@feathersjs/koa", "@feathersjs/socketio", "@feathersjs/primus", "feathers-rest", "moleculer",
]);

/** Packages of frameworks whose services are services, whatever else they speak: a backend on NestJS may use the bus of Moleculer. */
export const layeredFrameworks: ReadonlySet<string> = new Set(["@nestjs/core"]);
