package org.uniondomain.examples.spring;

import java.util.stream.IntStream;
import org.uniondomain.core.identity.CreditCode;

/** Credit codes for tests: of no real body. */
final class CreditCodes {
  private static final String CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

  private CreditCodes() {}

  /** Returns sixteen characters with the check characters that fit. */
  static String fitting(String sixteen) {
    return IntStream.range(0, CHARACTERS.length() * CHARACTERS.length())
        .mapToObj(
            i ->
                sixteen
                    + CHARACTERS.charAt(i / CHARACTERS.length())
                    + CHARACTERS.charAt(i % CHARACTERS.length()))
        .filter(code -> CreditCode.parse(code).findings().isEmpty())
        .findFirst()
        .orElseThrow();
  }
}
