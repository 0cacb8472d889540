const told = /@generated|do not edit|auto-?generated/i;

/** True for a text that says at its top that a tool wrote it: nobody can right what is in it. */
export const isGeneratedText = (text: string): boolean => told.test(text.slice(0, 300));
