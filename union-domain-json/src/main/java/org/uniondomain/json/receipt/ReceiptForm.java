package org.uniondomain.json.receipt;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.uniondomain.core.place.Division;
import org.uniondomain.json.DocumentNode;
import org.uniondomain.json.DocumentReader;
import org.uniondomain.json.ReadLimits;
import org.uniondomain.json.Reading;
import org.uniondomain.rules.lang.Label;

/** 回执的写法. */
final class ReceiptForm {
  private static final String FORMAT = "receipt/1";
  private static final int LONGEST_NAME = 1000;
  private static final ImmutableSet<String> MEMBERS =
      ImmutableSet.of(
          "format",
          "library",
          "book",
          "subject",
          "place",
          "day",
          "asOf",
          "known",
          "keyed",
          "factsDigest",
          "personalDigest",
          "facts",
          "meaningDigest",
          "meaning",
          "conclusions");
  private static final ImmutableSet<String> CONCLUSION =
      ImmutableSet.of("pointer", "rule", "said", "sealed");

  private ReceiptForm() {}

  static String write(Receipt receipt) {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    object.put("format", FORMAT);
    object.put("library", receipt.library());
    object.put("book", receipt.book());
    object.put("subject", receipt.subject());
    object.put("place", receipt.place().code());
    object.put("day", receipt.day().toString());
    object.put("asOf", receipt.asOf().toString());
    receipt.known().ifPresent(day -> object.put("known", day.toString()));
    object.put("keyed", receipt.keyed());
    object.put("factsDigest", receipt.factsDigest());
    receipt.personalDigest().ifPresent(digest -> object.put("personalDigest", digest));
    digests(receipt.facts(), object.putObject("facts"));
    object.put("meaningDigest", receipt.meaningDigest());
    digests(receipt.meaning(), object.putObject("meaning"));
    ArrayNode conclusions = object.putArray("conclusions");
    for (Conclusion each : receipt.conclusions()) {
      ObjectNode node = conclusions.addObject();
      if (!each.pointer().isEmpty()) {
        node.put("pointer", each.pointer());
      }
      node.put("rule", each.rule()).put("said", each.said());
      each.sealed().ifPresent(digest -> node.put("sealed", digest));
    }
    return object.toString();
  }

  private static void digests(Map<String, String> digests, ObjectNode into) {
    digests.forEach(into::put);
  }

  static Reading<Receipt> read(String json) {
    ReadLimits usual = ReadLimits.usual();
    ReadLimits limits =
        new ReadLimits(
            usual.characters(),
            usual.depth(),
            usual.textLength(),
            LONGEST_NAME,
            usual.numberLength(),
            usual.findings());
    return DocumentReader.strict().within(limits).read(json, ReceiptForm::receipt);
  }

  private static @Nullable Receipt receipt(DocumentNode node) {
    if (!node.isObjectOf(MEMBERS)) {
      return null;
    }
    DocumentNode formatNode = node.required("format", new Label(FORMAT, FORMAT));
    String format = formatNode == null ? null : formatNode.as(String.class);
    if (formatNode != null && format != null && !format.equals(FORMAT)) {
      formatNode.unknownId(new Label(FORMAT, FORMAT));
    }
    String library = required(node, "library", String.class);
    String book = required(node, "book", String.class);
    String subject = required(node, "subject", String.class);
    Division place = required(node, "place", Division.class);
    LocalDate day = required(node, "day", LocalDate.class);
    LocalDate asOf = required(node, "asOf", LocalDate.class);
    Boolean keyed = required(node, "keyed", Boolean.class);
    String facts = required(node, "factsDigest", String.class);
    String meaning = required(node, "meaningDigest", String.class);
    ImmutableSortedMap<String, String> eachFact = digests(node, "facts");
    ImmutableSortedMap<String, String> eachPiece = digests(node, "meaning");
    ImmutableList<Conclusion> conclusions = conclusions(node);
    if (!FORMAT.equals(format)
        || library == null
        || book == null
        || subject == null
        || place == null
        || day == null
        || asOf == null
        || keyed == null
        || facts == null
        || meaning == null) {
      return null;
    }
    return new Receipt(
        library,
        book,
        subject,
        place,
        day,
        asOf,
        Optional.ofNullable(node.as("known", LocalDate.class)),
        keyed,
        facts,
        Optional.ofNullable(node.as("personalDigest", String.class)),
        eachFact,
        meaning,
        eachPiece,
        conclusions);
  }

  private static <V> @Nullable V required(DocumentNode node, String name, Class<V> type) {
    DocumentNode found = node.required(name, new Label(name, name));
    return found == null ? null : found.as(type);
  }

  private static ImmutableSortedMap<String, String> digests(DocumentNode node, String name) {
    DocumentNode found = node.required(name, new Label("各项摘要", "digests"));
    ImmutableSortedMap.Builder<String, String> digests = ImmutableSortedMap.naturalOrder();
    if (found != null && found.isObjectOf(found.names())) {
      for (String each : found.names()) {
        String digest = found.as(each, String.class);
        if (digest != null) {
          digests.put(each, digest);
        }
      }
    }
    return digests.buildOrThrow();
  }

  private static ImmutableList<Conclusion> conclusions(DocumentNode node) {
    ImmutableList.Builder<Conclusion> conclusions = ImmutableList.builder();
    for (DocumentNode each : node.items("conclusions")) {
      if (each.isObjectOf(CONCLUSION)) {
        String pointer = each.as("pointer", String.class);
        String rule = required(each, "rule", String.class);
        String said = required(each, "said", String.class);
        if (rule != null && said != null) {
          conclusions.add(
              new Conclusion(
                  pointer == null ? "" : pointer,
                  rule,
                  said,
                  Optional.ofNullable(each.as("sealed", String.class))));
        }
      }
    }
    return conclusions.build();
  }
}
