// An inner object was lent the one around it: it may not change that, by whatever name.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsNow;
import dev.custody.annotations.Tracked;
import java.util.List;

@Tracked
class Port {
  private int sent;

  class Meter {
    private int seen;

    void reset() {
      // :: error: [exclusive.required]
      sent = 0;
    }

    void resetInFull() {
      // :: error: [exclusive.required]
      Port.this.sent = 0;
    }

    void count() {
      // :: error: [exclusive.required]
      Port.this.sent++;
    }

    void add(int more) {
      // :: error: [exclusive.required]
      Port.this.sent += more;
    }

    void clear() {
      // :: error: [exclusive.required]
      change();
    }

    void clearInFull() {
      // :: error: [exclusive.required]
      Port.this.change();
    }

    void clearByName() {
      Port port = Port.this;
      // :: error: [exclusive.required]
      port.change();
    }

    void clearAll(List<String> names) {
      // :: error: [exclusive.required]
      names.forEach(name -> change());
      // :: error: [exclusive.required]
      now(Port.this::change);
    }

    void clearByAnother() {
      now(
          new Job() {
            @Override
            public void run() {
              // :: error: [exclusive.required]
              change();
            }
          });
    }

    class Part {
      void reset() {
        // :: error: [exclusive.required]
        sent = 0;
        seen = 0;
      }
    }
  }

  @Tracked
  class Line {
    private int used;

    void open(@Borrowed(exclusive = true) Line this) {
      used++;
      // :: error: [exclusive.required]
      sent++;
    }

    void close(@Owned Line this) {}
  }

  interface Job {
    void run();
  }

  static void now(@RunsNow Job job) {
    job.run();
  }

  void change(@Borrowed(exclusive = true) Port this) {
    sent = 0;
  }

  void end(@Owned Port this) {}
}
