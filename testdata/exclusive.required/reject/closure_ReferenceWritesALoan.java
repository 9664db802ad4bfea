// A reference bound to what others use too must not write it, whenever it runs.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Refcounted;
import dev.custody.annotations.RunsNow;
import dev.custody.annotations.RunsOnce;
import dev.custody.annotations.Tracked;

class ReferenceWritesALoan {
  void lent(Ports ports, Frame frame) {
    // :: error: [exclusive.required]
    ports.each(frame::fill);
  }

  void lentOnce(Guard guard, Frame frame) {
    // :: error: [exclusive.required]
    guard.with(frame::fill);
  }

  void counted(Ports ports, @Refcounted Frame frame) {
    // :: error: [exclusive.required]
    ports.each(frame::fill);
    frame.release();
  }

  void countForOwner(Work work, @Refcounted Frame frame) {
    // :: error: [exclusive.required]
    work.submit(frame::send);
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
