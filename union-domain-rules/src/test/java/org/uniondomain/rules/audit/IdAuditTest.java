package org.uniondomain.rules.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.uniondomain.rules.audit.Books.amount;
import static org.uniondomain.rules.audit.Books.book;
import static org.uniondomain.rules.audit.Books.requirement;
import static org.uniondomain.rules.audit.Household.NET;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.uniondomain.rules.UnionRules;
import org.uniondomain.rules.book.Rulebook;
import org.uniondomain.rules.lang.Bound;

/**
 * Compares the standard book with {@code ids.txt}, the list of every id that was ever published:
 * one line for each, sorted. To append the ids of new rules, run {@code mvn -o -pl
 * union-domain-core,union-domain-rules test -Dtest=IdAuditTest -Dids.append=true
 * -Dsurefire.failIfNoSpecifiedTests=false}; that run adds lines and never takes one away. Without
 * the property nothing is written.
 */
@DisplayName("标识审查")
class IdAuditTest {
  private static final Path LIST =
      Path.of("src", "test", "resources", "org", "uniondomain", "rules", "audit", "ids.txt");

  private static final Rulebook BOOK =
      book(requirement("i").that(NET.meets(amount("i.n", Bound.UNDER, 500))).build());

  @Test
  @DisplayName("标准规则集的标识只增不减，含义不变")
  void publishedIdsStay() throws IOException {
    List<String> published = Files.readAllLines(LIST, UTF_8);
    if (Boolean.getBoolean("ids.append")) {
      published = IdAudit.appended(UnionRules.standard(), published);
      Files.writeString(LIST, String.join("\n", published) + "\n", UTF_8);
    }
    assertThat(IdAudit.of(UnionRules.standard(), published)).isEmpty();
  }

  @Test
  void everyKindOfIdIsListed() {
    assertThat(IdAudit.appended(BOOK, List.of()))
        .contains(
            "rule i requirement about household",
            "threshold i.n money",
            "attribute household.net money 净收入",
            "list household.list member 成员",
            "subject household 家庭",
            "instrument T-RULE 测试规章",
            "code Kind.TOWN org.uniondomain.rules.audit.Household$Kind",
            "message Verdict.Kind.CONFLICT verdict.kind",
            "message Bound.WITHIN bound")
        .isSorted();
  }

  @Test
  void theOwnListIsSound() {
    assertThat(IdAudit.of(BOOK, IdAudit.appended(BOOK, List.of()))).isEmpty();
  }

  @Test
  void aNewIdHasToBeListed() {
    assertThat(audit("attribute household.net money 净收入", ""))
        .singleElement()
        .satisfies(found -> assertThat(found.id()).isEqualTo("attribute household.net"));
  }

  @Test
  void anIdThatVanishedIsFound() {
    assertThat(audit("threshold i.n money", "threshold i.n money\nthreshold i.old money"))
        .singleElement()
        .satisfies(found -> assertThat(found.sentence().english()).contains("vanished"));
  }

  @Test
  void anIdThatChangedItsMeaningIsFound() {
    assertThat(audit("threshold i.n money", "threshold i.n count"))
        .singleElement()
        .satisfies(found -> assertThat(found.sentence().english()).contains("now means money"));
  }

  private static ImmutableList<AuditFinding> audit(String line, String instead) {
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    IdAudit.appended(BOOK, List.of()).stream()
        .filter(each -> !each.equals(line))
        .forEach(lines::add);
    lines.add(instead.split("\n", -1));
    return IdAudit.of(BOOK, lines.build());
  }
}
