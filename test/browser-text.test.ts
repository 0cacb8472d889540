import { describe, expect, it } from "vitest";
import { isBrowserText, isComponentText } from "../src/browser-text.ts";

describe("a text that runs in a browser", () => {
  it.each([
    'import { useState } from "react";\n',
    'import React, { type ReactNode, useEffect } from "react";\n',
    "import {\n  createContext,\n  useContext,\n} from 'react'\n",
    'import { log } from "./log";\nimport { useRef } from "preact/hooks";\n',
    'import { defineComponent, ref } from "vue";\n',
    'import { onMount } from "svelte";\n',
    '"use client";\n',
    "export const remove = (key: string, kind: string) => window[`${kind}Storage`].removeItem(key);\n",
    'const box = document.getElementById("box");\n',
    'import { show } from "./show.js";\ndocument.addEventListener("click", show);\n',
    'var $ = require("jquery");\n$(window).on("error", function () {});\n',
    "(function ($) {\n  $.fn.mask = function () {};\n})(window.jQuery);\n",
    'window.addEventListener("unload", function () {});\n',
    'var global = typeof window !== "undefined" ? window : this;\nvar div = document.createElement("div");\n',
    'import { useQuery } from "@tanstack/react-query";\n',
    'import { Injectable } from "@angular/core";\n@Injectable()\nexport class UserService {}\n',
    'const angular = require("angular");\nangular.module("shop", []);\n',
    "module.exports = function (shop, $timeout) {\n  return { restrict: 'E' };\n};\n",
    "export const list = ['$scope', ($scope) => { $scope.all = []; }];\n",
    'import { useSignal, useComputed } from "@preact/signals";\n',
    'import { useRouter } from "vue-router";\n',
    'import useSWR, { mutate } from "swr";\n',
    "navigator.serviceWorker.ready.then(show).catch(() => {});\n",
    "// Shows a theme.\n/* All\nof it */\n'use client'\n",
    'import React from "react";\nexport const Menu = () => React.useCallback(() => 1, []);\n',
    'const document = window.document;\ndocument.getElementById("box");\n',
    'const found = document.evaluate("//p", document.documentElement);\n',
    '((window, document) => { document.getElementById("box"); })(window, document);\n',
    'export const find = (document: Document) => document.getElementById("box");\n',
    'document.getElementById("box").innerHTML = "<script src=\'a.js\'></script>";\n',
    "export const show = (box) => { document.body.append(box); };\n",
    "export const name = (text) => {\n  // Sets the document of the page.\n  document.title = text;\n};\n",
    "if (typeof document === 'object' && document.hidden) pause();\n",
    'export const at = () => document?.location.href + " of the document";\n',
    'import { submit } from "./submit";\nexport const Form = () => <button\n  onClick={() => submit()}>Go</button>;\n',
    'import { ref, computed } from "vue";\n',
    "import { type Ref, reactive } from 'vue'\n",
    'import { createRouter, createWebHistory } from "vue-router";\n',
    'import { createRouter, createWebHashHistory } from "vue-router";\n',
  ])("takes what only a browser runs: %j", (text) => {
    expect(isBrowserText(text)).toBe(true);
  });

  it.each([
    'import { cache } from "react";\n',
    'import { render } from "@react-email/render";\nimport { Html } from "react";\n',
    'import { useState } from "./state";\nimport React from "react";\n',
    'import { ref, computed } from "vue";\nimport express from "express";\n',
    'import { createSSRApp, type Ref } from "vue";\n',
    'import { ref } from "vuelidate";\n',
    'import { createMemoryHistory } from "vue-router";\n',
    'import { useContext } from "effect";\n',
    '"use server";\n',
    'import React from "react";\nexport const mail = React.createElement("p");\n',
    'export const Mail = () => <Button href={link} tone={tone}>Go</Button>;\n',
    'const onClick = 1;\nexport const options = { onClick };\n',
    'export async function loader() {}\nexport default () => <button onClick={() => 1} />;\n',
    'export const getServerSideProps = async () => ({});\nexport default () => <button onClick={() => 1} />;\n',
    'const load = createServerFn();\nexport const Form = () => <form onSubmit={load} />;\n',
    'import { QueryClient } from "@tanstack/react-query";\n',
    'import { enableProdMode } from "@angular/core";\nimport express from "express";\n',
    'import { Service } from "@angular/core-services";\n',
    'const express = require("express");\nconst page = "angular.module(1)";\n',
    "export const find = (query) => query.where({ $scope: 1 }).limit(timeout($timeout));\n",
    'import { signal } from "@preact/signals";\n',
    'import { createRouter } from "vue-router";\n',
    "export const many = () => navigator.hardwareConcurrency;\n",
    'import { Note } from "./note.js";\nexport const read = (document) => document.title + document.body;\n',
    'export const origin = () => (typeof window === "undefined" ? "http://localhost" : window.location.origin);\n',
    'import puppeteer from "puppeteer";\nexport const read = (page) => page.evaluate(() => document.querySelector("h1"));\n',
    'const express = require("express");\nconst page = "<script>document.getElementById(1)</script>";\n',
    "export const read = (document) => document.title;\n",
    "const { document } = await load();\nexport const body = document.body;\n",
    "for (const document of documents) save(document.title, document.body);\n",
    'import { document } from "./data.js";\nexport const text = document.head;\n',
    "let document;\nexport const text = () => document.body;\n",
    "export const read = (note) => note.document.body;\n",
    "export const help = 'Ask document.body';\n",
    "export const page = (text) => `<p onclick=document.body.remove()>${text}</p>`;\n",
    "// Writes document.body.\nexport const one = 1;\n",
    "export const one = (page) => page.evaluate(() => document.body.innerText);\n",
    "export const save = () => document.save();\n",
    'import { readFile } from "node:fs/promises";\nexport const script = "document.cookie";\n',
    'export const at = (window) => window.from + window.to;\n',
    'export const directive = "use client";\n',
    'import { DOMParser } from "@xmldom/xmldom";\nexport const add = (document) => document.createElement("item");\n',
    'import { parse } from "./parse.js";\nconst document = parse("<items/>");\ndocument.createElement("item");\n',
    'import type { Page } from "./scraper.js";\nexport const read = (page: Page) => page.evaluate(() => document.querySelector("h1"));\n',
    'export default defineEventHandler(() => `<script>window.location = "/";</script>`);\n',
    "export const page = '<script>document.getElementById(1)<\\/script>';\n",
    'export const mayOrder = (window: Slot) => window.open < now();\n',
    'export const open = (slots) => slots.filter((window) => window.open < now());\n',
    'const window = await slots.of(shop);\nexport const at = window.location;\n',
    'import { Hono } from "hono";\nnew Hono().get("/", (context) => context.html(<button onClick={submit}>Go</button>));\n',
  ])("is none otherwise: %j", (text) => {
    expect(isBrowserText(text)).toBe(false);
  });
});

describe("a text of a component", () => {
  it("takes React along, as JSX asked for", () => {
    expect(['import React, { Component } from "react";\n', "import * as React from 'react';\n", 'const React = require("react");\n'].map(isComponentText)).toEqual([true, true, true]);
  });

  it("is none of what renders it on the server, and of what takes single things", () => {
    expect(['import React from "react";\nimport { renderToString } from "react-dom/server";\n', 'import React from "react";\nimport express from "express";\n', 'import { cache } from "react";\n'].map(isComponentText)).toEqual([false, false, false]);
  });
});
