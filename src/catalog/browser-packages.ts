/** Packages that draw on a screen: a package that asks for one of them shows something, in a browser or on a phone. Read from their own documentation, 2026-11. */
export const drawingPackages: ReadonlySet<string> = new Set([
  "react-dom", "react-native", "expo", "vue", "svelte", "solid-js", "preact", "lit", "@angular/core", "@angular/platform-browser", "@vitejs/plugin-react", "@vitejs/plugin-react-swc", "@vitejs/plugin-vue",
  "@preact/preset-vite", "vite-plugin-solid", "alpinejs", "ember-source", "wxt", "plasmo", "@crxjs/vite-plugin", "webextension-polyfill",
  // What puts styles and scripts into a page.
  "style-loader", "html-webpack-plugin",
]);

/** Frameworks with a server of their own, and platforms that run functions for requests, besides what is known to speak HTTP. */
export const servingPackages: ReadonlySet<string> = new Set([
  "next", "nuxt", "nuxt3", "@nuxt/kit", "nitro", "astro", "gatsby", "blitz", "waku", "rwsdk", "vinxi", "vike", "vite-plugin-ssr", "@solidjs/start", "solid-start", "@tanstack/start", "@analogjs/platform", "@builder.io/qwik-city", "@modern-js/app-tools", "meteor-node-stubs",
  "@adonisjs/core", "@nestjs/core", "@nestjs/common", "@feathersjs/feathers", "@loopback/core", "moleculer", "sails", "keystone", "@keystone-6/core", "encore.dev", "convex", "uWebSockets.js",
  "@cloudflare/vite-plugin", "@cloudflare/workers-types", "wrangler", "firebase-functions", "@types/aws-lambda", "serverless", "sst", "@vercel/node", "@netlify/functions", "@azure/functions",
  "@google-cloud/functions-framework", "@effect/platform-node", "@effect/platform-bun", "@types/bun", "bun-types", "@grpc/grpc-js", "socket.io", "ws", "@angular/ssr", "@nguniversal/express-engine", "@modelcontextprotocol/sdk", "@types/express",
]);

/** Those of them that draw pages on a server, whatever that asks for its data: in a package that is called for what it shows, they serve nothing else. */
export const pageFrameworks: ReadonlySet<string> = new Set(["next", "nuxt", "nuxt3", "astro", "gatsby", "@sveltejs/kit", "@angular/ssr"]);

/** What is asked for by something that runs in Node, and by nothing that only draws: queues, bots, mails, terminals, the main process of a window. */
export const serverPackages: ReadonlySet<string> = new Set([
  "firebase-admin", "nodemailer", "nodemon", "ts-node-dev", "pm2", "bull", "bullmq", "bee-queue", "agenda", "pg-boss", "graphile-worker", "inngest", "node-cron", "amqplib", "amqp-connection-manager", "kafkajs", "ioredis", "redis", "prisma", "electron", "ink", "@types/vscode", "discord.js", "eris", "telegraf", "grammy", "node-telegram-bot-api", "@slack/bolt",
  "resend", "postmark", "mailgun.js", "@sendgrid/mail", "bcrypt", "argon2", "winston", "ssh2",
]);

/** Families of the same, by the beginning of the name. */
export const servingFamilies: readonly string[] = ["@remix-run/", "@react-router/", "@redwoodjs/", "@trigger.dev/", "@nestjs/", "@aws-sdk/", "@strapi/", "@medusajs/", "@directus/", "@temporalio/"];

/** Databases that are kept on a phone or in a browser, and what a client of a server asks for its types. */
export const carriedPackages: ReadonlySet<string> = new Set([
  "expo-sqlite", "@op-engineering/op-sqlite", "@sqlite.org/sqlite-wasm", "wa-sqlite", "sql.js", "pouchdb", "rxdb", "lokijs", "realm", "@electric-sql/pglite", "@electric-sql/client", "@instantdb/admin", "@duckdb/duckdb-wasm",
  "browser-level", "@triplit/client", "@trpc/server", "@ts-rest/core", "@orpc/server", "@connectrpc/connect", "http-status-codes", "http-status", "kysely",
]);

/** Packages that run on a phone, and in nothing else. */
export const phonePackages: ReadonlySet<string> = new Set(["react-native", "expo"]);

/** What asks the SQLite of a phone, by the drivers that these have for it, and what their tests ask instead. A server that they share a package with asks for more. */
export const carriedOnPhone: ReadonlySet<string> = new Set(["typeorm", "drizzle-orm", "drizzle-kit", "sqlite3", "better-sqlite3"]);
