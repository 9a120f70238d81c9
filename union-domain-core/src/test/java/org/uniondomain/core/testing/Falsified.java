package org.uniondomain.core.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.lang.reflect.Constructor;
import java.util.List;
import java.util.function.Consumer;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/**
 * 应被证伪: a property that has to be falsified, such as one about a system with a planted bug. It
 * passes if jqwik finds a counterexample, and fails if it finds none.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@AddLifecycleHook(Falsified.Hook.class)
public @interface Falsified {

  /** Looks at the shrunk counterexample, and throws if it is not small enough. */
  Class<? extends Consumer<List<Object>>> by() default Anything.class;

  /** 任意反例: any counterexample will do. */
  final class Anything implements Consumer<List<Object>> {

    /** Makes the check; the hook calls it. */
    public Anything() {}

    @Override
    public void accept(List<Object> counterexample) {}
  }

  /** 证伪: turns a falsified property into a successful one. */
  final class Hook implements AroundPropertyHook {

    /** Makes the hook; jqwik calls it. */
    public Hook() {}

    @Override
    public PropertyExecutionResult aroundProperty(
        PropertyLifecycleContext context, PropertyExecutor property) throws Throwable {
      PropertyExecutionResult result = property.execute();
      List<Object> counterexample = result.falsifiedParameters().orElse(null);
      if (counterexample == null) {
        return result.mapToFailed(
            "no counterexample of " + context.label() + " in " + result.countTries() + " tries");
      }
      try {
        Falsified wanted = context.findAnnotation(Falsified.class).orElseThrow();
        Constructor<? extends Consumer<List<Object>>> maker = wanted.by().getDeclaredConstructor();
        maker.setAccessible(true);
        maker.newInstance().accept(counterexample);
      } catch (AssertionError tooLarge) {
        return result.mapToFailed(tooLarge);
      }
      return result.mapToSuccessful();
    }
  }
}
