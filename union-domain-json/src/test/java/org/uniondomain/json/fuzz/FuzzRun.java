package org.uniondomain.json.fuzz;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/**
 * 长跑: the promises on as many documents as one likes; and, for a fuzzer that looks into the code,
 * on the bytes it gives.
 */
public final class FuzzRun {
  private static final Documents DOCUMENTS = new Documents(1);

  private FuzzRun() {}

  /**
   * Checks the promises and prints how many documents were read and refused.
   *
   * @param arguments how many documents, and the seed
   */
  public static void main(String[] arguments) {
    long count = Long.parseLong(arguments[0]);
    Documents documents = DOCUMENTS.from(Long.parseLong(arguments[1]));
    Map<Promises.Outcome, Long> outcomes = new EnumMap<>(Promises.Outcome.class);
    long bytes = 0;
    for (long i = 0; i < count; i++) {
      Documents.Input input = documents.next();
      bytes += input.json().length;
      outcomes.merge(check(input), 1L, Long::sum);
    }
    System.out.println(count + " documents, " + bytes + " bytes, " + outcomes);
  }

  static Promises.Outcome check(Documents.Input input) {
    try {
      return Promises.check(input.vocabulary(), input.json());
    } catch (Throwable failure) {
      throw Promises.broken(input, failure);
    }
  }

  /**
   * Called by the fuzzer: the first byte chooses the subject, the others are the document.
   *
   * @param input the bytes
   */
  public static void fuzzerTestOneInput(byte[] input) {
    if (input.length > 0) {
      int subject = (input[0] & 0xFF) * DOCUMENTS.samples().size() / 256;
      Promises.check(
          DOCUMENTS.samples().get(subject).vocabulary(),
          Arrays.copyOfRange(input, 1, input.length));
    }
  }
}
