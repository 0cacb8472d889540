import { describe, expect, it } from "vitest";
import { isBrowserText } from "../src/browser-text.ts";

describe("a text that runs in a browser", () => {
  it.each([
    'import { useState } from "react";\n',
    'import React, { type ReactNode, useEffect } from "react";\n',
    "import {\n  createContext,\n  useContext,\n} from 'react'\n",
    'import { log } from "./log";\nimport { useRef } from "preact/hooks";\n',
    'import { defineComponent, ref } from "vue";\n',
    'import { onMount } from "svelte";\n',
    '"use client";\n',
    "// Shows a theme.\n/* All\nof it */\n'use client'\n",
    'import React from "react";\nexport const Menu = () => React.useCallback(() => 1, []);\n',
    'import { submit } from "./submit";\nexport const Form = () => <button\n  onClick={() => submit()}>Go</button>;\n',
  ])("takes what only a browser runs: %j", (text) => {
    expect(isBrowserText(text)).toBe(true);
  });

  it.each([
    'import { cache } from "react";\n',
    'import { render } from "@react-email/render";\nimport { Html } from "react";\n',
    'import { useState } from "./state";\nimport React from "react";\n',
    'import { ref, computed } from "vue";\n',
    'import { useContext } from "effect";\n',
    '"use server";\n',
    'import React from "react";\nexport const mail = React.createElement("p");\n',
    'export const Mail = () => <Button href={link} tone={tone}>Go</Button>;\n',
    'const onClick = 1;\nexport const options = { onClick };\n',
    'export async function loader() {}\nexport default () => <button onClick={() => 1} />;\n',
    'export const getServerSideProps = async () => ({});\nexport default () => <button onClick={() => 1} />;\n',
    'const load = createServerFn();\nexport const Form = () => <form onSubmit={load} />;\n',
    'export const directive = "use client";\n',
  ])("is none otherwise: %j", (text) => {
    expect(isBrowserText(text)).toBe(false);
  });
});
