// Mended: The generic cell hands its value out and keeps it.
import dev.custody.annotations.Owned;
import org.jspecify.annotations.Nullable;

class CellTakeKeepsReference<T> {
  private @Nullable @Owned T value;

  CellTakeKeepsReference(@Owned T first) {
    value = first;
  }

  synchronized @Nullable @Owned T take() {
    T taken = value;
    value = null;
    return taken;
  }

  synchronized @Nullable @Owned T swap(@Owned T next) {
    T old = value;
    value = next;
    return old;
  }
}
