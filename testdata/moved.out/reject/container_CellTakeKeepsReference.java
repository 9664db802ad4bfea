// The generic cell hands its value out and keeps it.
import dev.custody.annotations.Owned;
import org.jspecify.annotations.Nullable;

class CellTakeKeepsReference<T> {
  private @Nullable @Owned T value;

  CellTakeKeepsReference(@Owned T first) {
    value = first;
  }

  synchronized @Nullable @Owned T take() {
    // :: error: [moved.out]
    return value;
  }

  synchronized @Nullable @Owned T swap(@Owned T next) {
    T old = value;
    value = next;
    return old;
  }
}
