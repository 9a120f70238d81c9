package org.uniondomain.json.databind;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.Module;
import java.util.Locale;
import java.util.function.Consumer;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.json.AnswerWriter;
import org.uniondomain.json.FactReader;
import org.uniondomain.json.FactWriter;
import org.uniondomain.json.LawWriter;
import org.uniondomain.json.ReadFinding;
import org.uniondomain.json.ReadLimits;
import org.uniondomain.json.ValueCodec;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.lang.Vocabulary;

/**
 * 工会领域模块: lets a mapper read and write every entity of the standard book, by itself or inside types
 * of your own, lists and maps; the library's values (money, ratios, periods, terms, places,
 * identity numbers, codes) and {@link Fact}s and {@link Listing}s of them; and write verdicts,
 * answers, assessments, explanations, remedies, thresholds and overlays.
 *
 * <pre>{@code
 * ObjectMapper mapper = new ObjectMapper().registerModule(new UnionDomainModule());
 * AwardFund fund = mapper.readValue(json, AwardFund.class);
 * }</pre>
 *
 * <p>A mapper that looks for modules ({@code findAndAddModules()}) finds it by itself. It does what
 * {@link FactReader}, {@link FactWriter}, {@link AnswerWriter} and {@link LawWriter} do, and leaves
 * the mapper's own settings and types alone. Whatever cannot be read is refused with one exception,
 * {@link UnreadableException}, which lists all that is wrong with the entity. The literal null is
 * refused too; {@code @JsonSetter(nulls = Nulls.SKIP)} on a property of your own makes it mean that
 * the property was left out.
 *
 * <p>What stands before the entity or after it is the mapper's affair: text that does not begin as
 * JSON is its {@code JsonParseException}, and it passes over what follows the document unless
 * {@code DeserializationFeature.FAIL_ON_TRAILING_TOKENS} is on, which is recommended for whole
 * documents.
 *
 * <p>A module is immutable; each method returns a new one.
 */
public final class UnionDomainModule extends Module {
  /**
   * 警告属性: the attribute under which a call has a {@code Consumer<ReadFinding>} that is told what of
   * the document was passed over: {@code mapper.readerFor(AwardFund.class).withAttribute(WARNINGS,
   * (Consumer<ReadFinding>) list::add)}.
   */
  public static final String WARNINGS = "org.uniondomain.json.warnings";

  private final boolean standard;
  private final Vocabularies vocabularies;
  private final FactReader reader;
  private final FactWriter facts;
  private final AnswerWriter answers;
  private final LawWriter law;
  private final Warnings warnings;

  /** Makes the module of the standard book, which reads tolerantly. */
  public UnionDomainModule() {
    this(
        true,
        Vocabularies.of(UnionRules.standard()),
        FactReader.tolerant(),
        FactWriter.complete(),
        AnswerWriter.full(),
        LawWriter.standard(),
        Warnings.UNHEARD);
  }

  private UnionDomainModule(
      boolean standard,
      Vocabularies vocabularies,
      FactReader reader,
      FactWriter facts,
      AnswerWriter answers,
      LawWriter law,
      Warnings warnings) {
    this.standard = standard;
    this.vocabularies = vocabularies;
    this.reader = reader;
    this.facts = facts;
    this.answers = answers;
    this.law = law;
    this.warnings = warnings;
  }

  /**
   * 自有词汇: the same module, which also knows a vocabulary of your own, and those of its lists and
   * parts; in place of the one it has of the same subject.
   *
   * @param vocabulary what can be told of the subject
   * @return the module
   */
  public UnionDomainModule with(Vocabulary<?> vocabulary) {
    return new UnionDomainModule(
        false, vocabularies.with(vocabulary), reader, facts, answers, law, warnings);
  }

  /**
   * 自有类型: the same module, which also knows values of a further type.
   *
   * @param codec how they are written
   * @return the module
   */
  public UnionDomainModule with(ValueCodec<?> codec) {
    return new UnionDomainModule(
        false,
        vocabularies,
        reader.with(codec),
        facts.with(codec),
        answers.with(codec),
        law.with(codec),
        warnings);
  }

  /**
   * 读取方式: the same module with a reader of your own: strict, or within other limits.
   *
   * @param newReader the reader; give it your codecs too
   * @return the module
   */
  public UnionDomainModule reading(FactReader newReader) {
    return new UnionDomainModule(false, vocabularies, newReader, facts, answers, law, warnings);
  }

  /**
   * 严格读取: the same module, which refuses unknown members and codes.
   *
   * @return the module
   */
  public UnionDomainModule strict() {
    return reading(reader.refusingUnknown());
  }

  /**
   * 读取限制: the same module for documents of other sizes.
   *
   * @param limits the limits
   * @return the module
   */
  public UnionDomainModule within(ReadLimits limits) {
    return reading(reader.within(limits));
  }

  /**
   * 写出方式: the same module with a writer of your own: without sensitive facts, with labels, in fen.
   *
   * @param writer the writer; give it your codecs too
   * @return the module
   */
  public UnionDomainModule writing(FactWriter writer) {
    return new UnionDomainModule(false, vocabularies, reader, writer, answers, law, warnings);
  }

  /**
   * 带说明: the same module, which writes assessments with their explanations.
   *
   * @param locale the language of the reader: Chinese, or English for any other
   * @return the module
   */
  public UnionDomainModule explaining(Locale locale) {
    return new UnionDomainModule(
        false, vocabularies, reader, facts, answers.explaining(locale), law, warnings);
  }

  /**
   * 听取警告: the same module, which tells what of a document was passed over: unknown members and
   * codes. For one call alone see {@link #WARNINGS}.
   *
   * @param listener is told each warning; must be safe to share between threads
   * @return the module
   */
  public UnionDomainModule telling(Consumer<ReadFinding> listener) {
    return new UnionDomainModule(
        false, vocabularies, reader, facts, answers, law, new Warnings(listener));
  }

  @Override
  public String getModuleName() {
    return "union-domain";
  }

  /** Returns that of the artifact, which is not written here a second time: none. */
  @Override
  public Version version() {
    return Version.unknownVersion();
  }

  /** Returns one id for all standard modules; a changed one counts beside it, and before it. */
  @Override
  public Object getTypeId() {
    return standard ? "org.uniondomain.json" : this;
  }

  @Override
  public void setupModule(SetupContext context) {
    context.addDeserializers(new FactDeserializers(vocabularies, reader, warnings));
    context.addSerializers(new FactSerializers(vocabularies, reader, facts, answers, law));
    JsonInclude.Value ifKnown =
        JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS);
    context.configOverride(Fact.class).setInclude(ifKnown);
    context.configOverride(Listing.class).setInclude(ifKnown);
  }
}
