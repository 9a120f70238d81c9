package org.uniondomain.json.book;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.uniondomain.core.law.Certainty;
import org.uniondomain.core.law.Instrument;
import org.uniondomain.core.law.Rank;
import org.uniondomain.core.place.Division;
import org.uniondomain.json.DocumentNode;
import org.uniondomain.json.ReadFinding;
import org.uniondomain.rules.lang.Label;

/** 自有文件: reads the texts that a document declares because the book does not have them. */
final class Instruments {
  private static final ImmutableSet<String> MEMBERS =
      ImmutableSet.of("id", "title", "englishTitle", "issuer", "rank", "place", "editions");
  private static final ImmutableSet<String> EDITION =
      ImmutableSet.of("name", "from", "until", "certainty");

  private Instruments() {}

  static ImmutableMap<String, Instrument> read(
      DocumentNode root, KnownLaw known, @Nullable Division usual) {
    Map<String, Instrument> all = new LinkedHashMap<>();
    for (DocumentNode node : root.items("instruments")) {
      Instrument text = node.isObjectOf(MEMBERS) ? instrument(node, usual) : null;
      if (text == null) {
        continue;
      }
      if (known.instrument(text.id()) != null || all.containsKey(text.id())) {
        node.error(
            ReadFinding.Kind.OVERLAP,
            new Label("尚未使用的文件标识", "an id that no other text has"),
            new Label(text.id() + "，已是另一文件", text.id() + ", which is another text"));
      } else {
        all.put(text.id(), text);
      }
    }
    return ImmutableMap.copyOf(all);
  }

  private static @Nullable Instrument instrument(DocumentNode node, @Nullable Division usual) {
    String id = Texts.required(node, "id", "文件标识", "the id of the text");
    String title = Texts.required(node, "title", "文件标题", "its Chinese title");
    String english = Texts.required(node, "englishTitle", "英文标题", "its English title");
    String issuer = Texts.required(node, "issuer", "制定机关", "who issued it");
    DocumentNode rankNode = node.required("rank", new Label("效力位阶", "its rank"));
    Rank rank = rankNode == null ? null : rankNode.as(Rank.class);
    DocumentNode placeNode = node.member("place");
    Division place = placeNode == null ? usual : Places.read(placeNode);
    if (place == null && placeNode == null) {
      node.required("place", new Label("适用地区", "the place whose law it is"));
    }
    DocumentNode editions = node.required("editions", new Label("各版本", "its editions"));
    if (rank == Rank.LIBRARY_CONVENTION && rankNode != null) {
      rankNode.error(
          ReadFinding.Kind.UNREADABLE_VALUE,
          new Label("文件的位阶", "the rank of a text"),
          new Label("本库约定", "a convention of the library"));
      return null;
    }
    if (id == null
        || title == null
        || english == null
        || issuer == null
        || rank == null
        || place == null
        || editions == null) {
      return null;
    }
    return editions(editions, Instrument.of(id, title, english, issuer, rank, place));
  }

  private static @Nullable Instrument editions(DocumentNode node, Instrument bare) {
    Instrument text = bare;
    LocalDate before = null;
    for (DocumentNode each : node.items()) {
      if (!each.isObjectOf(EDITION)) {
        return null;
      }
      String name = Texts.required(each, "name", "版本名", "what tells it from the others");
      DocumentNode fromNode = each.required("from", new Label("施行日", "its first day in force"));
      LocalDate from = fromNode == null ? null : fromNode.as(LocalDate.class);
      DocumentNode sure = each.member("certainty");
      Certainty certainty = sure == null ? Certainty.TEXT : Source.certainty(sure);
      if (name == null || from == null || certainty == null || fromNode == null) {
        return null;
      }
      if (Days.follows(before, fromNode, from)) {
        text = text.edition(name, from, certainty);
        before = from;
      }
      DocumentNode end = each.member("until");
      LocalDate until = end == null ? null : end.as(LocalDate.class);
      if (until != null && end != null && Days.follows(from, end, until)) {
        text = text.repealed(until);
        before = until.minusDays(1);
      }
    }
    if (before == null) {
      node.error(
          ReadFinding.Kind.MISSING_MEMBER,
          new Label("至少一个版本", "at least one edition"),
          new Label("没有", "none"));
      return null;
    }
    return text;
  }
}
