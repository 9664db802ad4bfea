package dev.custody.errorprone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the checks find in programs that the checker rejects. */
final class WrongCodeTest {

  /** The key that the checker reports at the place where a check does. */
  private static final Map<String, Set<String>> KEYS =
      Map.of(
          "CountFromLoan", Set.of("borrow.transferred"),
          "FieldWithoutOwnership", Set.of("field.unannotated"),
          "OutcomeIgnored", Set.of("outcome.unchecked"),
          "OwnerInPlainCollection", Set.of("escapes.unchecked", "borrow.stored"),
          "TagFromNumber", Set.of("tag.unowned"),
          "TransferRepeatedInFinally", Set.of("double.transfer"),
          "TrustedWithoutReason", Set.of("trusted.without.reason"),
          "TypeArgumentWithoutOwnership", Set.of("type.argument.unannotated"));

  private static Map<String, String> programs = Map.of();
  private static List<Finding> findings = List.of();

  @BeforeAll
  static void check() {
    programs = Programs.judged("reject");
    findings = new Compilation(Checks.all()).findings(programs);
  }

  @Test
  void eachFindingIsOneOfTheChecker() {
    assertThat(findings)
        .filteredOn(finding -> KEYS.containsKey(finding.check()))
        .hasSizeGreaterThan(40)
        .allSatisfy(
            finding ->
                assertThat(KEYS.get(finding.check()))
                    .as("%s", finding)
                    .anyMatch(key -> isExpected(key, finding)));
  }

  @Test
  void everyDeclarationThatSaysTooLittleIsFound() {
    assertThat(found("FieldWithoutOwnership")).isEqualTo(expected("field.unannotated"));
    assertThat(found("TypeArgumentWithoutOwnership"))
        .isEqualTo(expected("type.argument.unannotated"));
    assertThat(found("TrustedWithoutReason")).isEqualTo(expected("trusted.without.reason"));
  }

  @Test
  void ignoredOutcomesAreFoundUnlessTheMethodIsOfTheJdkOrNamedByAReference() {
    Set<String> missed = expected("outcome.unchecked");
    missed.removeAll(found("OutcomeIgnored"));

    assertThat(missed)
        .hasSize(33)
        .allSatisfy(
            place ->
                assertThat(lineOf(place)).matches(".*(\\.(add|offer|put|replace|compare)|::).*"));
  }

  private static boolean isExpected(String key, Finding finding) {
    return expected(key).contains(finding.file() + ":" + finding.line());
  }

  private static Set<String> found(String check) {
    return findings.stream()
        .filter(finding -> finding.check().equals(check))
        .map(finding -> finding.file() + ":" + finding.line())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The lines before which a comment expects a key. */
  private static Set<String> expected(String key) {
    Set<String> places = new TreeSet<>();
    programs.forEach(
        (file, text) -> {
          List<String> lines = text.lines().toList();
          for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(":: error:") && lines.get(i).contains("[" + key + "]")) {
              places.add(file + ":" + (i + 2));
            }
          }
        });
    return places;
  }

  private static String lineOf(String place) {
    int colon = place.lastIndexOf(':');
    String text = programs.getOrDefault(place.substring(0, colon), "");
    return text.lines().toList().get(Integer.parseInt(place.substring(colon + 1)) - 1);
  }
}
