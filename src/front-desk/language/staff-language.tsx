import { createContext, use, useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { languages } from '../../consultation/index.ts';
import type { Language } from '../../consultation/index.ts';
import { keepPreference, readPreference } from '../preferences.ts';
import { wordsByLanguage } from './words.ts';
import type { Words } from './words.ts';

interface StaffLanguage {
  readonly language: Language;
  readonly words: Words;
  readonly choose: (language: Language) => void;
}

const Context = createContext<StaffLanguage | undefined>(undefined);

function firstLanguage(): Language {
  const kept = readPreference('language');
  const wanted = [kept ?? '', ...navigator.languages].map((tag) => tag.slice(0, 2));
  return (
    wanted
      .map((tag) => languages.find((language) => language === tag))
      .find((language) => language !== undefined) ?? 'en'
  );
}

/** Gives every page its words, and remembers the language on this machine. */
export function StaffLanguageProvider({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useState(firstLanguage);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const choose = (next: Language) => {
    keepPreference('language', next);
    setLanguage(next);
  };
  return (
    <Context value={{ language, words: wordsByLanguage[language], choose }}>{children}</Context>
  );
}

/** The staff's language, its words, and a way to change it. */
export function useStaffLanguage(): StaffLanguage {
  const value = use(Context);
  if (!value) throw new Error('StaffLanguageProvider is missing above this component.');
  return value;
}
