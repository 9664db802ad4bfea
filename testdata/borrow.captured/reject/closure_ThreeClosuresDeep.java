// The job owns the frame, the visitor is lent it, and the listener may not keep it.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsNow;
import dev.custody.annotations.RunsOnce;
import dev.custody.annotations.Tracked;
import java.util.function.IntConsumer;

class ThreeClosuresDeep {
  private int seen;

  void arrange(Work work, Ports ports, Bus bus, @Owned Frame frame) {
    work.submit(
        () -> {
          ports.forEachPort(
              port -> {
                if (port > 0) {
                  // :: error: [borrow.captured]
                  bus.subscribe(() -> seen += frame.length());
                }
              });
          frame.send();
        });
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}

interface Work {
  void submit(@RunsOnce Runnable job);
}

interface Bus {
  void subscribe(Runnable listener);
}

interface Ports {
  void forEachPort(@RunsNow IntConsumer visitor);
}
