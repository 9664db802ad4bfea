// A static method may name a static field, and what it is passed.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class FieldInStaticCode {
  private static final Tray all = new Tray();
  private final Tray tray = new Tray();

  static @Nullable @Borrowed("all") Page first(boolean isOpen) {
    return null;
  }

  @Nullable @Borrowed("tray") Page own() {
    return null;
  }

  static int sizes() {
    return all.size();
  }

  int size() {
    return tray.size();
  }
}

class Tray {
  int size(@Borrowed Tray this) {
    return 0;
  }
}

@Tracked
class Page {
  void free(@Owned Page this) {}
}
