package org.uniondomain.json;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.uniondomain.rules.lang.Language;

/**
 * 读取结果: what came of reading a document: the value, or the errors for which there is none; never a
 * value with something left out for an error.
 *
 * @param <T> type of the value
 */
public final class Reading<T> {
  private final @Nullable T value;
  private final ImmutableList<ReadFinding> findings;

  private Reading(@Nullable T value, ImmutableList<ReadFinding> findings) {
    this.value = value;
    this.findings = findings;
  }

  static <T> Reading<T> of(@Nullable T value, Findings findings) {
    return new Reading<>(findings.refused() ? null : value, findings.inOrder());
  }

  /**
   * 值: what was read.
   *
   * @return the value, or empty if there is any error
   */
  public Optional<T> value() {
    return Optional.ofNullable(value);
  }

  /**
   * 全部发现: errors and warnings in the order of the document.
   *
   * @return the findings; empty if there is nothing to say
   */
  public ImmutableList<ReadFinding> findings() {
    return findings;
  }

  /**
   * 错误: why there is no value.
   *
   * @return the errors; empty exactly if there is a value
   */
  public ImmutableList<ReadFinding> errors() {
    return of(ReadFinding.Severity.ERROR);
  }

  /**
   * 警告: what of the document is not in the value.
   *
   * @return the warnings
   */
  public ImmutableList<ReadFinding> warnings() {
    return of(ReadFinding.Severity.WARNING);
  }

  private ImmutableList<ReadFinding> of(ReadFinding.Severity severity) {
    return findings.stream()
        .filter(each -> each.severity() == severity)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * 取值: the value, for callers who take an unreadable document for a mistake of their own.
   *
   * @return the value
   * @throws IllegalArgumentException naming every error, if there is any
   */
  public T orThrow() {
    T read = value;
    if (read == null) {
      throw new IllegalArgumentException(
          errors().stream()
              .map(each -> each.message(Language.ENGLISH))
              .collect(Collectors.joining("\n", "the document cannot be read:\n", "")));
    }
    return read;
  }

  /**
   * 换值: the same reading of a value worked out from this one.
   *
   * @param <R> type of the new value
   * @param function how it follows; never gives null
   * @return the reading of the new value, with the same findings
   */
  public <R> Reading<R> map(Function<? super T, ? extends R> function) {
    T read = value;
    return new Reading<>(read == null ? null : function.apply(read), findings);
  }

  /** Returns whether there is a value, and the findings; the value itself may be personal. */
  @Override
  public String toString() {
    return (value == null ? "refused " : "read ") + findings;
  }
}
