package org.uniondomain.core.testing;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.SampleReportingFormat;
import net.jqwik.api.domains.DomainContextBase;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;
import org.uniondomain.core.fact.Fact;
import org.uniondomain.core.fact.Listing;
import org.uniondomain.core.identity.CreditCode;
import org.uniondomain.core.identity.IdentityNumber;
import org.uniondomain.core.money.Money;
import org.uniondomain.core.money.Ratio;
import org.uniondomain.core.place.Division;
import org.uniondomain.core.time.Period;
import org.uniondomain.core.time.Term;

/**
 * 工会领域: for {@code @Domain(UnionDomain.class)}: every entity, of this library or of your own with
 * the same style, what is {@link Told} of one, {@code Fact} and {@code Listing} of anything, and
 * the ground types. Beside it, {@code @Domain(DomainContext.Global.class)} brings numbers and
 * texts.
 *
 * <p>A falsified property is reported with what was told, each fact by its name.
 */
public final class UnionDomain extends DomainContextBase {

  /** Makes the domain; jqwik calls it. */
  public UnionDomain() {}

  /** 基础类型: ground types and codes. */
  public static final class Values implements ArbitraryProvider {
    private static final Set<Class<?>> TYPES =
        Set.of(
            CreditCode.class,
            Division.class,
            IdentityNumber.class,
            LocalDate.class,
            Money.class,
            Period.class,
            Ratio.class,
            Term.class);

    /** Makes the provider; jqwik calls it. */
    public Values() {}

    @Override
    public boolean canProvideFor(TypeUsage type) {
      Class<?> raw = type.getRawType();
      return TYPES.contains(raw)
          || (raw.getName().startsWith("org.uniondomain.")
              && (raw.isEnum() || raw.isRecord())
              && raw != Told.class);
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage type, SubtypeProvider subtypes) {
      return Set.of(ValueArbitraries.of(type.getRawType()));
    }
  }

  /** 实体: entities, some of whose facts are told. */
  public static final class Subjects implements ArbitraryProvider {

    /** Makes the provider; jqwik calls it. */
    public Subjects() {}

    @Override
    public boolean canProvideFor(TypeUsage type) {
      return ShapeReader.isEntity(type.getRawType());
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage type, SubtypeProvider subtypes) {
      return Set.of(Entities.any(type.getRawType()));
    }
  }

  /** 实情与所知: entities as they are and as far as they were told. */
  public static final class Tellings implements ArbitraryProvider {

    /** Makes the provider; jqwik calls it. */
    public Tellings() {}

    @Override
    public boolean canProvideFor(TypeUsage type) {
      return type.isOfType(Told.class)
          && ShapeReader.isEntity(type.getTypeArgument(0).getRawType());
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage type, SubtypeProvider subtypes) {
      return Set.of(Entities.told(type.getTypeArgument(0).getRawType(), Knowledge.MIXED));
    }
  }

  /** 事实与名单: facts and listings. */
  public static final class Facts implements ArbitraryProvider {

    /** Makes the provider; jqwik calls it. */
    public Facts() {}

    @Override
    public boolean canProvideFor(TypeUsage type) {
      return type.isOfType(Fact.class) || type.isOfType(Listing.class);
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage type, SubtypeProvider subtypes) {
      Class<?> raw = type.getTypeArgument(0).getRawType();
      if (type.isOfType(Fact.class)) {
        return Set.of(Entities.facts(raw, Knowledge.MIXED));
      }
      Arbitrary<?> items = ShapeReader.isEntity(raw) ? Entities.any(raw) : ValueArbitraries.of(raw);
      return Set.of(Entities.listings(items));
    }
  }

  /** 报告格式: shows what is told of an entity, fact by fact. */
  public static final class Reports implements SampleReportingFormat {

    /** Makes the format; jqwik calls it. */
    public Reports() {}

    @Override
    public boolean appliesTo(Object value) {
      return entity(value).isPresent();
    }

    @Override
    public Object report(Object value) {
      return told(entity(value).orElseThrow(), value);
    }

    @Override
    public Optional<String> label(Object value) {
      return entity(value).map(type -> type.getSimpleName() + " ");
    }

    private static <S> Object told(Class<S> type, Object value) {
      return Described.of(Shape.of(type), type.cast(value));
    }

    private static Optional<Class<?>> entity(Object value) {
      List<Class<?>> interfaces = Arrays.asList(value.getClass().getInterfaces());
      return interfaces.stream().filter(ShapeReader::isEntity).findFirst();
    }
  }
}
