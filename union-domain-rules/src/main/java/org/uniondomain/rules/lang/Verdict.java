package org.uniondomain.rules.lang;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.uniondomain.core.law.Citation;

/**
 * 结论: what a requirement says of a subject.
 *
 * <p>The algebra, in one place:
 *
 * <ul>
 *   <li>A requirement that does not apply at the place or on the day of the law says so before any
 *       fact is looked at; then its condition is asked, then what it requires.
 *   <li>可以 is never breached.
 *   <li>Where the condition or what is required is open: if nothing is missing but events that have
 *       not happened as of the asking day, {@link Pending}; else {@link Undetermined}.
 *   <li>Several authorities on one act: those that do not apply are left out; if all the others say
 *       the same, that is the answer, with the notices of all and, if breached, the gravest
 *       consequence; {@link Met} beside {@link Pending} is pending; {@link Breached} beside {@link
 *       Met} or {@link Pending} is a {@link Conflict}; with an undetermined one among them the
 *       answer is undetermined, and a conflict is among the outcomes still possible if it is,
 *       unless the answer is met, or breached, whatever the undetermined one comes to.
 *   <li>A permission (可以) beside a duty asks nothing: it is the answer only where no duty applies,
 *       and it can be in conflict with a prohibition (不得) only.
 *   <li>As a term of another rule, met and not applicable hold, breached does not, all else is
 *       open.
 * </ul>
 *
 * <p>Adding a fact never changes {@link Met}, {@link Breached} or {@link NotApplicable} into one
 * another.
 */
public sealed interface Verdict {

  /** The kinds of verdict; readers must expect new ones. */
  enum Kind {
    /** 符合. */
    MET("符合", "met"),
    /** 不符合. */
    BREACHED("不符合", "breached"),
    /** 尚在期限内. */
    PENDING("尚在期限内", "pending"),
    /** 不适用. */
    NOT_APPLICABLE("不适用", "not applicable"),
    /** 无法确定. */
    UNDETERMINED("无法确定", "undetermined"),
    /** 规定冲突. */
    CONFLICT("规定冲突", "conflict");

    private final Label label;

    Kind(String chinese, String english) {
      this.label = new Label(chinese, english);
    }

    /** Returns the term. */
    public Label label() {
      return label;
    }
  }

  /** Why a requirement does not apply. */
  enum Reason {
    /** 本地不适用: no text in force at this place says so. */
    PLACE("本地无此规定", "no such rule at this place"),
    /** 当日不适用: not in force on this day. */
    DAY("当日尚无或已无此规定", "no such rule in force on this day"),
    /** 条件不具备: the condition of the rule is not fulfilled. */
    CONDITION("不具备适用条件", "the condition of the rule is not fulfilled");

    private final Label label;

    Reason(String chinese, String english) {
      this.label = new Label(chinese, english);
    }

    /** Returns the term. */
    public Label label() {
      return label;
    }
  }

  /** Returns the kind. */
  Kind kind();

  /** Returns what to bear in mind. */
  ImmutableList<Notice> notices();

  /**
   * 符合: met.
   *
   * @param notices what to bear in mind
   */
  record Met(ImmutableList<Notice> notices) implements Verdict {
    @Override
    public Kind kind() {
      return Kind.MET;
    }
  }

  /**
   * 不符合: breached. What would cure it is asked of the bound rulebook.
   *
   * @param consequence what the breach leads to
   * @param margin by how much, where the requirement compares a quantity
   * @param notices what to bear in mind
   */
  record Breached(Consequence consequence, Optional<Margin> margin, ImmutableList<Notice> notices)
      implements Verdict {
    @Override
    public Kind kind() {
      return Kind.BREACHED;
    }
  }

  /**
   * 尚在期限内: not yet done, and still in time.
   *
   * @param lastDay the last day in time, where a term runs
   * @param notices what to bear in mind
   */
  record Pending(Optional<LocalDate> lastDay, ImmutableList<Notice> notices) implements Verdict {
    @Override
    public Kind kind() {
      return Kind.PENDING;
    }
  }

  /**
   * 不适用: the requirement does not apply.
   *
   * @param reason why
   * @param notices what to bear in mind
   */
  record NotApplicable(Reason reason, ImmutableList<Notice> notices) implements Verdict {
    @Override
    public Kind kind() {
      return Kind.NOT_APPLICABLE;
    }
  }

  /**
   * 无法确定: more than one outcome is still possible.
   *
   * @param possible the outcomes still possible
   * @param missing what can still matter, and nothing else
   * @param notices what to bear in mind
   */
  record Undetermined(
      ImmutableSet<Kind> possible, ImmutableSet<Missing> missing, ImmutableList<Notice> notices)
      implements Verdict {
    @Override
    public Kind kind() {
      return Kind.UNDETERMINED;
    }
  }

  /**
   * 规定冲突: two authorities in force on the same act give different verdicts.
   *
   * @param opinions what each says
   * @param notices what to bear in mind
   */
  record Conflict(ImmutableList<Opinion> opinions, ImmutableList<Notice> notices)
      implements Verdict {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  /**
   * 各自结论: the verdict of one authority among several.
   *
   * @param rule id of the rule
   * @param citation the provision
   * @param verdict what it says
   */
  record Opinion(String rule, Citation citation, Verdict verdict) {}
}
