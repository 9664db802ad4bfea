// requireNonNull with a lazy message that reads the field.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

class RequireMsg {
  private @Nullable @Owned Key key;

  int attach(@Owned Key fresh, @Nullable String label) {
    Key old = key;
    key = fresh;
    if (old != null) {
      old.drop();
    }
    return Objects.requireNonNull(label, () -> "no label, key " + (key == null ? "none" : key.id())).length();
  }

  void close() {
    Key old = key;
    key = null;
    if (old != null) {
      old.drop();
    }
  }
}

@Tracked
final class Key {
  int id() {
    return 3;
  }

  void drop(@Owned Key this) {}
}
