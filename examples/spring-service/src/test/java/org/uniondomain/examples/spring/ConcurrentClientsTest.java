package org.uniondomain.examples.spring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.client.TestRestTemplate;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ConcurrentClientsTest {
  private static final int CLIENTS = 16;
  private static final int QUESTIONS = 60;

  @Autowired private TestRestTemplate http;

  @Test
  @DisplayName(
      "并发: sixteen clients at once, of different rows, days and languages; no answer wrong or lost")
  void sixteen_clients() throws Exception {
    List<String> paths = new ArrayList<>();
    for (int day = 1; day <= 5; day++) {
      for (int row = 1; row <= 3; row++) {
        paths.add("/award-funds/" + row + "/assessment?day=2013-12-0" + day);
      }
      paths.add("/households/1/assessment?day=2023-05-0" + day);
    }
    List<JsonNode> expected =
        paths.stream().map(each -> http.getForObject(each, JsonNode.class)).toList();
    ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
    try {
      CountDownLatch start = new CountDownLatch(1);
      List<Future<Integer>> results = new ArrayList<>();
      for (int client = 0; client < CLIENTS; client++) {
        results.add(clients.submit(client(client, paths, expected, start)));
      }
      start.countDown();
      for (Future<Integer> each : results) {
        assertThat(each.get()).isEqualTo(QUESTIONS);
      }
    } finally {
      clients.shutdownNow();
    }
  }

  private Callable<Integer> client(
      int number, List<String> paths, List<JsonNode> expected, CountDownLatch start) {
    return () -> {
      start.await();
      int right = 0;
      for (int i = 0; i < QUESTIONS; i++) {
        int which = (number * 7 + i) % paths.size();
        JsonNode answer = http.getForObject(paths.get(which), JsonNode.class);
        right += expected.get(which).equals(answer) ? 1 : 0;
      }
      return right;
    };
  }
}
