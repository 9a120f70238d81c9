package org.uniondomain.json.book;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import org.jspecify.annotations.Nullable;
import org.uniondomain.core.law.Certainty;
import org.uniondomain.core.law.Citation;
import org.uniondomain.core.law.Instrument;
import org.uniondomain.core.place.Division;
import org.uniondomain.json.DocumentNode;
import org.uniondomain.json.ReadFinding;
import org.uniondomain.rules.lang.Label;

/**
 * 来源: which texts a document can cite, and the place, provision and certainty that hold where an
 * entry has none of its own.
 */
final class Source {
  private static final Label CITATION = new Label("所引条文", "the provision it is taken from");
  private static final Label CERTAINTY = new Label("确定程度", "how surely it is known");
  private static final ImmutableSet<String> MEMBERS =
      ImmutableSet.of("instrument", "edition", "article", "paragraph", "item");

  private final KnownLaw known;
  private final ImmutableMap<String, Instrument> own;
  private final @Nullable Division place;
  private final @Nullable Citation citation;
  private final @Nullable Certainty certainty;

  private Source(
      KnownLaw known,
      ImmutableMap<String, Instrument> own,
      @Nullable Division place,
      @Nullable Citation citation,
      @Nullable Certainty certainty) {
    this.known = known;
    this.own = own;
    this.place = place;
    this.citation = citation;
    this.certainty = certainty;
  }

  /** Reads what holds for the whole document. */
  static Source of(DocumentNode root, KnownLaw known) {
    DocumentNode placeNode = root.member("place");
    Division place = placeNode == null ? null : Places.read(placeNode);
    Source texts = new Source(known, Instruments.read(root, known, place), place, null, null);
    DocumentNode cited = root.member("citation");
    DocumentNode sure = root.member("certainty");
    return new Source(
        known,
        texts.own,
        place,
        cited == null ? null : texts.citation(cited),
        sure == null ? null : certainty(sure));
  }

  @Nullable Division place() {
    return place;
  }

  /** Returns the provision that an entry cites, or the document for it; reports where none does. */
  @Nullable Citation of(DocumentNode entry) {
    DocumentNode cited = entry.member("citation");
    if (cited == null && citation == null) {
      entry.required("citation", CITATION);
    }
    return cited == null ? citation : citation(cited);
  }

  /** Returns how surely an entry is known; reports where neither it nor the document says so. */
  @Nullable Certainty certaintyOf(DocumentNode entry) {
    DocumentNode sure = entry.member("certainty");
    if (sure == null && certainty == null) {
      entry.required("certainty", CERTAINTY);
    }
    return sure == null ? certainty : certainty(sure);
  }

  static @Nullable Certainty certainty(DocumentNode node) {
    Certainty read = node.as(Certainty.class);
    if (read == Certainty.UNVERIFIED) {
      node.error(
          ReadFinding.Kind.UNREADABLE_VALUE,
          new Label("经核实的依据", "something that was verified"),
          new Label("未经核实的，不得进入规则集", "what was never verified, which no book takes"));
      return null;
    }
    return read;
  }

  /** Reads a provision: the id of a text alone, or an object with its edition and article. */
  @Nullable Citation citation(DocumentNode node) {
    if (node.isText()) {
      Instrument text = instrument(node);
      return text == null ? null : text.cited();
    }
    if (!node.isObjectOf(MEMBERS)) {
      return null;
    }
    DocumentNode id = node.required("instrument", CITATION);
    Instrument text = id == null ? null : instrument(id);
    if (text == null) {
      return null;
    }
    Citation whole = text.cited();
    DocumentNode edition = node.member("edition");
    if (edition != null) {
      String name = edition.as(String.class);
      if (name == null || text.editions().stream().noneMatch(each -> each.name().equals(name))) {
        ImmutableSet<String> names =
            text.editions().stream()
                .map(each -> each.name())
                .collect(ImmutableSet.toImmutableSet());
        edition.unknownId(Nearest.to("" + name, names, "该文件的版本", "an edition of the text"));
        return null;
      }
      whole = text.in(name);
    }
    return provision(node, whole);
  }

  private static @Nullable Citation provision(DocumentNode node, Citation whole) {
    int article = number(node, "article");
    int paragraph = number(node, "paragraph");
    int item = number(node, "item");
    if (article < 0 || paragraph < 0 || item < 0 || (article == 0 && (paragraph | item) != 0)) {
      node.error(
          ReadFinding.Kind.IMPOSSIBLE,
          new Label("从 1 起的条、款、项，款、项须有其条", "article, paragraph and item from 1, inside an article"),
          new Label(
              article + "/" + paragraph + "/" + item, article + "/" + paragraph + "/" + item));
      return null;
    }
    return new Citation(whole.instrument(), whole.edition(), article, paragraph, item);
  }

  private static int number(DocumentNode node, String name) {
    Integer read = node.as(name, Integer.class);
    return read == null ? 0 : read;
  }

  private @Nullable Instrument instrument(DocumentNode node) {
    String id = node.as(String.class);
    if (id == null) {
      return null;
    }
    Instrument text = own.containsKey(id) ? own.get(id) : known.instrument(id);
    if (text == null) {
      node.unknownId(
          Nearest.to(
              id,
              Sets.union(own.keySet(), known.instrumentIds()),
              "规则集或本文档 instruments 中的文件标识",
              "the id of a text of the book or among the instruments of this document"));
    }
    return text;
  }
}
