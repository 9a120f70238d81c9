package org.uniondomain.examples.spring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class UnionServiceTest {
  private static final String CODE = "91150100MA0000000X";

  @Autowired private TestRestTemplate http;

  @Test
  @DisplayName(
      "奖励资金: on the line it meets the minimum, one fen below it does not, with reason and cure")
  void award_fund() {
    JsonNode met = answer(get("/award-funds/1/assessment"), "competition.award-fund.minimum");
    JsonNode below = answer(get("/award-funds/2/assessment"), "competition.award-fund.minimum");

    assertThat(met.path("verdict").asText()).isEqualTo("met");
    assertThat(below.path("verdict").asText()).isEqualTo("breached");
    assertThat(below.at("/margin/amount").asText()).isEqualTo("0.01");
    assertThat(below.at("/explanation/text").asText()).contains("¥99,999.99", "劳动竞赛奖励办法");
  }

  @Test
  @DisplayName("空列: a column that is null is a fact that is missing, not zero")
  void null_is_unknown() {
    JsonNode open = answer(get("/award-funds/3/assessment"), "competition.award-fund.minimum");

    assertThat(open.path("verdict").asText()).isEqualTo("undetermined");
    assertThat(open.at("/missing/0/pointer").asText()).isEqualTo("/accrued");
  }

  @Test
  @DisplayName("双精度金额: a Double with more than two places is refused as a problem, not rounded")
  void double_is_refused() {
    JsonNode problem = problem("/award-funds/4/assessment", HttpStatus.UNPROCESSABLE_ENTITY);

    assertThat(problem.path("column").asText()).isEqualTo("tqje");
    assertThat(problem.toString()).doesNotContain("0.3000");
  }

  @Test
  @DisplayName("未知代码: a code of a row that nobody knows is named, not passed over")
  void unknown_code() {
    JsonNode problem = problem("/award-funds/5/assessment", HttpStatus.UNPROCESSABLE_ENTITY);

    assertThat(problem.path("column").asText()).isEqualTo("lzkm");
    assertThat(problem.path("detail").asText()).contains("CB, FLF, GHJF, LR");
  }

  @Test
  @DisplayName("无此行: a row that is not there is a problem of its own")
  void not_found() {
    assertThat(problem("/award-funds/99/assessment", HttpStatus.NOT_FOUND).path("status").asInt())
        .isEqualTo(404);
    problem("/award-funds/1/assessment?day=2013-02-30", HttpStatus.BAD_REQUEST);
  }

  @Test
  @DisplayName("困难家庭: tier or missing facts; names, numbers and sums of persons stay inside")
  void household() {
    String told = get("/households/1/assessment?day=2023-05-01").getBody().toString();
    ResponseEntity<JsonNode> open = get("/households/2/assessment?day=2023-05-01");

    assertThat(told).doesNotContain("150199", "30000", "30,000", "甲");
    assertThat(answer(open, "hardship.tier").toString()).contains("/income");
  }

  @Test
  @DisplayName("新增: a fund in order is stored and can be judged")
  void add() {
    ResponseEntity<JsonNode> added = post(form("100000.00", "150100", CODE_OK));

    assertThat(added.getStatusCode()).isEqualTo(HttpStatus.CREATED);
    String where = added.getHeaders().getLocation().toString();
    assertThat(
            answer(get(where + "/assessment"), "competition.award-fund.minimum")
                .path("verdict")
                .asText())
        .isEqualTo("met");
  }

  @Test
  @DisplayName(
      "新增: every value of a wrong shape is a fault with its pointer; the law is not asked yet")
  void wrong_shape() {
    ResponseEntity<JsonNode> refused = post(form("1.005", "999999", CODE));

    assertThat(refused.getStatusCode()).isEqualTo(HttpStatus.UNPROCESSABLE_ENTITY);
    assertThat(refused.getHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
    assertThat(refused.getBody().path("faults").findValuesAsText("pointer"))
        .containsExactly("/accrued", "/creditCode", "/division");
    assertThat(refused.getBody().path("faults").findValuesAsText("message"))
        .anyMatch(each -> each.contains("统一社会信用代码"));
  }

  @Test
  @DisplayName("新增: a breach that must be corrected is a fault; what is unknown is none")
  void breach() {
    ResponseEntity<JsonNode> refused = post(form("99999.99", "150100", CODE_OK));

    assertThat(refused.getStatusCode()).isEqualTo(HttpStatus.UNPROCESSABLE_ENTITY);
    assertThat(refused.getBody().path("faults").findValuesAsText("message"))
        .singleElement()
        .asString()
        .contains("competition.award-fund.minimum", "¥0.01");
    assertThat(post(form(null, "150100", CODE_OK)).getStatusCode()).isEqualTo(HttpStatus.CREATED);
  }

  private static final String CODE_OK = CreditCodes.fitting("91150100MA000000");

  private static String form(String accrued, String division, String code) {
    return """
    {"name": "样例厂", "creditCode": "%s", "division": "%s", "year": 2013,
     "payroll": 10000000.00, "accrued": %s}
    """
        .formatted(code, division, accrued);
  }

  private ResponseEntity<JsonNode> get(String path) {
    ResponseEntity<JsonNode> response =
        http.exchange(path, HttpMethod.GET, new HttpEntity<>(headers()), JsonNode.class);
    assertThat(response.getStatusCode()).isEqualTo(HttpStatus.OK);
    return response;
  }

  private ResponseEntity<JsonNode> post(String body) {
    HttpHeaders headers = headers();
    headers.setContentType(MediaType.APPLICATION_JSON);
    return http.exchange(
        "/award-funds", HttpMethod.POST, new HttpEntity<>(body, headers), JsonNode.class);
  }

  private JsonNode problem(String path, HttpStatus status) {
    ResponseEntity<JsonNode> response =
        http.exchange(path, HttpMethod.GET, new HttpEntity<>(headers()), JsonNode.class);
    assertThat(response.getStatusCode()).isEqualTo(status);
    assertThat(response.getHeaders().getContentType())
        .isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
    return response.getBody();
  }

  private static HttpHeaders headers() {
    HttpHeaders headers = new HttpHeaders();
    headers.setAcceptLanguageAsLocales(List.of(java.util.Locale.SIMPLIFIED_CHINESE));
    return headers;
  }

  static JsonNode answer(ResponseEntity<JsonNode> response, String rule) {
    return StreamSupport.stream(response.getBody().path("answers").spliterator(), false)
        .filter(each -> each.path("rule").asText().equals(rule))
        .findFirst()
        .orElseThrow();
  }
}
