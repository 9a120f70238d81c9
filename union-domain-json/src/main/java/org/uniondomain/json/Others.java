package org.uniondomain.json;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 其他成员: the members of one object that nothing is known by, or that stood there already. */
final class Others {
  private final SubjectReader reader;
  private final Spot spot;
  private final ImmutableSet<String> known;
  private @Nullable Set<String> seen;

  Others(SubjectReader reader, Spot spot, ImmutableSet<String> known) {
    this.reader = reader;
    this.spot = spot;
    this.known = known;
  }

  /** Passes over the member of which the name has just passed by, and says why. */
  void passOver(String name) throws IOException {
    DocumentParser document = reader.document();
    JsonValue.Position nameAt = document.position();
    Spot member = document.member(spot, name);
    document.nextValue();
    JsonValue value = document.value(member);
    if (known.contains(name) || !add(name)) {
      Duplicates.report(member, nameAt);
    } else if (name.equals(MoneyUnit.MEMBER)) {
      MoneyUnit.misplaced(value, member);
    } else {
      UnknownMembers.report(value, member, known, reader.isStrict());
    }
  }

  private boolean add(String name) {
    Set<String> names = seen;
    if (names == null) {
      names = new HashSet<>();
      seen = names;
    }
    return names.add(name);
  }
}
