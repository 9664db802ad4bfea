// Trays that own by fields of theirs, which nobody else sees but their declarations.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

class Tray {
  private final ArrayDeque<@Owned Frame> laid = new ArrayDeque<>();

  Tray() {}

  Tray(@Owned Frame first) {
    laid.add(first);
  }

  Tray(List<Tray> all) {
    all.add(this);
  }

  void lay(@Owned Frame frame) {
    laid.add(frame);
  }

  @Nullable @Owned Frame poll() {
    return laid.poll();
  }

  void count(@Borrowed Frame frame) {
    frame.length();
  }

  int size() {
    return laid.size();
  }

  boolean isEmpty() {
    return laid.isEmpty();
  }

  String describe(@Borrowed Tray this) {
    return "tray of " + laid.size();
  }

  void each(Consumer<@Borrowed Frame> visitor) {
    laid.forEach(visitor);
  }

  int issueAll() {
    int issued = laid.size();
    tidy();
    return issued;
  }

  AutoCloseable cleaner() {
    return new Cleaner(this);
  }

  int reap(int atMost) {
    int reaped = 0;
    for (Frame frame = laid.poll(); frame != null; frame = laid.poll()) {
      frame.send();
      reaped++;
    }
    return Math.min(reaped, atMost);
  }

  void tidy() {
    for (Frame frame = laid.poll(); frame != null; frame = laid.poll()) {
      frame.send();
    }
  }
}

final class Cleaner implements AutoCloseable {
  private final Tray tray;

  Cleaner(Tray tray) {
    this.tray = tray;
  }

  @Override
  public void close() {
    tray.tidy();
  }
}

class DeepTray extends Tray {
  private int depth;

  int deeper() {
    return ++depth;
  }
}

final class Slot {
  private @Nullable @Owned Frame only;

  Slot with(@Owned Frame frame) {
    clear();
    only = frame;
    return this;
  }

  boolean put(@Owned Frame frame) throws IOException {
    clear();
    only = frame;
    return true;
  }

  void clear() {
    Frame frame = only;
    only = null;
    if (frame != null) {
      frame.send();
    }
  }
}

final class Desk implements AutoCloseable {
  private final List<@Owned Frame> open = new ArrayList<>();

  void open(@Owned Frame frame) {
    open.add(frame);
  }

  void stamp(@Owned Letter letter) {
    letter.post();
  }

  @Override
  public void close() throws IOException {
    while (!open.isEmpty()) {
      open.remove(open.size() - 1).send();
    }
  }
}

final class Worker extends Thread {
  private final ArrayDeque<@Owned Frame> jobs = new ArrayDeque<>();

  synchronized void submit(@Owned Frame frame) {
    jobs.add(frame);
  }

  @Override
  public synchronized void run() {
    for (Frame frame = jobs.poll(); frame != null; frame = jobs.poll()) {
      frame.send();
    }
  }
}

@Tracked
class Frame {
  int length() {
    return 1;
  }

  void send(@Owned Frame this) {}
}

@Tracked
class Letter {
  void post(@Owned Letter this) {}
}
