package org.uniondomain.rules.testing;

import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.JqwikException;
import net.jqwik.api.sessions.JqwikSession;
import org.jspecify.annotations.Nullable;
import org.uniondomain.rules.lang.Vocabulary;

/**
 * 样本: subjects drawn one after the other, the same for the same seed, for tests and runs that are
 * no properties. Where something fails nothing is shrunk; in a property use {@link Subjects}.
 */
public final class Samples {
  private static final int TRIES = 1000;

  private final Random random;

  /** Draws by {@code random}. */
  public Samples(Random random) {
    this.random = random;
  }

  /**
   * Returns a subject of which everything is told.
   *
   * @param <S> the subject
   */
  public <S> S whole(Vocabulary<S> vocabulary) {
    return next(Subjects.whole(vocabulary));
  }

  /**
   * Returns a subject of which some facts are told, some in part, and some not.
   *
   * @param <S> the subject
   */
  public <S> S any(Vocabulary<S> vocabulary) {
    return next(Subjects.any(vocabulary));
  }

  private <S> S next(Arbitrary<S> arbitrary) {
    try {
      return arbitrary.generator(TRIES).next(random).value();
    } catch (JqwikException outside) {
      AtomicReference<@Nullable S> drawn = new AtomicReference<>();
      JqwikSession.run(() -> drawn.set(arbitrary.generator(TRIES).next(random).value()));
      S value = drawn.get();
      if (value == null) {
        throw new IllegalStateException("nothing was drawn", outside);
      }
      return value;
    }
  }
}
