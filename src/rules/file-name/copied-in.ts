import { folderOf, insideOf } from "../../layers/path.ts";
import { listingOf } from "../../origins/listing.ts";
import { readText } from "../../origins/read-module.ts";

const licence = /^(?:licen[cs]e|copying)(?:\.(?:md|txt))?$/i;

/** What lets anybody copy a library. That of an edition which is sold does not. */
const letsCopy = /Permission is hereby granted, free of charge|Permission to use, copy, modify|Redistribution and use in source and binary forms|Apache License/;

const oneLine = (text: string): string => text.replaceAll(/\s+/g, " ").trim();

/** The texts of the licences in a folder. */
const licencesIn = (folder: string): string[] => listingOf(folder).files.filter((name) => licence.test(name)).map((name) => oneLine(readText(`${folder}/${name}`) ?? ""));

/**
 * True for a file of a library that was copied in: a folder inside the package has a licence of its own, and not that of the project.
 * @param top the folder of the package
 * @param root that of the project
 */
export function isCopiedIn(file: string, top: string, root: string): boolean {
  for (let at = folderOf(file); at !== top && insideOf(top, at) !== undefined; at = folderOf(at)) {
    const own = licencesIn(at).filter((text) => letsCopy.test(text));
    if (own.length > 0) return !own.some((text) => [...licencesIn(top), ...licencesIn(root)].includes(text));
  }
  return false;
}
