/** Packages that show something to a person, in a browser or an app. */
export const browserFrameworks: ReadonlySet<string> = new Set([
  "@angular/core", "@builder.io/qwik", "alpinejs", "ember-source", "expo", "lit", "preact", "react", "react-dom", "react-native", "solid-js", "svelte", "vue",
]);

/**
 * Packages that answer requests, or run in Node for another reason: beside one of them a browser's framework is a guest, as in a site that is rendered on
 * the server, a window of Electron, a terminal of Ink or a mail of React.
 */
const serverPackages: ReadonlySet<string> = new Set([
  "@adonisjs/core", "@analogjs/platform", "@angular/ssr", "@apollo/server", "@azure/functions", "@cloudflare/workers-types", "@feathersjs/feathers", "@foal/core",
  "@google-cloud/functions-framework", "@hapi/hapi", "@loopback/core", "@middy/core", "@modelcontextprotocol/sdk", "@nestjs/common", "@nestjs/core", "@netlify/functions",
  "@nguniversal/express-engine", "@solidjs/start", "@sveltejs/kit", "@trpc/server", "@types/aws-lambda", "@types/bun", "@types/express", "@types/vscode", "@vercel/node",
  "amqplib", "apollo-server", "apollo-server-core", "apollo-server-express", "apollo-server-lambda", "astro", "aws-lambda", "blitz", "bullmq", "bun-types", "convex",
  "discord.js", "electron", "elysia", "express", "fastify", "firebase-admin", "firebase-functions", "grammy", "graphql-yoga", "h3", "hono", "ink",
  "inversify-express-utils", "kafkajs", "koa", "meteor-node-stubs", "micro", "moleculer", "next", "nitropack", "nodemailer", "nodemon", "nuxt", "pm2", "polka", "restify",
  "routing-controllers", "serverless", "socket.io", "sst", "telegraf", "ts-node-dev", "vike", "vinxi", "waku", "wrangler", "ws",
]);

const serverFamilies = /^@(?:fastify|nestjs|redwoodjs|remix-run|hono|koa|aws-sdk)\/|^@react-router\/(?:node|serve|dev)$|^@tanstack\/(?:react-|solid-)?start$/;

/** True for a package that only what runs in Node asks for. */
export const isOfServer = (name: string): boolean => serverPackages.has(name) || serverFamilies.test(name);
