// An inner object may look at the one around it, lend it on, and change what is its own or atomic.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsNow;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

@Tracked
class Port implements Iterable<Integer> {
  private int sent;
  private final int[] sizes = new int[4];
  private volatile int last;
  private final AtomicInteger hits = new AtomicInteger();
  private final ArrayDeque<@Owned Frame> parts = new ArrayDeque<>();
  private @Owned Frame first;

  class Meter implements Iterator<Integer> {
    private int seen;
    private final int limit = sent;

    Meter() {
      last++;
      hits.incrementAndGet();
    }

    @Override
    public boolean hasNext() {
      return seen < sent && seen < Port.this.sent;
    }

    @Override
    public Integer next() {
      last = seen;
      return sizes[seen++] + count() + Port.this.count();
    }

    @Borrowed Port port() {
      return Port.this;
    }

    @Borrowed Frame head() {
      return first;
    }

    @Borrowed Frame headInFull() {
      return Port.this.first;
    }

    @Borrowed Frame headByCall() {
      return lend();
    }

    void look(List<Integer> more) {
      inspect(Port.this);
      Port port = Port.this;
      port.count();
      for (Frame frame : parts) {
        frame.size();
      }
      more.forEach(x -> seen += sent);
      more.removeIf(x -> x == Port.this.sent);
    }

    boolean isOf(Port other) {
      return other == Port.this;
    }

    Runnable later() {
      return () -> seen++;
    }

    class Part {
      void reset() {
        seen = sent + Meter.this.seen + count();
      }
    }
  }

  class Wider extends Port {
    void open(@Borrowed(exclusive = true) Wider this) {
      change();
    }

    void close(@Owned Wider this) {
      end();
    }
  }

  interface Job {
    void run();
  }

  static void now(@RunsNow Job job) {
    job.run();
  }

  void changeNow(@Borrowed(exclusive = true) Port this) {
    now(
        new Job() {
          @Override
          public void run() {
            change();
          }
        });
  }

  @Override
  public Meter iterator() {
    return new Meter();
  }

  static void inspect(Port port) {
    port.count();
  }

  int count() {
    return sent;
  }

  @Borrowed Frame lend() {
    return first;
  }

  void change(@Borrowed(exclusive = true) Port this) {
    sent = 0;
  }

  void end(@Owned Port this) {
    Frame frame = first;
    first = null;
    if (frame != null) {
      frame.end();
    }
    while ((frame = parts.poll()) != null) {
      frame.end();
    }
  }
}

@Tracked
class Frame {
  int size() {
    return 1;
  }

  void end(@Owned Frame this) {}
}
