package org.uniondomain.core.identity;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 解析结果: what came of reading a text as a number: the findings, and the number where the text is
 * one.
 *
 * <p>{@link #value()} answers the usual question. {@link #valueDespiteOverridable()} is for the
 * case that a person has compared the text with the certificate and takes responsibility for a
 * departure; never call it without such a person.
 *
 * @param <T> the kind of number
 */
public final class Parsed<T> {

  private final ImmutableList<Finding> findings;
  private final @Nullable T candidate;

  private Parsed(ImmutableList<Finding> findings, @Nullable T candidate) {
    this.findings = findings;
    this.candidate = candidate;
  }

  static <T> Parsed<T> of(ImmutableList<Finding> findings, @Nullable T candidate) {
    return new Parsed<>(findings, candidate);
  }

  static <T> Parsed<T> refused(Finding finding) {
    return new Parsed<>(ImmutableList.of(finding), null);
  }

  /**
   * 全部发现: what was found, in the order of the number's parts.
   *
   * @return the findings; empty if there is nothing to say
   */
  public ImmutableList<Finding> findings() {
    return findings;
  }

  /**
   * 号码: the number, if no finding is an error.
   *
   * @return the number, or empty if any finding has the severity {@link Severity#ERROR}
   */
  public Optional<T> value() {
    return hasError() ? Optional.empty() : Optional.ofNullable(candidate);
  }

  /**
   * 人工确认后的号码: the number, if every error is one that a person may override.
   *
   * @return the number, or empty if an error cannot be overridden
   */
  public Optional<T> valueDespiteOverridable() {
    for (Finding finding : findings) {
      if (finding.severity() == Severity.ERROR && !finding.overridable()) {
        return Optional.empty();
      }
    }
    return Optional.ofNullable(candidate);
  }

  /**
   * 有错误: whether any finding is an error.
   *
   * @return true if {@link #value()} is empty
   */
  public boolean hasError() {
    for (Finding finding : findings) {
      if (finding.severity() == Severity.ERROR) {
        return true;
      }
    }
    return false;
  }

  /** The number, or a refusal that names the findings and nothing of the text. */
  T orThrow(String kind) {
    if (hasError() || candidate == null) {
      throw new IllegalArgumentException("not " + kind + ": " + findings);
    }
    return candidate;
  }

  /**
   * 显示文本: the number as its own {@code toString} shows it, and the findings.
   *
   * @return a text without digits of a person
   */
  @Override
  public String toString() {
    return "Parsed[" + value().map(Object::toString).orElse("no value") + ", " + findings + "]";
  }
}
