package org.uniondomain.json.book;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.place.RetiredDivision;
import org.uniondomain.json.DocumentNode;
import org.uniondomain.json.ReadFinding;
import org.uniondomain.rules.lang.Label;

/** 适用地区: reads places by their codes; a code that was withdrawn is told from one that never was. */
final class Places {
  private static final Label CODE =
      new Label("现行行政区划的六位代码", "the six-digit code of a division that exists");

  private Places() {}

  static @Nullable Division read(DocumentNode node) {
    String code = node.isText() ? node.as(String.class) : null;
    if (code == null) {
      if (!node.isText()) {
        node.wrongType(CODE);
      }
      return null;
    }
    Division found = Division.find(code).orElse(null);
    if (found == null) {
      ImmutableList<RetiredDivision> retired = RetiredDivision.withCode(code);
      if (retired.isEmpty()) {
        node.unknownId(CODE);
      } else {
        String names = retired.stream().map(RetiredDivision::name).collect(joining("、"));
        node.error(
            ReadFinding.Kind.UNKNOWN_ID,
            CODE,
            new Label(code + "，已撤销，原为" + names, code + ", which was withdrawn, formerly " + names));
      }
    }
    return found;
  }

  /** Returns the place of the member, or the one that holds for the whole document. */
  static @Nullable Division of(DocumentNode node, Source source) {
    DocumentNode own = node.member("place");
    if (own != null) {
      return read(own);
    }
    Division usual = source.place();
    if (usual == null) {
      node.required("place", CODE);
    }
    return usual;
  }
}
