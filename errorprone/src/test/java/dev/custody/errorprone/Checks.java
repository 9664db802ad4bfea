package dev.custody.errorprone;

import com.google.errorprone.bugpatterns.BugChecker;
import java.util.List;
import java.util.ServiceLoader;

/** All checks, as the service file names them. */
final class Checks {

  private Checks() {}

  static List<BugChecker> all() {
    return ServiceLoader.load(BugChecker.class).stream()
        .filter(provider -> provider.type().getPackage().equals(Checks.class.getPackage()))
        .map(ServiceLoader.Provider::get)
        .toList();
  }
}
