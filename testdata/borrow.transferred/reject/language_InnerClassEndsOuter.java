// An inner object was lent the one around it: that is not its to end, to hand on or to give away.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsNow;
import dev.custody.annotations.RunsOnce;
import dev.custody.annotations.Tracked;

@Tracked
class Port {
  class Guard {
    void close() {
      // :: error: [borrow.transferred]
      end();
    }

    void closeInFull() {
      // :: error: [borrow.transferred]
      Port.this.end();
    }

    void pass() {
      // :: error: [borrow.transferred]
      take(Port.this);
    }

    void closeByName() {
      Port port = Port.this;
      // :: error: [borrow.transferred]
      port.end();
    }

    @Owned Port give() {
      // :: error: [borrow.returned]
      return Port.this;
    }

    void closeLater() {
      // :: error: [borrow.transferred]
      once(Port.this::end);
      once(
          new Job() {
            @Override
            public void run() {
              // :: error: [borrow.transferred]
              end();
            }
          });
    }
  }

  @Tracked
  class Line {
    void closeBoth(@Owned Line this) {
      // :: error: [borrow.transferred]
      end();
      close();
    }

    void close(@Owned Line this) {}
  }

  interface Job {
    void run();
  }

  static void once(@RunsNow @RunsOnce Job job) {
    job.run();
  }

  static void take(@Owned Port port) {
    port.end();
  }

  void end(@Owned Port this) {}
}
