package dev.custody.audit.render;

import dev.custody.audit.AuditReport;
import dev.custody.audit.StubFile;
import dev.custody.audit.StubFile.Assumption;
import dev.custody.audit.UncheckedFile;
import dev.custody.audit.UncheckedFile.Why;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts together what reads better together. */
final class Groups {

  private Groups() {}

  /** Returns the names that a stub file asserts something of, by class. */
  static Map<String, Set<String>> byType(StubFile stub) {
    Map<String, Set<String>> types = new LinkedHashMap<>();
    for (Assumption assumption : stub.assumptions()) {
      types.computeIfAbsent(assumption.type(), t -> new LinkedHashSet<>()).add(assumption.name());
    }
    return types;
  }

  /** Returns how many files each pattern excludes. */
  static Map<String, Integer> byPattern(AuditReport report) {
    Map<String, Integer> patterns = new LinkedHashMap<>();
    report.unchecked().stream()
        .filter(file -> file.why() == Why.EXCLUDED)
        .forEach(file -> patterns.merge(file.detail(), 1, Integer::sum));
    return patterns;
  }

  /** Returns the files that could not be read. */
  static List<UncheckedFile> unusable(AuditReport report) {
    return report.unchecked().stream().filter(file -> file.why() != Why.EXCLUDED).toList();
  }
}
