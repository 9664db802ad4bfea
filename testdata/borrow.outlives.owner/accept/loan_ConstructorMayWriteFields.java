// Constructors and initializers write plain fields; methods say exclusive.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.concurrent.atomic.AtomicLong;

@Tracked
class ConstructorMayWriteFields {
  private int window;
  private int used;
  private volatile int peak;
  private static int made;
  private final int[] history = new int[8];
  private final AtomicLong total = new AtomicLong();

  {
    window = 16;
  }

  ConstructorMayWriteFields(int factor) {
    window *= factor;
    for (int i = 0; i < factor; i++) {
      used++;
    }
    made++;
  }

  void take(@Borrowed(exclusive = true) ConstructorMayWriteFields this, int n) {
    used += n;
    note(n);
  }

  private void note(int n) {
    peak = n;
    history[n & 7]++;
    total.addAndGet(n);
  }

  int free() {
    int free = window - used;
    note(free);
    return free;
  }

  void close(@Owned ConstructorMayWriteFields this) {
    used = 0;
    window = 0;
    System.out.println(peak + made);
  }
}
