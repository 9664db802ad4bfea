// Mended: "annotation.misplaced: a qualifier where it means nothing": a text does not run.
import dev.custody.annotations.RunsNow;
import java.util.function.IntSupplier;

class RunsNowOnNoFunction {
  static int each(@RunsNow IntSupplier name) {
    return name.getAsInt();
  }
}
