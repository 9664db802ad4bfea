// What runs during the call may see the object around; what runs later sees the inner one only.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.List;
import java.util.concurrent.Executor;

@Tracked
class Port {
  private int sent;

  class Watch {
    private final Executor pool;
    private int seen;

    Watch(Executor pool) {
      this.pool = pool;
    }

    void begin() {
      int now = sent;
      pool.execute(() -> seen = now);
      pool.execute(this::count);
    }

    void count() {
      seen++;
    }

    void all(List<Integer> sizes) {
      sizes.forEach(size -> seen += size + sent);
      sizes.removeIf(size -> size == Port.this.sent);
    }
  }

  void end(@Owned Port this) {}
}
