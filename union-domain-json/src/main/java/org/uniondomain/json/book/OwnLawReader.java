package org.uniondomain.json.book;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.uniondomain.core.place.Division;
import org.uniondomain.json.DocumentNode;
import org.uniondomain.json.DocumentReader;
import org.uniondomain.json.ReadFinding;
import org.uniondomain.json.ReadLimits;
import org.uniondomain.json.Reading;
import org.uniondomain.rules.book.Rulebook;
import org.uniondomain.rules.lang.Label;
import org.uniondomain.rules.lang.Threshold;

/**
 * 自有规定读取: reads numbers, minimum-living standards and the law of places from JSON, against the book
 * that they are to be added to. The guide to own numbers shows the whole form.
 *
 * <p>Everything that is wrong is a finding with its pointer: ids that the book does not have,
 * values of another unit, entries that overlap, sources that are missing, days in the wrong order,
 * places that do not exist, texts that would displace one of higher rank. A document with an error
 * gives nothing. Gaps and missing days of publication are warnings. A reader is immutable and safe
 * to share between threads.
 */
public final class OwnLawReader {
  /** 格式: what the member {@code format} of a document says. */
  public static final String FORMAT = "own-law/1";

  private static final ImmutableSet<String> MEMBERS =
      ImmutableSet.of(
          "format",
          "note",
          "place",
          "citation",
          "certainty",
          "instruments",
          "thresholds",
          "numbers",
          "minimumWages",
          "minimumWageClasses",
          "livingStandards",
          "definitions",
          "replaces",
          "adds",
          "rules",
          "reads");

  private final KnownLaw known;
  private final DocumentReader reader;

  private OwnLawReader(KnownLaw known, DocumentReader reader) {
    this.known = known;
    this.reader = reader;
  }

  /**
   * Returns a reader of documents that are to be added to {@code book}.
   *
   * @param book the book whose rules, numbers, facts and texts a document can name
   * @return the reader
   */
  public static OwnLawReader of(Rulebook book) {
    return new OwnLawReader(KnownLaw.of(book), DocumentReader.strict());
  }

  /**
   * The same reader for documents of other sizes.
   *
   * @param limits the limits
   * @return the reader
   */
  public OwnLawReader within(ReadLimits limits) {
    return new OwnLawReader(known, reader.within(limits));
  }

  /**
   * 读取文本: reads a document.
   *
   * @param json the document
   * @return what it says, or why there is nothing
   */
  public Reading<OwnLaw> read(String json) {
    return reader.read(json, this::law);
  }

  /**
   * 读取字节: reads a document in UTF-8.
   *
   * @param json the document; a byte-order mark is passed over
   * @return what it says, or why there is nothing
   */
  public Reading<OwnLaw> read(byte[] json) {
    return reader.read(json, this::law);
  }

  private @Nullable OwnLaw law(DocumentNode root) {
    if (!root.isObjectOf(MEMBERS) || !isOfFormat(root)) {
      return null;
    }
    Source source = Source.of(root, known);
    NumberForm numbers = new NumberForm(root, known, source);
    ImmutableList<OwnNumber<?>> all = numbers.read(root);
    timelines(all);
    Trees trees = new Trees(root, known, source, declared(root, numbers.own(), all));
    OverlayForm overlays = new OverlayForm(trees);
    for (OwnNumber<?> each : all) {
      if (!numbers.own().containsKey(each.threshold().id())) {
        overlays.number(each);
      }
    }
    overlays.read(root);
    return new OwnLaw(overlays.overlays(), overlays.alone(), new StandardForm(source).read(root));
  }

  private static boolean isOfFormat(DocumentNode root) {
    DocumentNode format = root.required("format", new Label(FORMAT, FORMAT));
    String written = format == null ? null : format.as(String.class);
    if (format != null && written != null && !written.equals(FORMAT)) {
      format.unknownId(new Label(FORMAT, FORMAT));
    }
    return FORMAT.equals(written);
  }

  private record Line(String threshold, Division place) {}

  private static void timelines(ImmutableList<OwnNumber<?>> numbers) {
    ListMultimap<Line, Timelines.Entered> lines = ArrayListMultimap.create();
    for (OwnNumber<?> each : numbers) {
      lines.put(new Line(each.threshold().id(), each.entry().place()), each.entered());
    }
    lines.asMap().values().forEach(Timelines::check);
  }

  /** Returns the thresholds that the document declares, with their numbers. */
  private static ImmutableMap<String, Threshold<?>> declared(
      DocumentNode root,
      ImmutableMap<String, Threshold<?>> bare,
      ImmutableList<OwnNumber<?>> numbers) {
    Map<String, Threshold<?>> all = new LinkedHashMap<>(bare);
    for (OwnNumber<?> each : numbers) {
      all.computeIfPresent(each.threshold().id(), (id, threshold) -> with(threshold, each));
    }
    for (Threshold<?> each : all.values()) {
      if (each.entries().isEmpty()) {
        DocumentNode node = root.member("thresholds");
        (node == null ? root : node)
            .error(
                ReadFinding.Kind.MISSING_MEMBER,
                new Label("numbers 中 " + each.id() + " 的数值", "numbers of " + each.id()),
                new Label("没有", "none"));
      }
    }
    return ImmutableMap.copyOf(all);
  }

  @SuppressWarnings("unchecked") // a number is made with the threshold of its id
  private static <V> Threshold<V> with(Threshold<V> threshold, OwnNumber<?> number) {
    return threshold.with((Threshold.Entry<V>) number.entry());
  }
}
