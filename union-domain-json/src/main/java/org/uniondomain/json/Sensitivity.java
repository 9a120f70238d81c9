package org.uniondomain.json;

import org.uniondomain.rules.lang.Vocabulary;

/** 敏感性: whether anything that can be told of a subject is personal. */
final class Sensitivity {
  private Sensitivity() {}

  static boolean anyIn(Vocabulary<?> vocabulary) {
    return vocabulary.facts().stream().anyMatch(each -> each.description().sensitive())
        || vocabulary.lists().stream()
            .anyMatch(each -> each.items().description().sensitive() || anyIn(each.vocabulary()))
        || vocabulary.parts().stream()
            .anyMatch(each -> each.part().description().sensitive() || anyIn(each.vocabulary()));
  }
}
