// What was just made is not null, so the branch on which it would be owes nothing.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsOnce;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;

class NullTestOfANewOne {
  void frame() {
    Frame frame = new Frame();
    if (frame == null) {
      return;
    }
    frame.send();
  }

  void queue(@Owned Frame frame) {
    ArrayDeque<@Owned Frame> queue = new ArrayDeque<>();
    queue.add(frame);
    if (queue == null) {
      return;
    }
    for (Frame each = queue.poll(); each != null; each = queue.poll()) {
      each.send();
    }
  }

  void closure(Work work, @Owned Frame frame) {
    @RunsOnce Runnable job = frame::send;
    if (job == null) {
      return;
    }
    work.submit(job);
  }

  void closureOfAClass(Work work, @Owned Frame frame) {
    @RunsOnce
    Runnable job =
        new Runnable() {
          @Override
          public void run() {
            frame.send();
          }
        };
    if (job == null) {
      return;
    }
    work.submit(job);
  }
}

@Tracked
class SelfTest {
  void finish(@Owned SelfTest this, Work work) {
    if (this == null) {
      return;
    }
    end();
  }

  void end(@Owned SelfTest this) {}
}

interface Work {
  void submit(@RunsOnce Runnable job);
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
