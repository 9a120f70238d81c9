package org.uniondomain.architecture;

import com.google.common.collect.ImmutableSet;
import com.google.common.graph.GraphBuilder;
import com.google.common.graph.Graphs;
import com.google.common.graph.MutableGraph;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which class needs which other to be initialised before its own static initialiser is done.
 * Follows calls; leaves out what stands in a lambda, because that is how a holder refers to another
 * lazily.
 */
final class InitialisationGraph {
  private final MutableGraph<String> needs = GraphBuilder.directed().build();

  private InitialisationGraph() {}

  static InitialisationGraph of(JavaClasses classes) {
    InitialisationGraph graph = new InitialisationGraph();
    for (JavaClass type : classes) {
      for (String needed : initialisedBy(type, classes)) {
        if (!needed.equals(type.getName())) {
          graph.needs.putEdge(type.getName(), needed);
        }
      }
    }
    return graph;
  }

  /** Sets of classes each of which needs the others. */
  ImmutableSet<ImmutableSet<String>> cycles() {
    Set<ImmutableSet<String>> found = new LinkedHashSet<>();
    for (String type : new TreeSet<>(needs.nodes())) {
      Set<String> cycle = new TreeSet<>();
      for (String other : Graphs.reachableNodes(needs, type)) {
        if (Graphs.reachableNodes(needs, other).contains(type)) {
          cycle.add(other);
        }
      }
      if (cycle.size() > 1) {
        found.add(ImmutableSet.copyOf(cycle));
      }
    }
    return ImmutableSet.copyOf(found);
  }

  private static Set<String> initialisedBy(JavaClass type, JavaClasses classes) {
    Set<String> needed = new TreeSet<>();
    type.getRawSuperclass()
        .filter(parent -> classes.contain(parent.getName()))
        .ifPresent(parent -> needed.add(parent.getName()));
    type.getStaticInitializer().ifPresent(start -> follow(start, classes, needed));
    return needed;
  }

  private static void follow(JavaCodeUnit start, JavaClasses classes, Set<String> needed) {
    Deque<JavaCodeUnit> open = new ArrayDeque<>();
    Set<String> seen = new HashSet<>();
    open.add(start);
    while (!open.isEmpty()) {
      JavaCodeUnit unit = open.remove();
      if (!seen.add(unit.getFullName())) {
        continue;
      }
      for (JavaAccess<?> access : unit.getAccessesFromSelf()) {
        if (access.isDeclaredInLambda() || !classes.contain(access.getTargetOwner().getName())) {
          continue;
        }
        JavaMember member =
            access.getTarget().resolveMember().map(JavaMember.class::cast).orElse(null);
        if (member == null) {
          continue;
        }
        if (access instanceof JavaConstructorCall
            || member.getModifiers().contains(JavaModifier.STATIC)) {
          needed.add(member.getOwner().getName());
        }
        if (member instanceof JavaCodeUnit called) {
          open.add(called);
        }
      }
    }
  }
}
