// What a visitor or a listener puts into a tray or a queue is there when it is done.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsNow;
import dev.custody.annotations.RunsOnce;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

class VisitorFillsATray {
  void visited(Ports ports) {
    // :: error: [owned.leaked]
    Tray tray = new Tray();
    ports.each(() -> tray.lay(ports.poll()));
  }

  void listened(Bus bus) {
    Tray tray = new Tray();
    // :: error: [owned.leaked]
    bus.subscribe(() -> tray.lay(new Frame()));
  }

  void askedBefore(Ports ports) {
    // :: error: [owned.leaked]
    ArrayDeque<@Owned Frame> queue = new ArrayDeque<>();
    int before = queue.size();
    ports.each(() -> queue.add(new Frame()));
    if (before > 0) {
      queue.remove().send();
    }
  }

  void byReference(Ports ports, @Owned Frame frame) {
    // :: error: [owned.leaked]
    Tray tray = new Tray();
    ports.each(tray::tidy);
    tray.lay(frame);
  }
}

interface Ports {
  void each(@RunsNow Runnable visitor);

  @Nullable @Owned Frame poll();
}

interface Bus {
  void subscribe(Runnable listener);
}

interface Work {
  void submit(@RunsOnce Runnable job);
}

class Tray {
  private @Nullable @Owned Frame laid;

  void lay(@Nullable @Owned Frame frame) {
    tidy();
    laid = frame;
  }

  void tidy() {
    Frame frame = laid;
    laid = null;
    if (frame != null) {
      frame.send();
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
