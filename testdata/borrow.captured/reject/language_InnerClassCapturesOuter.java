// An inner object was lent the one around it: what runs later must not see that.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.concurrent.Executor;

@Tracked
class Port {
  class Watch {
    private final Executor pool;

    Watch(Executor pool) {
      this.pool = pool;
    }

    void begin() {
      // :: error: [borrow.captured]
      pool.execute(() -> look());
    }

    void beginInFull() {
      // :: error: [borrow.captured]
      pool.execute(() -> Port.this.look());
    }

    void beginByReference() {
      // :: error: [borrow.captured]
      pool.execute(Port.this::look);
    }

    void beginByObject() {
      pool.execute(
          new Runnable() {
            @Override
            public void run() {
              // :: error: [borrow.captured]
              look();
            }
          });
    }

    void beginByName() {
      Port port = Port.this;
      // :: error: [borrow.captured]
      pool.execute(() -> port.look());
    }
  }

  void look() {}

  void end(@Owned Port this) {}
}
