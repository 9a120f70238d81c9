package org.uniondomain.json.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Random;
import org.uniondomain.json.FactWriter;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.SubjectRules;
import org.uniondomain.rules.lang.Vocabulary;
import org.uniondomain.rules.testing.Samples;

/**
 * 随机文档: valid documents of every subject of the standard book, mutated; JSON and bytes at random.
 */
public final class Documents {
  private static final int EACH = 6;

  private static final ImmutableList<String> SCRAPS =
      ImmutableList.of(
          "{",
          "}",
          "[",
          "]",
          ":",
          ",",
          "\"",
          "\\",
          "null",
          "true",
          "-",
          "1e9",
          "0.001",
          "{}",
          "[]",
          "\"none\":true",
          "{\"between\":[1,2]}",
          "{\"atLeast\":[",
          "{\"oneOf\":[\"x\"]}",
          "\"moneyUnit\":\"fen\",",
          "{\"code\":\"x\",\"label\":\"y\"}",
          "9".repeat(60),
          "\\ud800",
          "\"\\u0000\"",
          "\uFEFF",
          "很",
          "\"2013-02-29\"",
          "\"1/0\"",
          "[".repeat(80),
          "\u2028");

  private final Random random;
  private final ImmutableList<Sample<?>> samples;

  /** A valid document and what it is about. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  public record Sample<S>(Vocabulary<S> vocabulary, byte[] json) {}

  /** A document that may be anything, and as what it is read. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  public record Input(Vocabulary<?> vocabulary, byte[] json) {}

  public Documents(long seed) {
    this.random = new Random(seed);
    ImmutableList.Builder<Sample<?>> all = ImmutableList.builder();
    for (SubjectRules<?> subject : UnionRules.standard().subjects()) {
      if (subject.vocabulary().code() == null) {
        for (int i = 0; i < EACH; i++) {
          all.add(sample(subject.vocabulary(), i));
        }
      }
    }
    this.samples = all.build();
  }

  private Documents(Random random, ImmutableList<Sample<?>> samples) {
    this.random = random;
    this.samples = samples;
  }

  /** Returns other documents made of the same valid ones. */
  public Documents from(long seed) {
    return new Documents(new Random(seed), samples);
  }

  private <S> Sample<S> sample(Vocabulary<S> vocabulary, int variant) {
    Samples samples = new Samples(random);
    S told = variant % 2 == 0 ? samples.whole(vocabulary) : samples.any(vocabulary);
    FactWriter writer = FactWriter.complete();
    String json = (variant % 3 == 0 ? writer.inFen() : writer).write(vocabulary, told);
    return new Sample<>(vocabulary, json.getBytes(UTF_8));
  }

  public ImmutableList<Sample<?>> samples() {
    return samples;
  }

  private Sample<?> any() {
    return samples.get(random.nextInt(samples.size()));
  }

  /** Returns the next document: seven of ten mutated, two of JSON at random, one of bytes. */
  public Input next() {
    Sample<?> sample = any();
    int kind = random.nextInt(10);
    if (kind < 7) {
      byte[] json = sample.json();
      for (int i = random.nextInt(4); i >= 0; i--) {
        json = mutated(json);
      }
      return new Input(sample.vocabulary(), json);
    }
    if (kind < 9) {
      StringBuilder text = new StringBuilder();
      value(text, 0, new String(sample.json(), UTF_8).split("\"", 0));
      return new Input(sample.vocabulary(), text.toString().getBytes(UTF_8));
    }
    byte[] bytes = new byte[random.nextInt(200)];
    random.nextBytes(bytes);
    return new Input(sample.vocabulary(), bytes);
  }

  private byte[] mutated(byte[] json) {
    int from = random.nextInt(json.length + 1);
    int to = Math.min(json.length, from + random.nextInt(12));
    return switch (random.nextInt(10)) {
      case 0 -> spliced(json, from, to, new byte[0]);
      case 1 -> spliced(json, from, from, scrap());
      case 2 -> spliced(json, from, to, scrap());
      case 3 -> spliced(json, from, from, part(any().json()));
      case 4 -> spliced(json, from, json.length, new byte[0]);
      case 5 -> spliced(json, from, to, new byte[] {(byte) random.nextInt(256)});
      default -> digit(json, from);
    };
  }

  /** Changes the first digit from {@code from} on, which leaves JSON and mostly a value. */
  private byte[] digit(byte[] json, int from) {
    for (int i = from; i < json.length; i++) {
      if (json[i] >= '0' && json[i] <= '9') {
        return spliced(json, i, i + 1, new byte[] {(byte) ('0' + random.nextInt(10))});
      }
    }
    return json;
  }

  private byte[] scrap() {
    return SCRAPS.get(random.nextInt(SCRAPS.size())).getBytes(UTF_8);
  }

  private byte[] part(byte[] other) {
    int from = random.nextInt(other.length);
    return Arrays.copyOfRange(other, from, Math.min(other.length, from + random.nextInt(60)));
  }

  private static byte[] spliced(byte[] json, int from, int to, byte[] put) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(json.length + put.length);
    out.write(json, 0, from);
    out.writeBytes(put);
    out.write(json, to, json.length - to);
    return out.toByteArray();
  }

  /** Writes any value of JSON, with words of a valid document. */
  private void value(StringBuilder text, int depth, String[] words) {
    String word = words[random.nextInt(words.length)];
    switch (random.nextInt(depth > 6 ? 5 : 8)) {
      case 0 -> text.append(random.nextLong());
      case 1 -> text.append(random.nextBoolean());
      case 2 -> text.append("null");
      case 3 -> text.append(random.nextInt(100_000) / 100).append('.').append(random.nextInt(100));
      case 4 -> text.append('"').append(word).append('"');
      case 5 -> {
        text.append('[');
        for (int i = random.nextInt(4); i > 0; i--) {
          value(text, depth + 1, words);
          text.append(i > 1 ? "," : "");
        }
        text.append(']');
      }
      default -> {
        text.append('{');
        for (int i = random.nextInt(6); i > 0; i--) {
          text.append('"').append(words[random.nextInt(words.length)]).append("\":");
          value(text, depth + 1, words);
          text.append(i > 1 ? "," : "");
        }
        text.append('}');
      }
    }
  }
}
