// A holder replaces its value by its own take method, in a final class.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

final class UnparkThenStore {
  private @Nullable @Owned Bolt held;
  private int swaps;

  void replace(@Owned Bolt fresh) {
    Bolt old = take();
    if (old != null) {
      old.scrap();
    }
    held = fresh;
    swaps++;
  }

  void reopen(@Owned Bolt fresh) {
    closeHeld();
    held = fresh;
  }

  private void closeHeld() {
    if (held == null) {
      return;
    }
    Bolt old = held;
    held = null;
    old.scrap();
  }

  @Nullable @Owned Bolt take() {
    Bolt bolt = held;
    held = null;
    return bolt;
  }
}

@Tracked
final class Bolt {
  void scrap(@Owned Bolt this) {}
}
