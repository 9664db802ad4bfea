// "annotation.misplaced: a qualifier where it means nothing": a text does not run.
import dev.custody.annotations.RunsNow;

class RunsNowOnNoFunction {
  // :: error: [annotation.misplaced]
  static int each(@RunsNow String name) {
    return name.length();
  }
}
