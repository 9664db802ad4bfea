// Mended: An owned type variable is owned without any bound.
import dev.custody.annotations.Owned;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

class GenericSinkForgets<T> {
  private final Deque<@Owned T> kept = new ArrayDeque<>();
  private final int most;

  GenericSinkForgets(int most) {
    this.most = most;
  }

  synchronized @Nullable @Owned T keep(@Owned T item) {
    kept.addFirst(item);
    return kept.size() > most ? kept.pollLast() : null;
  }

  synchronized @Nullable @Owned T take() {
    return kept.pollFirst();
  }
}
