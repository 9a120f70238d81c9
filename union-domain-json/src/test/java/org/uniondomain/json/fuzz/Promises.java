package org.uniondomain.json.fuzz;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.CharConversionException;
import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.uniondomain.json.FactReader;
import org.uniondomain.json.FactWriter;
import org.uniondomain.json.ReadFinding;
import org.uniondomain.json.Reading;
import org.uniondomain.json.databind.UnionDomainModule;
import org.uniondomain.json.databind.UnreadableException;
import org.uniondomain.rules.lang.Language;
import org.uniondomain.rules.lang.Vocabulary;

/** 读写承诺: what must hold of whatever is read; throws {@link AssertionError} where it does not. */
final class Promises {
  private static final FactReader TOLERANT = FactReader.tolerant();
  private static final FactReader STRICT = FactReader.strict();
  private static final FactWriter WRITER = FactWriter.complete();
  private static final ObjectMapper MAPPER =
      new ObjectMapper().registerModule(new UnionDomainModule());

  private Promises() {}

  /** What came of a document. */
  enum Outcome {
    READ,
    REFUSED,
    NOT_JSON
  }

  /** Reads {@code json} in every way, and checks each promise. */
  static <S> Outcome check(Vocabulary<S> vocabulary, byte[] json) {
    Reading<S> tolerant = TOLERANT.read(vocabulary, json);
    Reading<S> strict = STRICT.read(vocabulary, json);
    findings(tolerant);
    findings(strict);
    S value = tolerant.value().orElse(null);
    S strictly = strict.value().orElse(null);
    if (strictly != null) {
      require(strictly.equals(value), "strict and tolerant reading differ");
    }
    if (value != null) {
      String written = WRITER.write(vocabulary, value);
      require(
          STRICT.read(vocabulary, written).orThrow().equals(value), "not read back: " + written);
    }
    return mapper(vocabulary, json, value);
  }

  private static void findings(Reading<?> reading) {
    require(
        reading.value().isPresent() == reading.errors().isEmpty(), "a value in spite of errors");
    for (ReadFinding each : reading.findings()) {
      for (Language language : Language.values()) {
        String message = each.message(language);
        require(message.chars().noneMatch(Character::isISOControl), "more than one line");
      }
    }
  }

  private static <S> Outcome mapper(Vocabulary<S> vocabulary, byte[] json, @Nullable S expected) {
    try {
      S read = MAPPER.readValue(json, vocabulary.subject().type());
      if (expected != null) {
        require(Objects.equals(read, expected), "a mapper reads something else");
      }
      return Outcome.READ;
    } catch (UnreadableException refused) {
      require(expected == null, "a mapper refuses what the reader reads: " + refused.getMessage());
      require(
          refused.findings().stream()
              .anyMatch(each -> each.severity() == ReadFinding.Severity.ERROR),
          "refused without reason");
      return Outcome.REFUSED;
    } catch (JsonProcessingException | CharConversionException notOurs) {
      require(expected == null, "a mapper refuses what the reader reads: " + notOurs.getMessage());
      require(!begins(json), "another exception: " + notOurs);
      return Outcome.NOT_JSON;
    } catch (IOException impossible) {
      throw new AssertionError(impossible);
    }
  }

  /** Returns whether the bytes begin with a token, so that the module is asked at all. */
  private static boolean begins(byte[] json) {
    try (JsonParser parser = MAPPER.createParser(json)) {
      return parser.nextToken() != null;
    } catch (IOException notJson) {
      return false;
    }
  }

  private static void require(boolean condition, String otherwise) {
    if (!condition) {
      throw new AssertionError(otherwise);
    }
  }

  /** Returns the promise that failed, with the document that broke it. */
  static AssertionError broken(Documents.Input input, Throwable failure) {
    return new AssertionError(
        input.vocabulary() + " " + Arrays.toString(input.json()) + "\n" + failure, failure);
  }
}
