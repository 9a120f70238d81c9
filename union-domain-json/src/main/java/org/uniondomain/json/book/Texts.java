package org.uniondomain.json.book;

import com.google.common.collect.ImmutableSet;
import org.jspecify.annotations.Nullable;
import org.uniondomain.json.DocumentNode;
import org.uniondomain.rules.lang.Label;

/** 文字: reads texts and bilingual labels. */
final class Texts {
  private static final ImmutableSet<String> LANGUAGES = ImmutableSet.of("zh", "en");

  private Texts() {}

  static @Nullable String required(DocumentNode node, String name, String chinese, String english) {
    DocumentNode found = node.required(name, new Label(chinese, english));
    return found == null ? null : found.as(String.class);
  }

  /** Reads what a thing is called in Chinese and English; the English may be left out. */
  static @Nullable Label label(DocumentNode node) {
    if (node.isText()) {
      String one = node.as(String.class);
      return one == null ? null : new Label(one, one);
    }
    if (!node.isObjectOf(LANGUAGES)) {
      return null;
    }
    String chinese = required(node, "zh", "中文", "the Chinese text");
    String english = node.member("en") == null ? chinese : node.as("en", String.class);
    return chinese == null || english == null ? null : new Label(chinese, english);
  }
}
