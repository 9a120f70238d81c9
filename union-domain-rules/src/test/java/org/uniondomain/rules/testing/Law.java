package org.uniondomain.rules.testing;

import java.util.function.Consumer;
import net.jqwik.api.Arbitrary;

/**
 * 规则所具定律: a law that follows from how a rule is built: the twins to try it on, and the check of
 * what the rule says of them. To try it on a system of your own, take the twins and say which check
 * its answer has to pass.
 *
 * @param <S> the subject
 * @param kind what holds
 * @param about id of the fact it is about; empty where it is about the whole subject
 * @param twins subjects that differ in one known way
 * @param check throws where the rule does not keep the law
 */
public record Law<S>(Kind kind, String about, Arbitrary<Twins<S>> twins, Consumer<Twins<S>> check) {

  /** 定律种类: what can hold of a rule. */
  public enum Kind {
    /** 次序无关: the order of lists does not matter. */
    ORDER,
    /** 知情不推翻: knowing more never overturns. */
    KNOWLEDGE,
    /** 金额同比例: multiplying every amount changes no verdict, and multiplies an amount. */
    SCALING,
    /** 随之上升: where the fact rises, the result does not fall, and nothing met becomes breached. */
    RISING,
    /** 随之下降: where the fact rises, the result does not rise, and nothing breached becomes met. */
    FALLING
  }
}
