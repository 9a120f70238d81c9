package org.uniondomain.json.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.collect.ImmutableSortedMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.uniondomain.json.AnswerSchema;
import org.uniondomain.json.FactSchema;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.SubjectRules;

/** 模式文件: writes the schemas of the standard book where the jar takes them from. */
public final class SchemaFiles {
  /** Where the schemas lie in the jar. */
  static final String FOLDER = "META-INF/union-domain/schema/";

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private SchemaFiles() {}

  /** Returns every schema by the name of its file. */
  static ImmutableSortedMap<String, JsonNode> all() {
    Map<String, JsonNode> all = new TreeMap<>();
    all.put("answers.schema.json", AnswerSchema.of());
    for (SubjectRules<?> subject : UnionRules.standard().subjects()) {
      if (subject.vocabulary().code() == null) {
        all.put(
            subject.vocabulary().subject().id() + ".schema.json",
            FactSchema.of(subject.vocabulary()));
      }
    }
    return ImmutableSortedMap.copyOf(all);
  }

  static String text(JsonNode schema) throws IOException {
    return JSON.writeValueAsString(schema).replace("\r\n", "\n") + "\n";
  }

  /**
   * Writes the schemas.
   *
   * @param arguments the folder of classes
   * @throws IOException if a file cannot be written
   */
  public static void main(String... arguments) throws IOException {
    Path folder = Path.of(arguments[0]).resolve(FOLDER);
    Files.createDirectories(folder);
    for (var each : all().entrySet()) {
      Files.writeString(folder.resolve(each.getKey()), text(each.getValue()));
    }
  }
}
