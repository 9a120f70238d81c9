package org.uniondomain.rules.lang;

import static java.util.Objects.requireNonNull;

import com.google.errorprone.annotations.Immutable;

/**
 * 名称: what a thing is called.
 *
 * @param chinese the official Chinese term
 * @param english the English term
 */
@Immutable
public record Label(String chinese, String english) {

  /**
   * Checks that both are given.
   *
   * @throws IllegalArgumentException if one is blank
   */
  public Label {
    requireNonNull(chinese, "chinese");
    requireNonNull(english, "english");
    if (chinese.isBlank() || english.isBlank()) {
      throw new IllegalArgumentException("label without text: " + chinese + " / " + english);
    }
  }

  /** Returns the text in {@code language}. */
  public String in(Language language) {
    return language == Language.CHINESE ? chinese : english;
  }
}
