// A reference may write what is lent or owned for itself alone, while the call runs.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Refcounted;
import dev.custody.annotations.RunsNow;
import dev.custody.annotations.RunsOnce;
import dev.custody.annotations.Tracked;

class ReferenceWritesALoan {
  void lent(Ports ports, @Borrowed(exclusive = true) Frame frame) {
    ports.each(frame::fill);
  }

  void owned(Guard guard, @Owned Frame frame) {
    guard.with(frame::fill);
    frame.send();
  }

  void count(Work work, @Refcounted Frame frame) {
    work.submit(frame::release);
  }
}

interface Ports {
  void each(@RunsNow Runnable body);
}

interface Guard {
  void with(@RunsNow @RunsOnce Runnable body);
}

interface Work {
  void submit(@RunsOnce Runnable job);
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void release(@Refcounted Frame this) {}

  void fill(@Borrowed(exclusive = true) Frame this) {}
}
