package io.github.beyonditworks.analyzer.score;

import io.github.beyonditworks.analyzer.score.ScoreModel.LoadCoefficients;
import io.github.beyonditworks.analyzer.score.ScoreModel.RuleCoefficients;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads a score model token by token: every run reads it, and binding JSON to records costs a cold
 * process more than all the rest of its scores.
 */
final class ScoreModelReader {

  private final JsonParser json;

  private ScoreModelReader(JsonParser json) {
    this.json = json;
  }

  /** The model in a document that is one, as the one that ships is. */
  static ScoreModel read(InputStream in) {
    try (JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), in)) {
      json.nextToken();
      return model(object(new ScoreModelReader(json).value()));
    }
  }

  private Object value() {
    JsonToken token = json.currentToken();
    return switch (token) {
      case START_OBJECT -> members();
      case START_ARRAY -> elements();
      case VALUE_NUMBER_INT -> json.getIntValue();
      case VALUE_NUMBER_FLOAT -> json.getDoubleValue();
      case VALUE_TRUE, VALUE_FALSE -> json.getBooleanValue();
      default -> json.getString();
    };
  }

  private Map<String, Object> members() {
    Map<String, Object> members = new LinkedHashMap<>();
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String name = json.currentName();
      json.nextToken();
      members.put(name, value());
    }
    return members;
  }

  private List<Object> elements() {
    List<Object> elements = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      elements.add(value());
    }
    return elements;
  }

  private static ScoreModel model(Map<String, Object> fields) {
    return new ScoreModel(
        text(fields, "version"),
        text(fields, "about"),
        number(fields, "factorCap"),
        number(fields, "infoFactor"),
        numbers(fields.get("overall")),
        numbers(fields.get("powers")),
        map(fields.get("typeScales"), ScoreModelReader::numbers),
        map(fields.get("memberScales"), ScoreModelReader::numbers),
        map(fields.get("loads"), ScoreModelReader::load),
        map(fields.get("rules"), ScoreModelReader::rule),
        object(fields.get("calibration")));
  }

  private static LoadCoefficients load(Object value) {
    Map<String, Object> fields = object(value);
    return new LoadCoefficients(
        number(fields, "reference"),
        number(fields, "exponent"),
        numbers(fields.get("aspects")),
        number(fields, "member"),
        (Boolean) fields.getOrDefault("ofType", false),
        text(fields, "source"));
  }

  private static RuleCoefficients rule(Object value) {
    Map<String, Object> fields = object(value);
    return new RuleCoefficients(
        number(fields, "weight"),
        number(fields, "member"),
        text(fields, "aspect"),
        (int) number(fields, "minutes"),
        text(fields, "source"));
  }

  private static Map<String, Double> numbers(Object value) {
    return map(value, number -> ((Number) number).doubleValue());
  }

  private static <T> Map<String, T> map(Object value, Function<Object, T> each) {
    Map<String, T> result = new LinkedHashMap<>();
    object(value).forEach((name, element) -> result.put(name, each.apply(element)));
    return result;
  }

  @SuppressWarnings("unchecked") // members() makes no others
  private static Map<String, Object> object(Object value) {
    return (Map<String, Object>) value;
  }

  private static String text(Map<String, Object> fields, String name) {
    return (String) fields.get(name);
  }

  private static double number(Map<String, Object> fields, String name) {
    return ((Number) fields.get(name)).doubleValue();
  }
}
