// Mended: The pool returns as owned what the free list only lends.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

class PoolHandsOutLoan<B extends Buf> {
  private final ArrayDeque<@Owned B> free = new ArrayDeque<>();

  synchronized @Nullable @Owned B take() {
    return free.pollFirst();
  }

  synchronized void give(@Owned B buf) {
    free.addFirst(buf);
  }

  synchronized void shrink() {
    while (free.size() > 8) {
      free.removeLast().recycle();
    }
  }
}

@Tracked
interface Buf {
  void recycle(@Owned Buf this);

  int capacity();
}
