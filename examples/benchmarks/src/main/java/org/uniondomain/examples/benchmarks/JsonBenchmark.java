package org.uniondomain.examples.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.EnumNamingStrategies;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.annotation.EnumNaming;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.uniondomain.core.bargaining.BargainingCase;
import org.uniondomain.core.bargaining.change.ChangeKind;
import org.uniondomain.core.bargaining.contract.ContractKind;
import org.uniondomain.core.bargaining.contract.ContractScope;
import org.uniondomain.core.bargaining.contract.FilingOffice;
import org.uniondomain.core.hardship.household.HardshipHousehold;
import org.uniondomain.json.FactReader;
import org.uniondomain.json.FactWriter;
import org.uniondomain.json.databind.UnionDomainModule;
import org.uniondomain.rules.bargaining.BargainingCaseFacts;
import org.uniondomain.rules.hardship.household.HouseholdVocabulary;
import org.uniondomain.rules.lang.Vocabulary;

/** JSON 读写: one document read and written by the library and by data binding of plain types. */
@State(Scope.Thread)
public class JsonBenchmark {

  /** Which document. */
  public enum Document {
    /** 集体合同案件. */
    CASE,
    /** 困难职工家庭. */
    HOUSEHOLD
  }

  /** The codes of the library, for enums bound by their names. */
  @EnumNaming(EnumNamingStrategies.LowerCamelCaseStrategy.class)
  private interface Codes {}

  /** The document. */
  @Param public Document document = Document.CASE;

  private final ObjectMapper module = new JsonMapper();
  private final ObjectMapper plain =
      new JsonMapper(
          JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build());
  private final FactReader reader = FactReader.strict();
  private final FactWriter writer = FactWriter.complete();

  private Class<?> ownType = BargainingCase.class;
  private Class<?> plainType = PlainCase.Case.class;
  private Object own = "";
  private Object twin = "";
  private String text = "";
  private byte[] bytes = {};

  /** Writes the document once, and checks that all ways read it, and write it, alike. */
  @Setup
  public void make() throws IOException {
    for (ObjectMapper mapper : List.of(module, plain)) {
      mapper.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
      mapper.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
      mapper.enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
    }
    module.registerModule(new UnionDomainModule().strict());
    plain.registerModule(PlainDays.MODULE);
    for (Class<?> code :
        List.of(ContractKind.class, ContractScope.class, ChangeKind.class, FilingOffice.class)) {
      plain.addMixIn(code, Codes.class);
    }
    if (document == Document.CASE) {
      own = JsonDocuments.bargainingCase();
    } else {
      own = JsonDocuments.household();
      ownType = HardshipHousehold.class;
      plainType = PlainHousehold.Household.class;
    }
    bytes = module.writeValueAsBytes(own);
    text = module.writeValueAsString(own);
    twin = plain.readValue(bytes, plainType);
    check(module.readTree(plain.writeValueAsBytes(twin)).equals(module.readTree(bytes)));
    check(module.readValue(bytes, ownType).equals(own));
    check(readerFromText().equals(own));
    check(writerToText().equals(text));
  }

  private static void check(boolean condition) {
    if (!condition) {
      throw new IllegalStateException("the ways of reading and writing do not agree");
    }
  }

  /** The library's entities, through a mapper with the module. */
  @Benchmark
  public Object readModule() throws IOException {
    return module.readValue(bytes, ownType);
  }

  /** The same from a text. */
  @Benchmark
  public Object readModuleText() throws JsonProcessingException {
    return module.readValue(text, ownType);
  }

  /** The library's own reader, from a text. */
  @Benchmark
  public Object readerFromText() {
    return document == Document.CASE
        ? reader.read(BargainingCaseFacts.VOCABULARY, text).orThrow()
        : reader.read(households(), text).orThrow();
  }

  /** Plain types. */
  @Benchmark
  public Object readPlain() throws IOException {
    return plain.readValue(bytes, plainType);
  }

  /** The same from a text. */
  @Benchmark
  public Object readPlainText() throws JsonProcessingException {
    return plain.readValue(text, plainType);
  }

  /** The library's entities, through a mapper with the module. */
  @Benchmark
  public byte[] writeModule() throws JsonProcessingException {
    return module.writeValueAsBytes(own);
  }

  /** The library's own writer, to a text. */
  @Benchmark
  public String writerToText() {
    return own instanceof BargainingCase it
        ? writer.write(BargainingCaseFacts.VOCABULARY, it)
        : writer.write(households(), (HardshipHousehold) own);
  }

  /** Plain types. */
  @Benchmark
  public byte[] writePlain() throws JsonProcessingException {
    return plain.writeValueAsBytes(twin);
  }

  /** The same to a text. */
  @Benchmark
  public String writePlainText() throws JsonProcessingException {
    return plain.writeValueAsString(twin);
  }

  private static Vocabulary<HardshipHousehold> households() {
    return HouseholdVocabulary.VOCABULARY;
  }
}
