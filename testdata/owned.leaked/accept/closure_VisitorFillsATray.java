// What a visitor or a listener puts into a tray or a queue is taken out again.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsNow;
import dev.custody.annotations.RunsOnce;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

class VisitorFillsATray {
  void visited(Ports ports) {
    Tray tray = new Tray();
    ports.each(() -> tray.lay(ports.poll()));
    tray.tidy();
  }

  void listened(Bus bus) {
    Tray tray = new Tray();
    bus.subscribe(
        () -> {
          tray.lay(new Frame());
          tray.tidy();
        });
  }

  void listenedTwice(Bus bus) {
    ArrayDeque<@Owned Frame> queue = new ArrayDeque<>();
    bus.subscribe(
        () -> {
          queue.add(new Frame());
          sendAll(queue);
        });
  }

  void jobTidies(Work work, @Owned Frame frame) {
    Tray tray = new Tray();
    tray.lay(frame);
    work.submit(tray::tidy);
  }

  void jobOfAClassTidies(Work work, @Owned Frame frame) {
    Tray tray = new Tray();
    tray.lay(frame);
    work.submit(
        new Runnable() {
          @Override
          public void run() {
            tray.tidy();
          }
        });
  }

  void jobOfNothing(Work work) {
    Tray tray = new Tray();
    work.submit(() -> tray.tidy());
  }

  void listenerOfAnother(Bus bus, @Owned Frame frame) {
    ArrayDeque<@Owned Frame> queue = new ArrayDeque<>();
    ArrayDeque<@Owned Frame> other = new ArrayDeque<>();
    bus.subscribe(
        () -> {
          ArrayDeque<@Owned Frame> own = new ArrayDeque<>();
          own.add(new Frame());
          sendAll(own);
          queue.isEmpty();
        });
    other.add(frame);
    sendAll(other);
  }

  private static void sendAll(ArrayDeque<@Owned Frame> queue) {
    for (Frame frame = queue.poll(); frame != null; frame = queue.poll()) {
      frame.send();
    }
  }

  void byReference(Ports ports, @Owned Frame frame) {
    Tray tray = new Tray();
    ports.each(tray::tidy);
    tray.lay(frame);
    ports.each(tray::tidy);
    tray.tidy();
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
