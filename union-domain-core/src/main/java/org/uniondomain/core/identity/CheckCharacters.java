package org.uniondomain.core.identity;

/**
 * 校验码算法: the check characters of the three standards. Each method takes the characters before the
 * check character, already known to be in the standard's alphabet.
 */
final class CheckCharacters {

  static final String CREDIT_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

  private static final String IDENTITY_CHECKS = "10X98765432";
  private static final int[] IDENTITY_WEIGHTS = {
    7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2
  };
  private static final int[] CREDIT_WEIGHTS = {
    1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28
  };
  private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

  private CheckCharacters() {}

  /** GB 11643: weights 2^(18-i) mod 11, the same as ISO 7064 MOD 11-2. */
  static char identity(CharSequence seventeenDigits) {
    int sum = 0;
    for (int index = 0; index < IDENTITY_WEIGHTS.length; index++) {
      sum += (seventeenDigits.charAt(index) - '0') * IDENTITY_WEIGHTS[index];
    }
    return IDENTITY_CHECKS.charAt(sum % 11);
  }

  /** GB 32100: weights 3^(i-1) mod 31 over the alphabet of 31 characters. */
  static char credit(CharSequence seventeenCharacters) {
    int sum = 0;
    for (int index = 0; index < CREDIT_WEIGHTS.length; index++) {
      sum += CREDIT_ALPHABET.indexOf(seventeenCharacters.charAt(index)) * CREDIT_WEIGHTS[index];
    }
    return CREDIT_ALPHABET.charAt((31 - sum % 31) % 31);
  }

  /**
   * GB 11714: digits stand for themselves, A to Z for 10 to 35; 10 is written X, 11 is written 0.
   */
  static char organisation(CharSequence eightCharacters) {
    int sum = 0;
    for (int index = 0; index < ORGANISATION_WEIGHTS.length; index++) {
      char character = eightCharacters.charAt(index);
      int value = character <= '9' ? character - '0' : character - 'A' + 10;
      sum += value * ORGANISATION_WEIGHTS[index];
    }
    int check = 11 - sum % 11;
    return check == 10 ? 'X' : check == 11 ? '0' : (char) ('0' + check);
  }
}
