package org.uniondomain.rules.lang;

import java.util.Locale;

/** 语言: the languages in which the library speaks. */
public enum Language {
  /** 中文. */
  CHINESE,
  /** 英文. */
  ENGLISH;

  /** Returns Chinese for every Chinese locale and English for every other; asks no default. */
  public static Language of(Locale locale) {
    return locale.getLanguage().equals("zh") ? CHINESE : ENGLISH;
  }
}
