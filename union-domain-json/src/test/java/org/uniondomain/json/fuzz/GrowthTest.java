package org.uniondomain.json.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.uniondomain.json.FactReader;
import org.uniondomain.json.ReadLimits;
import org.uniondomain.rules.competition.fund.AwardFundFacts;

class GrowthTest {
  private static final ThreadMXBean THREAD = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private static final FactReader READER =
      FactReader.tolerant().within(ReadLimits.usual().withCharacters(100_000_000));

  static Stream<Arguments> documents() {
    return Stream.of(
        growing("a list of items", 2_000, n -> list("{\"amount\":\"12.50\"}", n)),
        growing("items with errors", 2_000, n -> list("{\"amount\":null}", n)),
        growing("items that are none", 2_000, n -> list("[1]", n)),
        growing("unknown members", 2_000, n -> "{" + members(n, "\"m%d\":1") + "}"),
        growing("one member again and again", 2_000, n -> "{" + members(n, "\"payroll\":1") + "}"),
        growing("an unknown one again and again", 2_000, n -> "{" + members(n, "\"x\":1") + "}"),
        growing("deep nesting", 20_000, n -> "{\"x\":" + "[".repeat(n)),
        growing("a long text", 200_000, n -> "{\"x\":\"" + "很".repeat(n) + "\"}"),
        growing("a long name", 200_000, n -> "{\"" + "n".repeat(n) + "\":1}"),
        growing("a long number", 200_000, n -> "{\"payroll\":" + "9".repeat(n) + "}"),
        growing("a long exponent", 200_000, n -> "{\"payroll\":1e" + "9".repeat(n) + "}"),
        growing("options", 2_000, n -> "{\"payroll\":{\"oneOf\":[" + members(n, "%d") + "]}}"),
        growing("escapes", 200_000, n -> "{\"x\":\"" + "\\u5f88".repeat(n) + "\"}"),
        growing("white space", 500_000, n -> "{" + " \n".repeat(n) + "}"));
  }

  private static Arguments growing(String what, int n, IntFunction<String> document) {
    return Arguments.of(what, n, document);
  }

  private static String list(String item, int n) {
    return "{\"payments\":[" + (item + ",").repeat(n - 1) + item + "]}";
  }

  private static String members(int n, String member) {
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < n; i++) {
      all.append(i == 0 ? "" : ",").append(member.replace("%d", Integer.toString(i)));
    }
    return all.toString();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("documents")
  @DisplayName("twice the document takes no more than twice the work")
  void linear(String what, int n, IntFunction<String> document) {
    List<byte[]> documents =
        IntStream.range(0, 3).mapToObj(i -> document.apply(n << i).getBytes(UTF_8)).toList();
    long[] bytes = {Long.MAX_VALUE, Long.MAX_VALUE, Long.MAX_VALUE};
    long[] time = {Long.MAX_VALUE, Long.MAX_VALUE, Long.MAX_VALUE};
    // Until the run-time compiler has come to it a short document can seem slow, and a long one
    // too.
    for (int run = 0; run < 5 || (run < 200 && time[2] >= allowed(time[0])); run++) {
      for (int i = 0; i < 3; i++) {
        long allocated = THREAD.getCurrentThreadAllocatedBytes();
        long start = THREAD.getCurrentThreadCpuTime();
        READER.read(AwardFundFacts.VOCABULARY, documents.get(i));
        time[i] = Math.min(time[i], THREAD.getCurrentThreadCpuTime() - start);
        bytes[i] = Math.min(bytes[i], THREAD.getCurrentThreadAllocatedBytes() - allocated);
      }
    }
    // A square takes four and sixteen times as much. What is allocated is counted and hardly
    // varies,
    // though buffers grow by steps; times vary, so that they are given more room.
    assertThat(bytes[1]).as("bytes at 2n, of %s at n", bytes[0]).isLessThan(3 * bytes[0]);
    assertThat(bytes[2]).as("bytes at 4n, of %s at n", bytes[0]).isLessThan(8 * bytes[0]);
    assertThat(time[2]).as("time at 4n, of %s at n", time[0]).isLessThan(allowed(time[0]));
  }

  private static long allowed(long time) {
    return 12 * Math.max(time, 1_000_000);
  }
}
